import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { groupMatters } from '../../src/domain/filter-matters'
import { SilentMatters } from '../../src/features/compare/SilentMatters'
import { useComparator } from '../../src/store/use-comparator'
import type { Comparison, Matter } from '../../src/domain/compare-drafts'
import { renderWithRecord } from './render-with-record'

type GroupProps = { comparison: Comparison; matters: readonly Matter[]; selected: string | null }

function Group({ comparison, matters, selected }: GroupProps) {
  const open = useComparator((state) => state.silenceOpen.get(comparison.after.id)) ?? false
  const topics = useComparator((state) => state.index.topics)
  return (
    <SilentMatters
      matters={matters}
      speaking="before"
      silentDraft={comparison.after}
      topics={topics}
      open={open}
      selected={selected}
      onDrawn={() => undefined}
    />
  )
}

const renderGroup = (selected: string | null = null, address = '#/compare') =>
  renderWithRecord(
    (comparison) => (
      <Group
        comparison={comparison}
        matters={groupMatters(comparison.matters).onlyBefore}
        selected={selected}
      />
    ),
    { address },
  )

/** Opens the group and waits for its list, whose code comes when it is asked for. */
async function openGroup(user: UserEvent) {
  await user.click(screen.getByRole('button', { expanded: false }))
  await screen.findAllByRole('article')
}

describe('SilentMatters', () => {
  it('is closed until opened, with its count and what silence means', async () => {
    const { comparison } = await renderGroup()
    const count = groupMatters(comparison.matters).onlyBefore.length
    const button = screen.getByRole('button', { expanded: false })
    expect(button).toHaveTextContent(`Not reported in the Geneva revision, ${count}. `)
    expect(button).toHaveTextContent('The sources are silent. That does not mean the draft lacks them.')
    expect(screen.queryAllByRole('article')).toEqual([])
  })

  it('opens in steps of twenty, each of which takes the focus at its first matter', async () => {
    const { comparison, user } = await renderGroup()
    const all = groupMatters(comparison.matters).onlyBefore.length
    const focused = () =>
      screen.getAllByRole('article').findIndex((article) => article.contains(document.activeElement))
    await openGroup(user)
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(20))
    await user.click(await screen.findByRole('button', { name: `Show 20 more of ${all}` }))
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(40))
    expect(focused()).toBe(20)
    expect(screen.queryByRole('button', { name: `Show all ${all}` })).toBeNull()
    await user.click(await screen.findByRole('button', { name: `Show ${all - 40} more of ${all}` }))
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(all))
    expect(focused()).toBe(40)
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
  })

  it('shows as many as it takes to reach the matter that is open', async () => {
    const { user } = await renderGroup('prisoner-exchange')
    await openGroup(user)
    expect(screen.getByRole('article', { name: 'Exchange of prisoners' })).toBeVisible()
  })

  it('shows each matter once under its first topic when opened, and none when closed again', async () => {
    const { comparison, user } = await renderGroup()
    const silent = groupMatters(comparison.matters).onlyBefore
    await openGroup(user)
    await user.click(await screen.findByRole('button', { name: `Show all ${silent.length}` }))
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(silent.length))
    const humanitarian = screen.getByRole('region', { name: /humanitarian/i })
    expect(within(humanitarian).getByRole('article', { name: 'Exchange of prisoners' })).toBeVisible()

    await user.click(screen.getByRole('button', { expanded: true }))
    expect(screen.queryAllByRole('article')).toEqual([])
  })

  it('never looks like a removal: each says Not reported, and nothing is struck out', async () => {
    const { comparison, user } = await renderGroup()
    const all = groupMatters(comparison.matters).onlyBefore.length
    await openGroup(user)
    await user.click(await screen.findByRole('button', { name: /^Show all/ }))
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(all))
    for (const article of screen.getAllByRole('article'))
      expect(within(article).getByText('Not reported')).toBeVisible()
    expect(screen.queryAllByRole('deletion')).toEqual([])
    expect(screen.queryAllByText(/Removed/)).toEqual([])
  })

  it('gives the places where sources remark on the silence', async () => {
    const { user } = await renderGroup(null, '#/compare/geneva-revision..ua-20-point')
    await openGroup(user)
    const membership = await screen.findByRole('article', { name: 'Ukraine’s NATO membership' })
    expect(membership).toHaveTextContent(
      'Not reported The 20 points as disclosed do not mention NATO membership either way.',
    )
    expect(within(membership).getByRole('link', { name: /^Türkiye Today/ })).toBeVisible()
  })

  it('opens a matter’s sources from its title', async () => {
    const { store, user } = await renderGroup()
    await openGroup(user)
    await user.click(await screen.findByRole('button', { name: /^Show all/ }))
    await user.click(await screen.findByRole('button', { name: 'Exchange of prisoners' }))
    expect(store.getState()).toMatchObject({ page: 'compare', panel: 'open', focusPanel: true })
  })
})
