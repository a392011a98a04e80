import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordPaths } from '../../src/dataset/record-paths'
import { ActiveFilters } from '../../src/features/compare/ActiveFilters'
import { FurtherFilters } from '../../src/features/filters/FurtherFilters'
import { FilterNotices } from '../../src/features/notices/FilterNotices'
import { useShownMatters } from '../../src/store/use-comparison'
import type { Comparison } from '../../src/domain/compare-drafts'
import { renderWithRecord } from './render-with-record'

function Shown({ comparison }: { comparison: Comparison }) {
  const { all } = useShownMatters(comparison)
  return <output>{all.length} shown</output>
}

const renderFilters = (address = '#/compare', answers: Readonly<Record<string, string | Error>> = {}) =>
  renderWithRecord(
    (comparison) => (
      <>
        <ActiveFilters />
        <FilterNotices />
        <FurtherFilters comparison={comparison} id="rail" />
        <Shown comparison={comparison} />
      </>
    ),
    { address, answers },
  )

function choicesOf(group: string): readonly string[] {
  return within(screen.getByRole('group', { name: group }))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent?.replace(/(\d+)$/, ' $1') ?? '')
}

async function open(user: Awaited<ReturnType<typeof renderFilters>>['user'], title: string) {
  await user.click(screen.getByText(title, { selector: 'summary span' }))
}

describe('FurtherFilters', () => {
  it('are closed until they are opened or hold a choice, and say how many they hold', async () => {
    const { user } = await renderFilters('#/compare?standing=disputed,reported')
    expect(choicesOf('Standing')).toHaveLength(4)
    expect(screen.getByText('2 chosen')).toBeVisible()
    expect(screen.queryByRole('group', { name: 'Obligation' })).toBeNull()
    await open(user, 'Standing')
    expect(screen.queryByRole('group', { name: 'Standing' })).toBeNull()
    expect(screen.getByText('2 chosen')).toBeVisible()
    await open(user, 'Obligation')
    expect(choicesOf('Obligation')).toContain('Commitment to condition 1')
  })

  it('offer only shifts that there are between the drafts, and count them under the other filters', async () => {
    const { user, store } = await renderFilters()
    await open(user, 'Obligation')
    expect(choicesOf('Obligation')).toEqual([
      'Any shift 6',
      'Commitment to condition 1',
      'Commitment to process 2',
      'Statement to commitment 1',
      'Statement to process 2',
    ])
    await open(user, 'Standing')
    await user.click(screen.getByRole('checkbox', { name: /^Disputed/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Commitment to condition/ }))
    expect(store.getState().filter).toMatchObject({
      standings: ['disputed'],
      shifts: ['commitment-to-condition'],
    })
    const offered = choicesOf('Obligation')
    expect(offered).toHaveLength(5)
    const left = Number(/\d+$/.exec(offered[1] ?? '')?.[0])
    expect(screen.getByText(`${left} shown`)).toBeVisible()
  })

  it('keep a choice that finds nothing, quiet, so that it can be taken back', async () => {
    const { user, store } = await renderFilters('#/compare?shift=permission-to-process')
    expect(choicesOf('Obligation')).toContain('Permission to process 0')
    const box = screen.getByRole('checkbox', { name: /^Permission to process/ })
    expect(box.closest('label')).toHaveAttribute('data-quiet', 'true')
    await user.click(box)
    expect(store.getState().filter.shifts).toEqual([])
  })

  it('count the numbers that change', async () => {
    const { user } = await renderFilters()
    await open(user, 'Numbers')
    expect(choicesOf('Numbers')).toEqual(['A number changed 1'])
  })

  it('count the matters that a party’s positions name, once these are read', async () => {
    const { user } = await renderFilters()
    await open(user, 'Party')
    await waitFor(() => expect(choicesOf('Party')).toContain('Ukraine 7'))
    await user.click(screen.getByRole('checkbox', { name: /^Ukraine/ }))
    expect(screen.getByText('7 shown')).toBeVisible()
  })

  it('add a source from a list, the most cited first, and take it back', async () => {
    const { user, store } = await renderFilters()
    await open(user, 'Sources')
    const list = screen.getByRole('combobox', { name: 'Cited for the matter, in either draft' })
    const counts = within(list)
      .getAllByRole('option')
      .slice(1)
      .map(({ textContent }) => Number(/\((\d+)\)$/.exec(textContent ?? '')?.[1]))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    await user.selectOptions(list, within(list).getByRole('option', { name: /^Proto Thema, 3 Dec 2025/ }))
    expect(store.getState().filter.sources).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Add source' }))
    expect(store.getState().filter.sources).toEqual(['protothema'])
    expect(list).toHaveDisplayValue('Choose a source')
    await user.click(screen.getByRole('checkbox', { name: /^Proto Thema, 3 Dec 2025/ }))
    expect(store.getState().filter.sources).toEqual([])
    expect(list).toHaveFocus()
  })
})

describe('sources under a filter by party', () => {
  it('are those of the matters that the party’s positions name', async () => {
    const { user } = await renderFilters('#/compare?party=ukraine')
    await waitFor(() => expect(screen.getByText('7 shown')).toBeVisible())
    await open(user, 'Sources')
    expect(screen.getByRole('option', { name: 'Proto Thema, 3 Dec 2025 (5)' })).toBeInTheDocument()
  })
})

describe('a filter that the address brings', () => {
  it('waits for the positions where it is by party, and then holds', async () => {
    await renderFilters('#/compare?party=ukraine')
    expect(screen.getByText('Reading the positions…')).toBeVisible()
    await waitFor(() => expect(screen.getByText('7 shown')).toBeVisible())
  })

  it('leaves the party out where the positions cannot be read, says so, and takes it up again', async () => {
    const { user, served } = await renderFilters('#/compare?party=ukraine&topic=nato', {
      [recordPaths.positions]: new Error('the server answered 503'),
    })
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'The positions could not be read, so the filter by party is left out.',
      ),
    )
    expect(screen.getByText('5 shown')).toBeVisible()
    served.set(recordPaths.positions, '[]')
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.getByText('0 shown')).toBeVisible())
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('leaves out a source that the record does not have, and names it', async () => {
    const { user, store } = await renderFilters('#/compare?source=protothema,rumour')
    expect(screen.getByRole('note')).toHaveTextContent(
      'This link names “rumour”, which is not among the sources of this data set. It is left out of the filter.',
    )
    await user.click(within(screen.getByRole('note')).getByRole('button', { name: 'Close' }))
    expect(store.getState().filter.sources).toEqual(['protothema'])
    expect(screen.queryByRole('note')).toBeNull()
  })

  it('names several sources that the record does not have', async () => {
    await renderFilters('#/compare?source=rumour,protothema,gossip')
    expect(screen.getByRole('note')).toHaveTextContent(
      'This link names “rumour” and “gossip”, which are not among the sources of this data set. They are left out of the filter.',
    )
  })
})

describe('the filters in force', () => {
  it('are taken back one by one, or all at once', async () => {
    const { user, store } = await renderFilters(
      '#/compare?topic=nato&standing=disputed&diff=1&source=protothema&q=army',
    )
    const names = within(screen.getByRole('list', { name: 'Filters in force' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(names).toEqual([
      'Remove filter Topic: NATO',
      'Remove filter Standing: Disputed',
      'Remove filter Source: Proto Thema, 3 Dec 2025',
      'Remove filter Differences only',
      'Remove filter Search: “army”',
    ])
    await user.click(screen.getByRole('button', { name: 'Remove filter Standing: Disputed' }))
    expect(store.getState().filter).toMatchObject({ topics: ['nato'], standings: [], differencesOnly: true })
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(screen.queryByRole('button', { name: /^Remove filter/ })).toBeNull()
  })
})
