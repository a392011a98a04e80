import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Matter } from '../../src/domain/compare-drafts'
import { compareDrafts, presenceOf } from '../../src/domain/compare-drafts'
import {
  compareQuantities,
  formatDifference,
  formatNumber,
  formatPercent,
  formatQuantity,
  limitOf,
} from '../../src/domain/quantities'
import type { QuantityChange } from '../../src/domain/quantities'
import type { Quantity } from '../../src/domain/record'
import { judgedDrafts } from '../fixtures/random-drafts'
import { figure, matterWith } from '../fixtures/matters'

/** The one change between two figures of the same name. */
function changeOf(before: Quantity, after: Quantity): QuantityChange {
  const [change, ...rest] = compareQuantities(matterWith([before], [after]))
  if (change === undefined || rest.length > 0) throw new Error('not one change')
  return change
}

function compared(before: Quantity, after: Quantity) {
  const change = changeOf(before, after)
  if (change.kind !== 'compared') throw new Error(`not compared: ${change.why}`)
  return change
}

describe('compareQuantities', () => {
  it('gives the difference and the percent of the first', () => {
    const change = compared(figure(600_000, 'personnel', 'at most'), figure(800_000, 'personnel', 'at most'))
    expect(change).toMatchObject({ difference: 200_000, scopeDiffers: false })
    expect(change.percent).toBeCloseTo(33.33)
  })

  it('gives no percent from zero', () => {
    expect(compared(figure(0, 'days'), figure(100, 'days'))).toMatchObject({ difference: 100, percent: null })
  })

  it.each([
    ['units', 'unit', figure(100e9, 'USD'), figure(100e9, 'EUR')],
    [
      'a ceiling and a strength',
      'kind',
      figure(600_000, 'personnel', 'at most'),
      figure(800_000, 'personnel'),
    ],
    ['a ceiling and a minimum', 'kind', figure(100, 'days', 'at most'), figure(60, 'days', 'at least')],
    ['a target and a figure', 'kind', figure(200e9, 'USD', 'target'), figure(100e9, 'USD')],
    [
      'a ceiling in peacetime and a strength in peacetime',
      'kind',
      figure(800_000, 'personnel', 'at most, in peacetime'),
      figure(800_000, 'personnel', 'in peacetime'),
    ],
  ] as const)('never subtracts across %s', (_what, why, before, after) => {
    expect(changeOf(before, after)).toEqual({ kind: 'not-compared', name: 'Figure', before, after, why })
  })

  it('compares figures of one kind that hold for different cases, and says so', () => {
    const before = figure(600_000, 'personnel', 'at most')
    expect(compared(before, figure(800_000, 'personnel', 'at most, in peacetime'))).toMatchObject({
      difference: 200_000,
      scopeDiffers: true,
    })
  })

  it('matches figures by name, and leaves the others alone', () => {
    const [before, after] = [figure(50, 'percent', null, 'Share'), figure(30, 'years', null, 'Period')]
    expect(compareQuantities(matterWith([before], [after]))).toEqual([
      { kind: 'not-compared', name: 'Share', before, after: null, why: 'missing-after' },
      { kind: 'not-compared', name: 'Period', before: null, after, why: 'missing-before' },
    ])
  })

  it.each([
    ['is not reported on', { relation: 'only-before', after: null }],
    ['is known to lack it', { relation: 'removed', after: removed() }],
  ] as const)('has no figures to compare where the second draft %s', (_fact, fields) => {
    expect(compareQuantities({ ...matterWith([figure(100, 'days')], []), ...fields })).toEqual([])
  })

  function removed(): Matter['after'] {
    const { after } = matterWith([], [figure(100, 'days')])
    return after === null ? null : { ...after, removal: { basis: 'replaced' } }
  }

  it('never gives a difference across units or kinds, nor without both clauses', () => {
    assert(
      property(judgedDrafts, ({ before, after, pair }) => {
        for (const matter of compareDrafts(before, after, pair).matters) {
          for (const change of compareQuantities(matter)) {
            expect([presenceOf(matter, 'before'), presenceOf(matter, 'after')]).toEqual(['stated', 'stated'])
            if (change.kind === 'not-compared') continue
            expect(change.before.unit).toBe(change.after.unit)
            expect(limitOf(change.before)).toBe(limitOf(change.after))
            expect(change.before.value + change.difference).toBe(change.after.value)
            expect(change.percent === null).toBe(change.before.value === 0)
          }
        }
      }),
    )
  })
})

describe('formatQuantity', () => {
  it.each([
    ['600,000', figure(600_000, 'personnel')],
    ['at most 600,000', figure(600_000, 'personnel', 'at most')],
    ['at most 800,000 in peacetime', figure(800_000, 'personnel', 'at most, in peacetime')],
    ['800,000 in peacetime', figure(800_000, 'personnel', 'in peacetime')],
    ['within 100 days', figure(100, 'days', 'at most')],
    ['within 3 months', figure(3, 'months', 'at most')],
    ['at least 60 days', figure(60, 'days', 'at least')],
    ['30 years', figure(30, 'years')],
    ['50%', figure(50, 'percent')],
    ['0%', figure(0, 'percent')],
    ['100 billion dollars', figure(100e9, 'USD')],
    ['a target of 200 billion dollars', figure(200e9, 'USD', 'target')],
    ['2.5 billion euros', figure(2.5e9, 'EUR')],
    ['about 800,000', figure(800_000, 'personnel', 'about')],
    ['28 points', figure(28, 'points')],
  ])('reads %s', (words, quantity) => {
    expect(formatQuantity(quantity)).toBe(words)
  })
})

describe('formatNumber', () => {
  it('writes minus as U+2212', () => {
    expect(formatNumber(-1234.5)).toBe('\u22121,234.5')
  })

  it('gives a number that rounds to zero no sign', () => {
    expect(formatNumber(-0.001)).toBe('0')
  })

  it('writes numbers with at most two decimals as British English does', () => {
    const inBritish = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })
    assert(
      property(integer({ min: 0, max: 1e13 }), (hundredths) => {
        expect(formatNumber(hundredths / 100)).toBe(inBritish.format(hundredths / 100))
      }),
    )
  })
})

describe('formatDifference and formatPercent', () => {
  it.each([
    ['+200,000', '+33%', figure(600_000, 'personnel'), figure(800_000, 'personnel')],
    ['\u2212200,000', '\u221225%', figure(800_000, 'personnel'), figure(600_000, 'personnel')],
    ['\u221250 billion dollars', '\u221250%', figure(100e9, 'USD'), figure(50e9, 'USD')],
    ['+100 days', null, figure(0, 'days'), figure(100, 'days')],
    ['+1', null, figure(600_000, 'personnel'), figure(600_001, 'personnel')],
    ['\u22121', null, figure(600_000, 'personnel'), figure(599_999, 'personnel')],
    ['\u221225 percentage points', null, figure(50, 'percent'), figure(25, 'percent')],
    ['0', null, figure(600_000, 'personnel'), figure(600_000, 'personnel')],
  ])('give %s and %s', (difference, percent, before, after) => {
    const change = compared(before, after)
    expect(formatDifference(change)).toBe(difference)
    expect(formatPercent(change)).toBe(percent)
  })
})
