import { describe, expect, it } from 'vitest'
import type { Matter } from '../../src/domain/compare-drafts'
import { compareDrafts } from '../../src/domain/compare-drafts'
import {
  facetsOf,
  obligations,
  shiftLabel,
  shifts,
  turnShift,
  voicesOf,
} from '../../src/domain/matter-facets'
import type { Quantity } from '../../src/domain/record'
import { provisionSchema } from '../../src/domain/record'
import { record } from '../exchange/record-view'
import { figure, matterOf, matterWith } from '../fixtures/matters'
import { plainProvision, tinyRecord } from '../fixtures/tiny-record'

const tiny = tinyRecord()
const [spring, summer] = tiny.drafts.map(({ value }) => value)
if (spring === undefined || summer === undefined) throw new Error('two drafts')
const { matters } = compareDrafts(spring, summer, tiny.pairs[0]?.value ?? null)

function tinyMatter(key: string): Matter {
  const found = matters.find((matter) => matter.key === key)
  if (found === undefined) throw new Error(`no matter ${key}`)
  return found
}

describe('the standings of a matter', () => {
  it.each([
    ['fence', ['published-text', 'disputed']],
    ['gate', ['published-text', 'reported']],
    ['cat', ['unverified']],
    ['pond', ['reported']],
  ])('of the %s are %j', (key, standings) => {
    expect(facetsOf(tinyMatter(key)).standings).toEqual(standings)
  })

  it('leave out a side on which the sources are silent, though a provision is recorded', () => {
    const after = { ...plainProvision, certainty: 'disputed', removal: { basis: 'replaced' } } as const
    expect(facetsOf(matterOf('fence', 'only-before', { after })).standings).toEqual(['published-text'])
  })
})

describe('the shift of an obligation', () => {
  const condition = { ...plainProvision, obligation: 'condition' } as const

  it('is named with any shift', () => {
    expect(facetsOf(matterOf('fence', 'changed', { after: condition })).shifts).toEqual([
      'any',
      'commitment-to-condition',
    ])
  })

  it.each<[string, Matter]>([
    ['both drafts oblige alike', matterOf('fence', 'changed')],
    [
      'the clause is gone',
      matterOf('fence', 'removed', { after: { ...condition, removal: { basis: 'replaced' } } }),
    ],
    ['a draft is silent', matterOf('fence', 'only-before', { after: condition })],
    ['a draft has none', matterOf('fence', 'added', { before: null, after: condition })],
  ])('is none where %s', (_fact, matter) => {
    expect(facetsOf(matter).shifts).toEqual([])
  })

  it('knows every obligation of the record', () => {
    expect([...obligations].toSorted()).toEqual([...provisionSchema.shape.obligation.options].toSorted())
    expect(shifts).toHaveLength(1 + 6 * 5)
  })

  it('is spoken in words, and turned round twice is itself', () => {
    expect(shiftLabel('commitment-to-condition')).toBe('Commitment to condition')
    expect(shiftLabel('any')).toBe('Any shift')
    expect(turnShift('commitment-to-condition')).toBe('condition-to-commitment')
    for (const shift of shifts) expect(turnShift(turnShift(shift))).toBe(shift)
  })
})

describe('the figures of a matter', () => {
  it.each<[string, readonly Quantity[], readonly Quantity[], readonly string[]]>([
    ['a number', [figure(600, 'days', 'at most')], [figure(800, 'days', 'at most')], ['number-changed']],
    [
      'a case that the number holds for',
      [figure(800, 'personnel', 'at most')],
      [figure(800, 'personnel', 'at most, in peacetime')],
      ['scope-changed'],
    ],
    [
      'a ceiling that becomes a strength of the same number',
      [figure(800, 'personnel', 'at most')],
      [figure(800, 'personnel')],
      ['scope-changed'],
    ],
    [
      'a ceiling that becomes a strength of another number',
      [figure(600, 'personnel', 'at most')],
      [figure(800, 'personnel')],
      ['number-changed', 'scope-changed'],
    ],
    ['a unit', [figure(100, 'USD')], [figure(100, 'EUR')], ['number-changed']],
    ['a number that is no longer stated', [figure(100, 'days')], [], ['number-changed']],
    ['nothing', [figure(100, 'days')], [figure(100, 'days')], []],
  ])('change by %s', (_fact, before, after, expected) => {
    expect(facetsOf(matterWith(before, after)).figures).toEqual(expected)
  })

  it('do not change with a clause that is gone', () => {
    const before = { ...plainProvision, quantities: [figure(100, 'days')] }
    const after = { ...plainProvision, removal: { basis: 'replaced' } } as const
    expect(facetsOf(matterOf('fence', 'removed', { before, after })).figures).toEqual([])
  })
})

describe('the sources of a matter', () => {
  it('are those of either draft, each once, and the copies that read otherwise', () => {
    expect(facetsOf(tinyMatter('fence')).sources).toEqual(['gazette', 'herald'])
    expect(facetsOf(tinyMatter('gate')).sources).toEqual(['herald'])
  })
})

describe('who spoke of a matter', () => {
  it('is told by the positions that name it, and by no topic', () => {
    const positions = record.positions.value
    const voices = voicesOf(positions)
    for (const [key, parties] of voices) {
      const named = positions.filter(({ about }) => about.matters.includes(key))
      expect([...parties].toSorted()).toEqual([...new Set(named.map(({ party }) => party))].toSorted())
    }
    expect(voices.size).toBe(new Set(positions.flatMap(({ about }) => about.matters)).size)
    expect(voicesOf(positions)).toBe(voices)
  })
})
