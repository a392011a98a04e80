import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { groupMatters, noFilter } from '../../src/domain/filter-matters'
import { ListEnd } from '../../src/features/compare/ListEnd'
import { renderWithRecord } from './render-with-record'

/** The end of a list in which each draft is silent on something that the other has. */
const renderEnd = (query = '') =>
  renderWithRecord(
    (comparison) => {
      const all = comparison.matters
      const shown = { filter: { ...noFilter, query }, all, ...groupMatters(all) }
      return <ListEnd comparison={comparison} shown={shown} selected={null} isDue />
    },
    { address: '#/compare/geneva-revision..ua-20-point' },
  )

const first = { name: /^Not reported in the 20-point framework/ }
const second = { name: /^Not reported in the Geneva revision/ }

describe('the end of a list', () => {
  it('has a closed group for each draft that the sources are silent on', async () => {
    await renderEnd()
    expect(screen.getByRole('button', first)).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByRole('button', second)).toHaveAttribute('aria-expanded', 'false')
  })

  it('opens each group by itself, and keeps the head of the second while the first is drawn', async () => {
    const { user } = await renderEnd()
    const heads = [screen.getByRole('button', first), screen.getByRole('button', second)] as const
    const open = () => heads.map((head) => head.isConnected && head.getAttribute('aria-expanded'))
    await user.click(heads[1])
    expect(open()).toEqual(['false', 'true'])
    expect(heads[1]).toHaveFocus()
    await user.click(heads[0])
    expect(open()).toEqual(['true', 'true'])
    await user.click(heads[1])
    expect(open()).toEqual(['true', 'false'])
  })

  it('shows the second of two groups that are open from the first once the first is drawn', async () => {
    await renderEnd('ukraine')
    expect(screen.getByRole('button', first)).toHaveAttribute('aria-expanded', 'true')
    expect(screen.queryByRole('button', second)).toBeNull()
    const head = await screen.findByRole('button', second)
    const drawn = screen
      .getAllByRole('article')
      .filter((article) => article.compareDocumentPosition(head) === Node.DOCUMENT_POSITION_FOLLOWING)
    const count = Number(within(screen.getByRole('button', first)).getByText(/^\d+$/).textContent)
    expect(drawn).toHaveLength(Math.min(count, 20))
  })
})
