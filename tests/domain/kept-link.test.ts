import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKeptLink, writeKeptLink } from '../../src/domain/kept-link'
import { keptId } from '../../src/domain/kept-place'

const army = { before: 'us-28-point', after: 'geneva-revision', matter: 'army-size' }
const nato = { ...army, matter: 'nato-enlargement' }
const other = { ...army, after: 'e3-counter' }

describe('the link to a selection', () => {
  it('names a pair of drafts once for the matters that follow one another', () => {
    expect(writeKeptLink([army, nato, other, nato])).toBe(
      'us-28-point..geneva-revision:army-size,nato-enlargement;us-28-point..e3-counter:army-size;us-28-point..geneva-revision:nato-enlargement',
    )
  })

  it('is nothing for nothing, which reads as nothing', () => {
    expect(writeKeptLink([])).toBe('')
    expect(readKeptLink('')).toEqual({ places: [], unread: [] })
  })

  it('gives back every part that it cannot read, and reads the rest', () => {
    expect(readKeptLink('us-28-point..geneva-revision:army-size,Army Size;a..a:x;nonsense;a..b:')).toEqual({
      places: [army],
      unread: ['us-28-point..geneva-revision:Army Size', 'a..a:x', 'nonsense', 'a..b:'],
    })
  })

  it('names a matter twice and means it once, at its first place', () => {
    expect(readKeptLink('a..b:x,y,x').places.map(({ matter }) => matter)).toEqual(['x', 'y'])
  })

  it('reads back what it wrote, in order', () => {
    const place = record({
      before: constantFrom('us-28-point', 'a1'),
      after: constantFrom('geneva-revision', 'e3-counter'),
      matter: constantFrom('army-size', 'nato', 'x-1', '24d'),
    })
    assert(
      property(array(place), (places) => {
        const once = [...new Map(places.map((one) => [keptId(one), one])).values()]
        expect(readKeptLink(writeKeptLink(places))).toEqual({ places: once, unread: [] })
      }),
    )
  })

  it('reads any text without failing', () => {
    assert(property(string({ unit: 'binary' }), (text) => readKeptLink(text).places.length >= 0))
  })
})
