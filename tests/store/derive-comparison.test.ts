import { describe, expect, it } from 'vitest'
import { compareDrafts } from '../../src/domain/compare-drafts'
import { noFilter } from '../../src/domain/filter-matters'
import { comparisonOf, showMatters } from '../../src/store/derive-comparison'
import { tinyRecord } from '../fixtures/tiny-record'

const { drafts, pairs, topics } = tinyRecord()
const [spring, summer] = drafts.map(({ value }) => value)
const [pair] = pairs.map(({ value }) => value)
if (spring === undefined || summer === undefined || pair === undefined) throw new Error('no tiny record')

const comparison = comparisonOf(spring, summer, pair)
const keys = (matters: readonly { readonly key: string }[]) => matters.map(({ key }) => key)

describe('comparisonOf', () => {
  it('compares as the domain does', () => {
    expect(comparison).toEqual(compareDrafts(spring, summer, pair))
  })

  it('gives the same comparison for the same drafts and judgement', () => {
    expect(comparisonOf(spring, summer, pair)).toBe(comparison)
    expect(comparisonOf(spring, summer, null)).toBe(comparisonOf(spring, summer, null))
  })

  it('keeps apart the other direction, no judgement, and a judgement or a draft that was loaded again', () => {
    expect(comparisonOf(summer, spring, pair).judged).toBe('reversed')
    expect(comparisonOf(spring, summer, null).judged).toBe('derived')
    expect(comparisonOf(spring, summer, { ...pair })).not.toBe(comparison)
    expect(comparisonOf({ ...spring }, summer, pair)).not.toBe(comparison)
  })
})

describe('showMatters', () => {
  const show = (filter: Partial<typeof noFilter> = {}, order: 'changed-first' | 'draft' = 'changed-first') =>
    showMatters(comparison, { ...noFilter, ...filter }, order, topics.value)

  it('puts every matter in the reader’s order, and in one group each', () => {
    const shown = show()
    expect(keys(shown.all)).toEqual(['fence', 'gate', 'pond', 'cat'])
    expect(keys(shown.reported)).toEqual(['fence', 'gate', 'pond'])
    expect(keys(shown.onlyBefore)).toEqual(['cat'])
    expect(keys(shown.onlyAfter)).toEqual([])
    expect(keys(show({}, 'draft').all)).toEqual(['fence', 'gate', 'cat', 'pond'])
  })

  it('leaves out what the filter leaves out, from all and from the groups', () => {
    const shown = show({ topics: ['animals'] })
    expect(keys(shown.all)).toEqual(['pond', 'cat'])
    expect(keys(shown.reported)).toEqual(['pond'])
    expect(keys(show({ query: 'no such word' }).all)).toEqual([])
  })
})
