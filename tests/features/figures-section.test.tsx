import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { quantityFigures } from '../../src/domain/quantity-figures'
import { layFigureOut, WIDTH, wrap } from '../../src/features/figures/figure-layout'
import { FiguresSection } from '../../src/features/figures/FiguresSection'
import { drafts, pairs } from '../fixtures/published-drafts'
import { renderWithRecord } from './render-with-record'

const renderFigures = async (answers: Readonly<Record<string, string | Error>> = {}) => {
  const rendered = await renderWithRecord(() => <FiguresSection />, { address: '#/', answers })
  await screen.findAllByRole('img')
  return rendered
}
const army = () => screen.getByRole('article', { name: /^Size of Ukraine’s armed forces/ })
const assets = () => screen.getByRole('article', { name: /^Frozen Russian assets/ })
const barsIn = (article: HTMLElement) => article.querySelectorAll('rect:not([fill^="url"])')

describe('FiguresSection', () => {
  it('draws every figure on record for more than one draft, and no other, by matter', async () => {
    await renderFigures()
    const { shared, single } = quantityFigures(drafts, pairs)
    const matters = new Set(shared.map(({ key }) => key))
    expect(matters.size).toBeLessThan(shared.length)
    expect(screen.getAllByRole('article')).toHaveLength(matters.size)
    expect(screen.getAllByRole('img')).toHaveLength(shared.length)
    for (const { finding } of [...shared, ...single]) expect(document.body).toHaveTextContent(finding)
  })

  it('says in words what the drawing shows, draft by draft', async () => {
    await renderFigures()
    expect(within(army()).getByRole('img')).toHaveAccessibleName(
      'US 28-point draft: at most 600,000, published text. ' +
        'E3 counter-text: at most 800,000 in peacetime, published text. ' +
        'Geneva revision: at most 800,000, or no strict limit, disputed. ' +
        '20-point framework: 800,000 in peacetime, a strength, not a ceiling, reported.',
    )
  })

  it('draws bars for the three ceilings and none for the strength', async () => {
    await renderFigures()
    expect(barsIn(army())).toHaveLength(3)
    expect(within(army()).getByRole('img')).toHaveTextContent('A strength, not a ceiling')
  })

  it('names the other account beside a number that is disputed', async () => {
    await renderFigures()
    expect(army()).toHaveTextContent(
      'Disputed:+200,000 (+33%) by one account; no strict limit by the other, from the US 28-point draft to the Geneva revision',
    )
  })

  it('draws boxes and no bar where only one draft states the sum', async () => {
    await renderFigures()
    const [removed, silent, ...rest] = barsIn(assets())
    expect(rest).toEqual([])
    expect(removed).not.toHaveAttribute('stroke-dasharray')
    expect(silent).toHaveAttribute('stroke-dasharray')
    expect(assets()).not.toHaveTextContent(/[+\u2212]\d/)
  })

  it('has the same as a table, linked to the matter in each draft that reports it', async () => {
    await renderFigures()
    const table = within(assets()).getByRole('table', { hidden: true })
    const rows = within(table).getAllByRole('row', { hidden: true })
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'DraftFigureStanding',
      'US 28-point draft100 billion dollarsPublished text',
      'E3 counter-textNo number',
      'Geneva revisionRemoved',
      '20-point frameworkNot reported',
    ])
    const links = within(table).getAllByRole('link', { hidden: true })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#/compare/us-28-point..geneva-revision/frozen-assets',
      '#/compare/us-28-point..e3-counter/frozen-assets',
      '#/compare/us-28-point..geneva-revision/frozen-assets',
      '#/compare/geneva-revision..ua-20-point',
    ])
  })

  it('leads to the matter, in a comparison that has it', async () => {
    const { store, user } = await renderFigures()
    expect(screen.getByRole('link', { name: 'Recovery funds' })).toHaveAttribute(
      'href',
      '#/compare/geneva-revision..ua-20-point/recovery-funds',
    )
    await user.click(within(army()).getAllByRole('link')[0] ?? army())
    expect(store.getState()).toMatchObject({ page: 'compare', matter: 'army-size' })
  })

  it('leaves out a draft that cannot be read, and says so', async () => {
    await renderFigures({ 'data/v1/drafts/ua-20-point.json': new Error('the server answered 500') })
    expect(screen.getByText('Not read, and left out here: 20-point framework.')).toHaveRole('status')
    expect(within(army()).getByRole('img')).not.toHaveTextContent('20-point framework')
  })
})

describe('layFigureOut', () => {
  it('keeps every part inside the drawing and below the one before', () => {
    for (const figure of quantityFigures(drafts, pairs).shared) {
      const { height, rows } = layFigureOut(figure)
      const places = rows.flatMap(({ name, value, note, bar, accounts }) => [
        name.y,
        ...value.map(({ y }) => y),
        ...note.map(({ y }) => y),
        ...(bar === null ? [] : [bar.y]),
        ...accounts.flatMap(({ lines, bar: open }) => [
          ...lines.map(({ y }) => y),
          ...(open === null ? [] : [open.y]),
        ]),
      ])
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(Math.max(...places)).toBeLessThan(height)
      for (const { bar } of rows) expect(bar?.width ?? 0).toBeLessThanOrEqual(WIDTH)
    }
  })

  it('breaks long words of a draft into lines', () => {
    expect(wrap('at most 800,000 in peacetime', 16)).toEqual(['at most 800,000', 'in peacetime'])
    expect(wrap('immeasurably', 4)).toEqual(['immeasurably'])
  })
})
