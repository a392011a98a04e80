import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { isInBoth } from '../../src/domain/summarise-comparison'
import { MatterTable } from '../../src/features/overview/MatterTable'
import { renderWithRecord } from './render-with-record'

const renderTable = () =>
  renderWithRecord((comparison) => <MatterTable comparison={comparison} />, { address: '#/' })

/** The rows of the first group: matters that both drafts state. */
function firstGroup() {
  const [, body] = screen.getAllByRole('rowgroup')
  if (body === undefined) throw new Error('the table has no group')
  return within(body).getAllByRole('row')
}
const titles = () => firstGroup().map((row) => within(row).getAllByRole('link')[0]?.textContent ?? '')
const sources = () =>
  firstGroup().map((row) => Number.parseInt(within(row).getAllByRole('link')[1]?.textContent ?? '', 10))
const header = (name: RegExp) => screen.getByRole('columnheader', { name })

describe('MatterTable', () => {
  it('counts the matters of both drafts in its head and the removed and added in theirs', async () => {
    const { comparison } = await renderTable()
    const inBoth = comparison.matters.filter(isInBoth).length
    expect(header(/^Reported in both drafts/)).toHaveTextContent(`Reported in both drafts, ${inBoth}`)
    expect(firstGroup()).toHaveLength(inBoth)
    const count = (relation: string) =>
      comparison.matters.filter((matter) => matter.relation === relation).length
    expect(
      screen
        .getAllByRole('rowheader', { name: /^(Removed|Added) ?, \d+$/ })
        .map(({ textContent }) => textContent),
    ).toEqual([`Removed, ${count('removed')}`, `Added, ${count('added')}`])
  })

  it('leaves out what the sources are silent on', async () => {
    await renderTable()
    expect(screen.queryByText('Exchange of prisoners')).toBeNull()
    expect(screen.queryByText('Not reported')).toBeNull()
  })

  it('says each matter in one sentence, with its standing and its sources', async () => {
    await renderTable()
    const row = screen.getByRole('row', { name: /^Size of Ukraine’s armed forces/ })
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Size of Ukraine’s armed forces, Changed')
    expect(row).toHaveTextContent('from 600,000 to 800,000')
    expect(row).toHaveTextContent('Disputed')
    expect(within(row).getByRole('link', { name: /^\d+ sources for Size/ })).toHaveAttribute(
      'href',
      '#/compare/us-28-point..geneva-revision/army-size',
    )
  })

  it('stands in reading order until sorted, which no header claims', async () => {
    await renderTable()
    expect(titles()[0]).toBe('Size of Ukraine’s armed forces')
    for (const cell of screen.getAllByRole('columnheader')) expect(cell).not.toHaveAttribute('aria-sort')
  })

  it('sorts by title, then the other way, then as it was', async () => {
    const { user } = await renderTable()
    const unsorted = titles()
    const button = within(header(/by title/)).getByRole('button')
    await user.click(button)
    const sorted = unsorted.toSorted((a, b) => a.localeCompare(b, 'en'))
    expect(titles()).toEqual(sorted)
    expect(header(/by title/)).toHaveAttribute('aria-sort', 'ascending')
    await user.click(button)
    expect(titles()).toEqual(sorted.toReversed())
    expect(header(/by title/)).toHaveAttribute('aria-sort', 'descending')
    await user.click(button)
    expect(titles()).toEqual(unsorted)
    expect(header(/by title/)).not.toHaveAttribute('aria-sort')
  })

  it('sorts by the number of sources, most first, and by one column at a time', async () => {
    const { user } = await renderTable()
    await user.click(within(header(/by title/)).getByRole('button'))
    await user.click(screen.getByRole('button', { name: 'Sources' }))
    expect(header(/^Sources$/)).toHaveAttribute('aria-sort', 'descending')
    expect(header(/by title/)).not.toHaveAttribute('aria-sort')
    expect(sources()).toEqual(sources().toSorted((a, b) => b - a))
    await user.click(screen.getByRole('button', { name: 'Sources' }))
    expect(header(/^Sources$/)).toHaveAttribute('aria-sort', 'ascending')
    expect(sources()).toEqual(sources().toSorted((a, b) => a - b))
  })

  it('opens a matter with its sources', async () => {
    const { store, user } = await renderTable()
    await user.click(screen.getByRole('link', { name: 'Size of Ukraine’s armed forces' }))
    expect(store.getState()).toMatchObject({ page: 'compare', matter: 'army-size', panel: 'open' })
  })
})
