import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { FilterDrawer } from '../../src/features/filters/FilterDrawer'
import { Filters } from '../../src/features/filters/Filters'
import { tinyRecord } from '../fixtures/tiny-record'
import { renderWithRecord } from './render-with-record'

const record = tinyRecord()
const renderFilters = (address = '#/compare') =>
  renderWithRecord((comparison) => <Filters comparison={comparison} id="rail" />, { address, record })

/** Every choice of a group as it is heard, in order, once the counts have followed. */
function expectChoices(group: string, names: readonly string[]) {
  return waitFor(() => {
    const boxes = within(screen.getByRole('group', { name: group })).getAllByRole('checkbox')
    expect(boxes).toHaveLength(names.length)
    for (const [at, name] of names.entries()) expect(boxes[at]).toHaveAccessibleName(name)
  })
}

describe('Filters', () => {
  it('counts each topic’s matters, those reported in both apart', async () => {
    await renderFilters()
    await expectChoices('Topics reported / all', [
      'All topics 3 of 4 reported',
      'Borders 2 of 3 reported',
      'Animals 1 of 2 reported',
    ])
  })

  it('counts each relation that occurs, and leaves out those that do not', async () => {
    await renderFilters()
    await expectChoices('How the drafts relate', [
      'Changed 1',
      'Removed 1',
      'Added 1',
      'Only in A 1',
      'Sources differ 1',
    ])
  })

  it('chooses topics and relations, each again to take it back', async () => {
    const { store, user } = await renderFilters()
    const animals = screen.getByRole('checkbox', { name: /^Animals/ })
    await user.click(animals)
    await user.click(screen.getByRole('checkbox', { name: /^Added/ }))
    expect(store.getState().filter).toMatchObject({ topics: ['animals'], statuses: ['added'] })
    expect(animals).toBeChecked()
    await user.click(animals)
    expect(store.getState().filter).toMatchObject({ topics: [], statuses: ['added'] })
    expect(animals).not.toBeChecked()
  })

  it('shows all topics again', async () => {
    const { store, user } = await renderFilters('#/compare?topic=animals')
    const all = screen.getByRole('checkbox', { name: /^All topics/ })
    expect(all).not.toBeChecked()
    await user.click(all)
    expect(store.getState().filter.topics).toEqual([])
    expect(all).toBeChecked()
  })

  it('counts what each choice would leave under the others', async () => {
    const { user } = await renderFilters()
    await user.click(screen.getByRole('checkbox', { name: /^Animals/ }))
    await expectChoices('How the drafts relate', [
      'Changed 0',
      'Removed 0',
      'Added 1',
      'Only in A 1',
      'Sources differ 0',
    ])
    await user.click(screen.getByRole('checkbox', { name: /^Added/ }))
    await expectChoices('Topics reported / all', [
      'All topics 1 of 1 reported',
      'Borders 0 of 0 reported',
      'Animals 1 of 1 reported',
    ])
  })

  it('is worked by the keyboard', async () => {
    const { store, user } = await renderFilters()
    screen.getByRole('checkbox', { name: /^Borders/ }).focus()
    await user.keyboard(' ')
    expect(store.getState().filter.topics).toEqual(['borders'])
  })
})

describe('FilterDrawer', () => {
  it('says how many matters the filter leaves, clears it, and closes', async () => {
    const close = vi.fn()
    const { store, user } = await renderWithRecord(
      (comparison) => <FilterDrawer comparison={comparison} onClose={close} />,
      {
        address: '#/compare?topic=animals&show=added',
        record,
      },
    )
    expect(screen.getByRole('button', { name: 'Show 1 matter' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await user.click(screen.getByRole('checkbox', { name: 'Differences only' }))
    await user.click(screen.getByRole('button', { name: 'Show 3 matters' }))
    expect(store.getState().filter).toMatchObject({ topics: [], differencesOnly: true })
    expect(close).toHaveBeenCalledOnce()
  })
})
