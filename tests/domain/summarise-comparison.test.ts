import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/domain/compare-drafts'
import { compareDrafts } from '../../src/domain/compare-drafts'
import { compareQuantities } from '../../src/domain/quantities'
import { pairCell, stripSigns } from '../../src/domain/status-cells'
import { countComparison, numberInBrief } from '../../src/domain/summarise-comparison'
import { figure, matterWith } from '../fixtures/matters'
import { drafts, pairs } from '../fixtures/published-drafts'

/** Every two drafts in either order, by their curated pair where there is one. */
const comparisons = drafts.flatMap((before) =>
  drafts.flatMap((after): (readonly [string, Comparison])[] => {
    if (before.id === after.id) return []
    const pair = pairs.find((known) => new Set([known.before, known.after, before.id, after.id]).size === 2)
    return [[`${before.id}..${after.id}`, compareDrafts(before, after, pair ?? null)]]
  }),
)
const comparisonOf = (name: string) => {
  const found = comparisons.find(([known]) => known === name)
  if (found === undefined) throw new Error(`no comparison ${name}`)
  return found[1]
}

describe.each(comparisons)('%s', (_name, comparison) => {
  it('counts every matter once', () => {
    const { matters, inBoth, differing, removed, added, silent, other } = countComparison(comparison)
    expect(matters).toBe(comparison.matters.length)
    expect(inBoth + removed + added + silent + other).toBe(matters)
    expect(other).toBeGreaterThanOrEqual(0)
    expect(differing).toBeLessThanOrEqual(inBoth)
  })

  it('has every cell of the strip under one sign', () => {
    const signs = stripSigns(comparison.matters)
    expect(signs.reduce((sum, { count }) => sum + count, 0)).toBe(comparison.matters.length)
    expect(new Set(signs.map(({ cell }) => cell))).toEqual(new Set(comparison.matters.map(pairCell)))
  })

  it('shows first the figure that changes most in percent, and no difference where none compares', () => {
    const number = numberInBrief(comparison)
    const compared = comparison.matters
      .flatMap(compareQuantities)
      .flatMap((change) => (change.kind === 'compared' && change.difference !== 0 ? [change] : []))
    if (number.kind === 'changed') {
      const most = Math.max(...compared.map(({ percent }) => Math.abs(percent ?? 0)))
      expect(Math.abs(number.change.percent ?? 0)).toBe(most)
    } else {
      expect(compared).toEqual([])
    }
  })
})

describe('numberInBrief', () => {
  it.each([
    ['us-28-point..geneva-revision', 'changed', 1],
    ['us-28-point..e3-counter', 'changed', 4],
    ['e3-counter..us-28-point', 'changed', 4],
    ['us-28-point..ua-20-point', 'not-compared', 6],
    ['e3-counter..geneva-revision', 'unchanged', 1],
    ['geneva-revision..ua-20-point', 'not-compared', 1],
    ['e3-counter..ua-20-point', 'not-compared', 5],
  ])('of %s is the size of the armed forces, %s', (name, kind, among) => {
    expect(numberInBrief(comparisonOf(name))).toMatchObject({ kind, among, matter: { key: 'army-size' } })
  })

  it('prefers the larger change in percent to the larger number', () => {
    const small = matterWith([figure(10, 'days')], [figure(30, 'days')])
    const large = matterWith([figure(600_000, 'personnel')], [figure(800_000, 'personnel')])
    expect(numberInBrief({ matters: [large, small] })).toMatchObject({
      kind: 'changed',
      matter: small,
      among: 2,
    })
  })

  it('prefers two figures that do not compare to one that a draft states alone', () => {
    const alone = matterWith([figure(100, 'days', 'at most')], [])
    const apart = matterWith([figure(5, 'personnel', 'at most')], [figure(6, 'personnel')])
    expect(numberInBrief({ matters: [alone, apart] })).toMatchObject({ kind: 'not-compared', matter: apart })
    expect(numberInBrief({ matters: [alone] })).toMatchObject({ kind: 'not-compared', matter: alone })
  })

  it('says that there is none where no matter has a figure', () => {
    expect(numberInBrief({ matters: [matterWith([], [])] })).toEqual({ kind: 'none' })
    expect(numberInBrief({ matters: [] })).toEqual({ kind: 'none' })
  })
})

describe('stripSigns', () => {
  it('names merged matters with the changed, whose cell they share', () => {
    expect(stripSigns(comparisonOf('us-28-point..ua-20-point').matters)[0]).toMatchObject({
      cell: 'changed',
      label: 'Changed or merged',
    })
  })

  it('calls nothing removed that both drafts lack', () => {
    const signs = stripSigns(comparisonOf('e3-counter..geneva-revision').matters)
    expect(signs.map(({ label }) => label)).toEqual(['Changed', 'Same', 'Absent from both', 'Not reported'])
  })
})
