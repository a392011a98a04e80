import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/domain/compare-drafts'
import { compareDrafts } from '../../src/domain/compare-drafts'
import { otherPlaces } from '../../src/domain/other-places'
import { draftOf, record } from '../exchange/record-view'

function compare(beforeId: string, afterId: string): Comparison {
  const pair = record.pairs.find(
    ({ value }) => [value.before, value.after].toSorted().join() === [beforeId, afterId].toSorted().join(),
  )
  return compareDrafts(draftOf(beforeId), draftOf(afterId), pair?.value ?? null)
}

function placesOf(comparison: Comparison, key: string) {
  const matter = comparison.matters.find((other) => other.key === key)
  if (matter === undefined) throw new Error(`no matter ${key}`)
  return otherPlaces(comparison, matter).map((place) => `${place.side}: ${place.words} ${place.matter.title}`)
}

describe('otherPlaces', () => {
  it('names the place of a moved matter in both texts by what stands before it there', () => {
    const comparison = compare('us-28-point', 'e3-counter')
    const [inA, inB, ...more] = placesOf(comparison, 'victims-suffering')
    expect(inA).toMatch(/^before: In A at point \S+, after \S/)
    expect(inB).toMatch(/^after: In B at point \S+, after \S/)
    expect(more).toEqual([])
  })

  it('leads from a matter that became part of another to that one, and back', () => {
    const comparison = compare('us-28-point', 'ua-20-point')
    expect(placesOf(comparison, 'territory-kherson-zaporizhzhia')).toEqual([
      'after: In B as part of Line of contact',
    ])
    expect(placesOf(comparison, 'territory-line-of-contact')).toEqual([
      'before: In A apart, under Kherson and Zaporizhzhia regions',
    ])
  })

  it('turns with the drafts', () => {
    const comparison = compare('ua-20-point', 'us-28-point')
    expect(placesOf(comparison, 'territory-kherson-zaporizhzhia')).toEqual([
      'before: In A as part of Line of contact',
    ])
    expect(placesOf(comparison, 'territory-line-of-contact')).toEqual([
      'after: In B apart, under Kherson and Zaporizhzhia regions',
    ])
  })

  it('calls the drafts by the letters that they have beside others', () => {
    const comparison = compare('us-28-point', 'ua-20-point')
    const words = comparison.matters
      .flatMap((matter) => otherPlaces(comparison, matter, { before: 'C', after: 'D' }))
      .map((place) => place.words)
    expect(words).toContain('In D as part of')
    expect(words).toContain('In C apart, under')
    expect(words.filter((text) => /^In [AB]\b/.test(text))).toEqual([])
  })

  it('has none for a matter that stands where it stood', () => {
    expect(placesOf(compare('us-28-point', 'geneva-revision'), 'army-size')).toEqual([])
  })
})
