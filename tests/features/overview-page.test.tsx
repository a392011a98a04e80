import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DraftHead } from '../../src/domain/record'
import { OverviewPage } from '../../src/features/overview/OverviewPage'
import { drafts } from '../fixtures/published-drafts'
import { renderWithRecord } from './render-with-record'

const headOf = (id: string): DraftHead => {
  const draft = drafts.find((known) => known.id === id)
  if (draft === undefined) throw new Error(`no draft ${id}`)
  return { ...draft, provisionCount: draft.provisions.filter(({ removal }) => removal === null).length }
}

const renderOverview = (pair = '') =>
  renderWithRecord(
    (comparison) => (
      <OverviewPage
        comparison={comparison}
        heads={[headOf(comparison.before.id), headOf(comparison.after.id)]}
        figures={null}
      />
    ),
    { address: pair === '' ? '#/' : `#/overview/${pair}` },
  )

/** The paragraph that says what there is in words. */
const standfirst = () => screen.getByText(/Of .* matters|^The .* (published|set out)/, { selector: 'p' })
const panel = () => screen.getByRole('region', { name: 'Size of Ukraine’s armed forces' })

describe('OverviewPage', () => {
  it('says which drafts, how many matters, how many differ, and what is silent', async () => {
    await renderOverview()
    expect(standfirst()).toHaveTextContent(
      'The US 28-point draft was published in full; the Geneva revision was not. Of 62 matters, ten are ' +
        'reported in both (eight differ); five are reported removed, one added. On 46 the sources ' +
        'are silent, on seven they disagree.',
    )
  })

  it('names both drafts where both were published', async () => {
    await renderOverview('us-28-point..e3-counter')
    expect(standfirst()).toHaveTextContent(
      /^The US 28-point draft and the E3 counter-text were both published in full\./,
    )
  })

  it('counts what is neither removed nor added nor silent', async () => {
    await renderOverview('e3-counter..geneva-revision')
    expect(standfirst()).toHaveTextContent(
      'nine are reported in both (four differ). Six more are left out of a draft in another way, or part ' +
        'of another matter there. On 50 the sources are silent, on ',
    )
  })
})

describe('the figure of the first screen', () => {
  it('is the largest change, with its qualifier, its standing and the other account', async () => {
    await renderOverview()
    expect(panel()).toHaveTextContent('Personnel, at most. The only figure comparable in A and B.')
    expect(panel()).toHaveTextContent('+200,000')
    expect(panel()).toHaveTextContent('+33%')
    expect(panel()).toHaveTextContent('or no strict limit')
    expect(panel()).toHaveTextContent('Disputed')
  })

  it('says how it was chosen among several', async () => {
    await renderOverview('us-28-point..e3-counter')
    expect(panel()).toHaveTextContent('The largest change, in percent, of 4 figures comparable in A and B.')
  })

  it('gives both values in words and no bar where none compares', async () => {
    await renderOverview('us-28-point..ua-20-point')
    expect(panel()).toHaveTextContent(
      'One of 6 figures of matters in both drafts. None of them can be compared.',
    )
    expect(panel()).toHaveTextContent('at most 600,000')
    expect(panel()).toHaveTextContent('800,000 in peacetime')
    expect(panel()).toHaveTextContent('A strength, not a ceiling')
    expect(panel()).not.toHaveTextContent('+200,000')
    expect(panel().querySelector('rect')).toBeNull()
  })

  it('says that the number is the same', async () => {
    await renderOverview('e3-counter..geneva-revision')
    expect(panel()).toHaveTextContent(
      'A: at most, in peacetime. B: at most. The only figure comparable in A and B is the same.',
    )
    expect(panel()).toHaveTextContent('Same number')
  })
})

describe('the strip', () => {
  it('has one link for each matter, named by title, relation and standing', async () => {
    const { comparison } = await renderOverview()
    const strip = screen.getByRole('region', { name: '62 matters by topic' })
    const links = within(strip)
      .getAllByRole('listitem')
      .flatMap((item) => within(item).queryAllByRole('link'))
    expect(links).toHaveLength(comparison.matters.length)
    expect(new Set(links.map((link) => link.getAttribute('href'))).size).toBe(comparison.matters.length)
    expect(links[0]).toHaveAccessibleName('Size of Ukraine’s armed forces, Changed, Disputed')
    const standings = /, (Published text|Reported|Disputed|Unverified)(, sources differ)?$/
    for (const link of links) expect(link).toHaveAccessibleName(standings)
  })

  it('names the cell that the focus or the pointer is at, for eyes', async () => {
    const { user } = await renderOverview()
    const name = 'Ukraine’s NATO membership'
    const strip = screen.getByRole('region', { name: '62 matters by topic' })
    const shown = () => within(strip).queryByText(name)
    expect(shown()).toBeNull()
    const link = within(strip).getByRole('link', { name: /^Ukraine’s NATO membership, / })
    await user.hover(link)
    expect(shown()).toHaveAttribute('aria-hidden', 'true')
    await user.unhover(link)
    expect(shown()).toBeNull()
    act(() => link.focus())
    expect(shown()).not.toBeNull()
    act(() => link.blur())
    expect(shown()).toBeNull()
  })

  it('leads from a topic to all matters that carry it, whatever was filtered before', async () => {
    await renderOverview('us-28-point..geneva-revision?show=changed')
    expect(screen.getByRole('link', { name: 'Territory' })).toHaveAttribute(
      'href',
      '#/compare/us-28-point..geneva-revision?topic=territory',
    )
  })

  it('leads to the matter', async () => {
    const { store, user } = await renderOverview()
    await user.click(screen.getByRole('link', { name: /^Amnesty, Removed/ }))
    expect(store.getState()).toMatchObject({ page: 'compare', matter: 'amnesty', panel: 'open' })
  })
})
