import { assert, boolean, constantFrom, property, record as arbitrary, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesOf, describeFilter } from '../../src/domain/describe-filter'
import type { MatterFilter } from '../../src/domain/filter-matters'
import { facets, isFiltered, noFilter, statuses } from '../../src/domain/filter-matters'
import { figureChanges, shifts } from '../../src/domain/matter-facets'
import { standings } from '../../src/domain/standing'
import { everything } from '../exchange/record-view'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

const filters = arbitrary({
  topics: shuffledSubarray(ids(everything.topics)),
  statuses: shuffledSubarray([...statuses]),
  differencesOnly: boolean(),
  standings: shuffledSubarray([...standings]),
  shifts: shuffledSubarray([...shifts]),
  figures: shuffledSubarray([...figureChanges]),
  parties: shuffledSubarray(ids(everything.parties)),
  sources: shuffledSubarray([...everything.sources.keys()]),
  query: constantFrom('', ' ', 'troops'),
})

/** How many choices a filter holds. */
function countOf(filter: MatterFilter): number {
  return (
    facets.reduce((sum, facet) => sum + filter[facet].length, 0) +
    Number(filter.differencesOnly) +
    Number(filter.query.trim() !== '')
  )
}

describe('the choices of a filter', () => {
  it('are each named once, and each can be taken back alone', () => {
    assert(
      property(filters, (filter) => {
        const choices = choicesOf(filter, everything)
        expect(choices).toHaveLength(countOf(filter))
        expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length)
        for (const { without } of choices) expect(countOf(without)).toBe(countOf(filter) - 1)
      }),
    )
  })

  it('taken back one after the other leave no filter', () => {
    assert(
      property(filters, (filter) => {
        const steps = countOf(filter)
        const left = Array.from({ length: steps }).reduce<MatterFilter>(
          (before) => choicesOf(before, everything)[0]?.without ?? before,
          filter,
        )
        expect(isFiltered(left)).toBe(false)
      }),
      { numRuns: 20 },
    )
  })

  it('are all in the sentence', () => {
    assert(
      property(filters, (filter) => {
        const sentence = describeFilter(filter, everything)
        for (const { label } of choicesOf(filter, everything))
          expect(sentence).toContain(label.replace(/^\w+: /, ''))
        expect(sentence === '').toBe(!isFiltered(filter))
      }),
    )
  })

  it('that are not known by name go by their ids', () => {
    const filter = { ...noFilter, topics: ['weather'], parties: ['moon'], sources: ['rumour'] }
    expect(describeFilter(filter, everything)).toBe('Topic: weather. Party: moon. Source: rumour.')
  })

  it('say which words of a search are not asked for', () => {
    const sentence = (query: string) => describeFilter({ ...noFilter, query }, everything)
    expect(sentence('who said what about NATO')).toBe(
      'Search: “who said what about NATO” (left out: who, said, what, about).',
    )
    expect(sentence('NATO')).toBe('Search: “NATO”.')
  })
})
