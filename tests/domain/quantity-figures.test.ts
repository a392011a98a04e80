import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitOf } from '../../src/domain/quantities'
import type { QuantityFigure, StatedFigure } from '../../src/domain/quantity-figures'
import {
  barShare,
  describeOtherAccounts,
  endsOf,
  figureWords,
  quantityFigures,
} from '../../src/domain/quantity-figures'
import type { Draft } from '../../src/domain/record'
import { drafts, pairs } from '../fixtures/published-drafts'
import { judgedDrafts } from '../fixtures/random-drafts'

const { shared, single } = quantityFigures(drafts, pairs)

const idOf = ({ key, name }: { readonly key: string; readonly name: string }) => `${key}: ${name}`
const statedIn = ({ entries }: QuantityFigure) =>
  entries.filter((entry): entry is StatedFigure => entry.kind === 'stated')

function figureOf(key: string, name?: string): QuantityFigure {
  const found = [...shared, ...single].find(
    (figure) => figure.key === key && (name === undefined || figure.name === name),
  )
  if (found === undefined) throw new Error(`no figure on ${key}`)
  return found
}

/** Drafts by the figures that their provisions have on record, a removal's among them. */
function onRecord(some: readonly Draft[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { id, provisions } of some) {
    for (const { key, quantities } of provisions) {
      for (const { name } of quantities) {
        const figure = idOf({ key, name })
        found.set(figure, (found.get(figure) ?? new Set()).add(id))
      }
    }
  }
  return found
}

/** What holds for the figures of any drafts. */
function expectLaws(some: readonly Draft[], figures: ReturnType<typeof quantityFigures>) {
  const recorded = [...onRecord(some)]
  const named = (by: (count: number) => boolean) =>
    recorded.flatMap(([figure, { size }]) => (by(size) ? [figure] : [])).toSorted()
  expect(figures.shared.map(idOf).toSorted()).toEqual(named((count) => count > 1))
  expect(figures.single.map(idOf).toSorted()).toEqual(named((count) => count === 1))
  for (const figure of [...figures.shared, ...figures.single]) {
    expect(figure.entries.map(({ draft }) => draft)).toEqual(some)
    const drawn = statedIn(figure).filter(({ compares }) => compares)
    // A bar stands beside another or not at all, and never across units, kinds or unread documents.
    expect(drawn.length).not.toBe(1)
    expect(
      new Set(drawn.map(({ quantity }) => `${quantity.unit} ${limitOf(quantity)}`)).size,
    ).toBeLessThanOrEqual(1)
    expect(drawn.every(({ standing }) => standing !== 'unverified')).toBe(true)
    expect(figure.scale === null).toBe(drawn.length === 0)
    expect(figure.change === null).toBe(drawn.length === 0)
    for (const entry of drawn) {
      const share = barShare(entry, figure.scale ?? 0)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
    }
    for (const { draft } of figure.entries) expect(figure.finding).toContain(draft.shortTitle)
  }
}

describe('quantityFigures', () => {
  it('has every figure of the record, those of several drafts apart from those of one', () => {
    expectLaws(drafts, quantityFigures(drafts, pairs))
    expect(shared.length).toBeGreaterThan(0)
  })

  it('holds to the same laws for any two drafts', () => {
    assert(
      property(judgedDrafts, ({ before, after, pair }) => {
        const two = [before, after]
        expectLaws(two, quantityFigures(two, pair === null ? [] : [pair]))
      }),
      { numRuns: 200 },
    )
  })

  it('says of the armed forces what each draft states, and subtracts no ceiling from a strength', () => {
    const army = figureOf('army-size')
    expect(army.finding).toBe(
      'At most 600,000 in the US 28-point draft; at most 800,000 in peacetime in the E3 counter-text; ' +
        'at most 800,000 in the Geneva revision, or no strict limit by other accounts; ' +
        '800,000 in peacetime in the 20-point framework, a strength, not a ceiling.',
    )
    expect(statedIn(army).map(({ compares }) => compares)).toEqual([true, true, true, false])
    expect(army.change).toMatchObject({ difference: 200_000 })
    expect(army.change?.percent).toBeCloseTo(33.33)
  })

  it('puts the largest change first', () => {
    expect(shared[0]?.key).toBe('army-size')
    const changes = shared.flatMap(({ change }) => (change === null ? [] : [Math.abs(change.percent ?? 0)]))
    expect(changes).toEqual(changes.toSorted((a, b) => b - a))
  })

  it('draws shares on a scale of a hundred percent', () => {
    const share = figureOf('zaporizhzhia-plant', 'Russian share of electricity')
    expect(share.scale).toBe(100)
    expect(
      statedIn(share)
        .filter(({ compares }) => compares)
        .map((entry) => barShare(entry, 100)),
    ).toEqual([0.5, 0.5])
  })

  it('draws no bar for a sum that one draft states and another takes out', () => {
    const assets = figureOf('frozen-assets')
    expect(assets.scale).toBeNull()
    expect(assets.finding).toBe(
      '100 billion dollars in the US 28-point draft; no number in the E3 counter-text; ' +
        'removed from the Geneva revision; not reported in the 20-point framework.',
    )
  })

  it('tells a draft that is known to lack a matter from one that is silent', () => {
    expect(figureOf('recovery-funds').entries.map(figureWords)).toEqual([
      'not in this draft',
      'not reported',
      'not reported',
      'a goal of 800 billion dollars',
    ])
  })

  it('tells a time limit from drafts that set none', () => {
    expect(single.map(idOf)).toContain('elections: Time limit')
    expect(figureOf('elections').finding).toBe(
      'Within 100 days in the US 28-point draft; no number in the E3 counter-text and the 20-point framework; ' +
        'not reported in the Geneva revision.',
    )
  })

  it('is empty without drafts', () => {
    expect(quantityFigures([], [])).toEqual({ shared: [], single: [] })
  })
})

describe('the ends of a change', () => {
  const ends = endsOf(figureOf('army-size')) ?? []

  it('are the first and the last figure that compare', () => {
    expect(ends.map(({ draft }) => draft.id)).toEqual(['us-28-point', 'geneva-revision'])
    expect(endsOf(figureOf('elections'))).toBeNull()
  })

  it('have the other accounts of either in words', () => {
    expect(describeOtherAccounts(ends)).toBe('by one account; no strict limit by the other')
    const [first, last] = ends.map((end, at) => ({
      ...end,
      otherAccounts: [at === 0 ? 'At most half' : 'No limit'],
    }))
    if (first === undefined || last === undefined) throw new Error('no change of the army')
    expect(describeOtherAccounts([first, last])).toBe('by one account; at most half, or no limit by others')
    expect(describeOtherAccounts([])).toBeNull()
  })
})

describe('an unread document', () => {
  const unread = drafts.map((draft) => ({
    ...draft,
    provisions: draft.provisions.map((provision) => ({
      ...provision,
      verified: draft.id === 'e3-counter' ? false : provision.verified,
    })),
  }))

  it('has its figure in words and no bar', () => {
    const share = quantityFigures(unread, pairs).shared.find(({ key }) => key === 'zaporizhzhia-plant')
    if (share === undefined) throw new Error('no figure on the plant')
    expect(statedIn(share).map(({ compares, apart }) => [compares, apart])).toEqual([
      [false, null],
      [false, 'not yet read against the document'],
    ])
    expect(share.finding).toContain('50% in the E3 counter-text, not yet read against the document')
  })
})
