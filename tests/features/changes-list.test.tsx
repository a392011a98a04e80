import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/domain/compare-drafts'
import { noFilter } from '../../src/domain/filter-matters'
import { ChangesList } from '../../src/features/compare/ChangesList'
import { showMatters } from '../../src/store/derive-comparison'
import { useComparator } from '../../src/store/use-comparator'
import { useShownMatters } from '../../src/store/use-comparison'
import { tinyRecord } from '../fixtures/tiny-record'
import { renderWithRecord } from './render-with-record'

const record = tinyRecord()

function renderList(pair: 'judged' | 'not judged' = 'judged') {
  const answers = pair === 'judged' ? {} : { 'data/v1/pairs/spring..summer.json': new Error('gone') }
  return renderWithRecord(
    (comparison) => {
      const shown = showMatters(comparison, noFilter, 'changed-first', record.topics.value)
      return (
        <ChangesList
          comparison={comparison}
          matters={shown.reported}
          selected={null}
          onWhole={() => undefined}
        />
      )
    },
    { record, answers },
  )
}

/** The list as the reader's choices have it, over the published record. */
function renderPublished(address: string) {
  return renderWithRecord((comparison) => <ShownChanges comparison={comparison} />, { address })
}

function ShownChanges({ comparison }: { comparison: Comparison }) {
  const { reported } = useShownMatters(comparison)
  const selected = useComparator((state) => state.matter)
  return (
    <ChangesList comparison={comparison} matters={reported} selected={selected} onWhole={() => undefined} />
  )
}

describe('ChangesList', () => {
  it('says whose its sentences are, and on which matters', async () => {
    await renderPublished('#/compare')
    expect(
      screen.getByText(
        '16 sentences, one for each matter reported in the Geneva revision. They and both wordings are ours.',
      ),
    ).toBeVisible()
  })

  it('counts what a filter leaves, and claims no more', async () => {
    await renderPublished('#/compare?topic=nato')
    expect(
      screen.getByText('3 sentences, one for each matter found. They and both wordings are ours.'),
    ).toBeVisible()
  })

  it('is unverified where either sentence is', async () => {
    await renderPublished('#/compare/e3-counter..ua-20-point')
    const unverified = await waitFor(() => {
      const all = screen.getAllByRole('article')
      const some = all.filter((article) => within(article).queryAllByText('Unverified').length > 0)
      expect(some.length).toBeGreaterThan(0)
      return some
    })
    for (const article of unverified)
      expect(within(article).getAllByText('Unverified')[0]?.closest('[data-side]')).toBeNull()
  })

  it('groups the matters by kind with their counts, and leaves out kinds that have none', async () => {
    await renderList()
    await screen.findByRole('heading', { level: 2, name: /^Added/ })
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Changed, 1',
      'Removed, 1',
      'Added, 1',
    ])
  })

  it('says each change in the editors’ sentence, with its figures, standing and sources', async () => {
    await renderList()
    const fence = screen.getByRole('article', { name: 'Fence between the gardens' })
    expect(within(fence).getByText('The fence grows.')).toBeVisible()
    expect(within(fence).getAllByText('Disputed')[0]).toBeVisible()
    expect(within(fence).getByRole('link', { name: '2 sources for Fence between the gardens' })).toBeVisible()
  })

  it('gives the kind in words and both wordings, marked, each with what it rests on', async () => {
    await renderList()
    const fence = within(screen.getByRole('article', { name: 'Fence between the gardens' }))
    expect(fence.getByText('+50 points (+50%)')).toBeVisible()
    expect(fence.getByText('Changed, by one account of B')).toBeVisible()
    const spring = within(fence.getByRole('group', { name: 'A, Spring draft' }))
    expect(spring.getByRole('deletion')).toHaveTextContent(/^100$/)
    expect(spring.getByText('Published text')).toBeVisible()
    const summer = within(fence.getByRole('group', { name: 'B, Summer draft' }))
    expect(summer.getByRole('insertion')).toHaveTextContent(/^150$/)
    expect(summer.getByText('Disputed')).toBeVisible()
    expect(summer.getByText('Another account: No limit')).toBeVisible()
  })

  it('folds the wordings away for whoever wants the sentences alone', async () => {
    const { user, store } = await renderList()
    const shown = () =>
      screen
        .getAllByRole('group', { name: 'A, Spring draft' })
        .map(({ parentElement }) => parentElement?.dataset['shown'])
    expect(new Set(shown())).toEqual(new Set(['true']))
    await user.click(screen.getByRole('checkbox', { name: 'Both wordings' }))
    expect(store.getState().wordingsShown).toBe(false)
    expect(new Set(shown())).toEqual(new Set(['false']))
  })

  it('gives the reason in place of a wording that a draft has not', async () => {
    await renderList()
    const gate = within(screen.getByRole('article', { name: 'Gate in the fence' }))
    expect(gate.getByRole('group', { name: 'B, Summer draft' })).toHaveTextContent(
      /Removed ?One source says that the clause is no longer in the draft\..*Reported$/,
    )
    expect(gate.queryByRole('deletion')).toBeNull()
  })

  it('gives both sentences whole on a rewrite, and says that no words are marked', async () => {
    await renderPublished('#/compare')
    const membership = within(screen.getByRole('article', { name: 'Ukraine’s NATO membership' }))
    expect(membership.getByText('Rewritten throughout: no words marked')).toBeVisible()
    expect(membership.getByText(/^Ukraine writes into its constitution .* in future\.$/)).toBeVisible()
    expect(membership.getByText(/^Ukraine’s accession to NATO .* exist\.$/)).toBeVisible()
    expect(membership.queryByRole('insertion')).toBeNull()
  })

  it('closes a long run of the same with its count, and opens it in steps', async () => {
    const { user } = await renderPublished('#/compare/us-28-point..e3-counter')
    const line = await screen.findByRole('button', { name: /^Same in both, 33 clauses/, expanded: false })
    // The run stands last, so what stands outside it is there by now.
    const outside = screen.getAllByRole('article').length
    const articles = () => screen.getAllByRole('article')
    await user.click(line)
    await waitFor(() => expect(articles()).toHaveLength(outside + 20))
    await user.click(screen.getByRole('button', { name: 'Show 13 more of 33' }))
    await waitFor(() => expect(articles()).toHaveLength(outside + 33))
  })

  it('leads from a moved matter to its place in both texts, into a closed run too', async () => {
    const { user, store } = await renderPublished('#/compare/us-28-point..e3-counter')
    const moved = within(await screen.findByRole('article', { name: 'Victims of the conflict' }))
    expect(moved.getByText(/^In A at point 24d, after/)).toBeVisible()
    const [inB] = moved.getAllByText(/^In B at point 26, after/)
    if (inB === undefined) throw new Error('no place in B')
    const link = within(inB).getByRole('link')
    const title = link.textContent ?? ''
    expect(screen.queryByRole('article', { name: title })).toBeNull()
    await user.click(link)
    const place = within(await screen.findByRole('article', { name: title }))
    await waitFor(() => expect(place.getByRole('button', { name: title })).toHaveFocus())
    expect(store.getState()).toMatchObject({ focusMatter: false, panel: 'auto' })
  })

  it('clears filters for a place that they hide, and says so before', async () => {
    const { user, store } = await renderPublished('#/compare/us-28-point..e3-counter?show=moved')
    const [place] = await screen.findAllByText(/\(clears the filters\)/)
    if (place === undefined) throw new Error('no hidden place')
    const link = within(place).getByRole('link')
    // Opened in a tab of its own it shows its matter as well.
    expect(link.getAttribute('href')).toMatch(/^#\/compare\/us-28-point\.\.e3-counter\/[a-z-]+$/)
    await user.click(link)
    expect(store.getState().filter).toEqual(noFilter)
  })

  it('says the relation, the figures and the words where no editor has judged', async () => {
    await renderList('not judged')
    expect(screen.getByRole('article', { name: 'Fence between the gardens' })).toHaveTextContent(
      'Changed: at most 100 points to at most 150 points, up 50 points, 50 percent. Changed words: 100 to 150.',
    )
  })

  it('says nothing of a matter that the sources are silent on', async () => {
    await renderList()
    expect(screen.queryByText('The cat')).toBeNull()
  })

  it('opens a matter’s sources from its title and from their count', async () => {
    const { store, user } = await renderList()
    await user.click(screen.getByRole('button', { name: 'Gate in the fence' }))
    expect(store.getState()).toMatchObject({ matter: 'gate', passage: null, panel: 'open' })
    await user.click(screen.getByRole('link', { name: /sources? for Fence/ }))
    expect(store.getState()).toMatchObject({ matter: 'fence', passage: null })
  })
})
