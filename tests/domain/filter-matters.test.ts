import { assert, boolean, constantFrom, property, record, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts } from '../../src/domain/compare-drafts'
import type { Matter, Relation } from '../../src/domain/compare-drafts'
import {
  countChoices,
  countStatuses,
  countTopic,
  facets,
  filterMatters,
  groupMatters,
  hasStatus,
  isFiltered,
  noFilter,
  orderMatters,
  statuses,
} from '../../src/domain/filter-matters'
import type { MatterFilter } from '../../src/domain/filter-matters'
import { figureChanges, shifts } from '../../src/domain/matter-facets'
import { standings } from '../../src/domain/standing'
import { countComparison } from '../../src/domain/summarise-comparison'
import { judgedDrafts } from '../fixtures/random-drafts'
import { figure, matterOf } from '../fixtures/matters'
import { tinyRecord } from '../fixtures/tiny-record'

const { drafts, pairs } = tinyRecord()
const [spring, summer] = drafts.map(({ value }) => value)
if (spring === undefined || summer === undefined) throw new Error('two drafts')
const { matters } = compareDrafts(spring, summer, pairs[0]?.value ?? null)

function keysOf(found: readonly Matter[]): readonly string[] {
  return found.map(({ key }) => key)
}

function filtered(choice: Partial<MatterFilter>): readonly string[] {
  return keysOf(filterMatters(matters, { ...noFilter, ...choice }, voices))
}

/** North spoke of the gate and the cat, south of the cat. */
const voices = new Map([
  ['gate', ['north']],
  ['cat', ['north', 'south']],
])

const choices = {
  topics: ['borders', 'animals'],
  statuses,
  standings,
  shifts,
  figures: figureChanges,
  parties: ['north', 'south', 'east'],
  sources: ['gazette', 'herald', 'courier'],
} as const

const filters = record({
  topics: subarray([...choices.topics]),
  statuses: subarray([...choices.statuses]),
  differencesOnly: boolean(),
  standings: subarray([...choices.standings]),
  shifts: subarray([...choices.shifts]),
  figures: subarray([...choices.figures]),
  parties: subarray([...choices.parties]),
  sources: subarray([...choices.sources]),
  query: constantFrom('', 'gate', 'fence'),
})

describe('filterMatters', () => {
  it('lets everything pass when nothing is chosen', () => {
    expect(filterMatters(matters, noFilter)).toEqual(matters)
  })

  it.each<[string, Partial<MatterFilter>, readonly string[]]>([
    ['a topic, first or not', { topics: ['borders'] }, ['fence', 'gate', 'cat']],
    ['any of the topics', { topics: ['animals', 'borders'] }, ['fence', 'gate', 'cat', 'pond']],
    ['a status', { statuses: ['removed'] }, ['gate']],
    ['any of the statuses', { statuses: ['removed', 'only-a'] }, ['gate', 'cat']],
    ['a dispute beside a relation', { statuses: ['differ', 'added'] }, ['fence', 'pond']],
    ['differences, which silence is not', { differencesOnly: true }, ['fence', 'gate', 'pond']],
    ['topic and status together', { topics: ['animals'], statuses: ['only-a', 'removed'] }, ['cat']],
    ['a standing of either side', { standings: ['published-text'] }, ['fence', 'gate']],
    ['any of the standings', { standings: ['disputed', 'unverified'] }, ['fence', 'cat']],
    ['a number that changes', { figures: ['number-changed'] }, ['fence']],
    ['a scope that changes', { figures: ['scope-changed'] }, []],
    ['a party that spoke of it', { parties: ['north'] }, ['gate', 'cat']],
    ['any of the parties', { parties: ['south', 'east'] }, ['cat']],
    ['a source of either draft', { sources: ['gazette'] }, ['fence']],
    [
      'one choice of each facet',
      { parties: ['north'], standings: ['reported'], sources: ['herald'] },
      ['gate'],
    ],
    ['an unknown topic', { topics: ['weather'] }, []],
    ['a word of the title', { query: 'POND' }, ['pond']],
    ['a word of a sentence', { query: 'cross' }, ['cat']],
    ['a word of the editors’ sentence on the change', { query: 'grows' }, ['fence']],
    ['a word of an account', { query: 'limit' }, ['fence']],
    ['a word of a quotation', { query: 'no more than' }, ['fence']],
    ['every word, in any order and place', { query: ' gate  FENCE ' }, ['gate']],
    ['words that no matter has together', { query: 'cat pond' }, []],
    ['a query of spaces', { query: '  ' }, ['fence', 'gate', 'cat', 'pond']],
  ])('by %s', (_fact, choice, keys) => {
    expect(filtered(choice)).toEqual(keys)
  })
})

describe('isFiltered', () => {
  it.each<[Partial<MatterFilter>, boolean]>([
    [{}, false],
    [{ query: '  ' }, false],
    [{ query: 'cat' }, true],
    [{ topics: ['animals'] }, true],
    [{ statuses: ['same'] }, true],
    [{ differencesOnly: true }, true],
    [{ standings: ['reported'] }, true],
    [{ shifts: ['any'] }, true],
    [{ figures: ['number-changed'] }, true],
    [{ parties: ['north'] }, true],
    [{ sources: ['herald'] }, true],
  ])('%j: %s', (choice, expected) => {
    expect(isFiltered({ ...noFilter, ...choice })).toBe(expected)
  })
})

describe('hasStatus', () => {
  it.each<[Relation, string]>([
    ['reworded', 'same'],
    ['only-before', 'only-a'],
    ['only-after', 'only-b'],
    ['moved', 'moved'],
  ])('%s counts as %s and as nothing else', (relation, status) => {
    expect(statuses.filter((item) => hasStatus(matterOf('fence', relation), item))).toEqual([status])
  })
})

describe('countChoices', () => {
  it('says of every choice how many matters it alone would leave under the other facets', () => {
    assert(
      property(judgedDrafts, filters, ({ before, after, pair }, filter) => {
        const all = compareDrafts(before, after, pair).matters
        for (const facet of facets) {
          const counts = countChoices(all, filter, facet, voices)
          for (const choice of choices[facet]) {
            const alone = filterMatters(all, { ...filter, [facet]: [choice] }, voices)
            expect(counts.get(choice) ?? 0).toBe(alone.length)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('adds up with what is chosen: more choices of a facet never leave less, more facets never more', () => {
    assert(
      property(judgedDrafts, filters, ({ before, after, pair }, filter) => {
        const all = compareDrafts(before, after, pair).matters
        const left = filterMatters(all, filter, voices).length
        for (const facet of facets) {
          const counts = [...countChoices(all, filter, facet, voices).values()]
          const without = filterMatters(all, { ...filter, [facet]: [] }, voices).length
          expect(left).toBeLessThanOrEqual(without)
          for (const count of counts) expect(count).toBeLessThanOrEqual(without)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('counts', () => {
  it('counts each status, zero included', () => {
    expect(countStatuses(matters)).toEqual({
      changed: 1,
      removed: 1,
      added: 1,
      moved: 0,
      split: 0,
      merged: 0,
      same: 0,
      'only-a': 1,
      'only-b': 0,
      differ: 1,
    })
  })

  it('counts what a topic would leave, and all of them', () => {
    expect(countTopic(matters, 'animals')).toEqual({ all: 2, reported: 1, differing: 1 })
    expect(countTopic(matters, null)).toEqual({ all: 4, reported: 3, differing: 3 })
    expect(countTopic(matters, 'weather')).toEqual({ all: 0, reported: 0, differing: 0 })
  })

  it('add up, whichever drafts are compared', () => {
    assert(
      property(judgedDrafts, ({ before, after, pair }) => {
        const ways = [
          compareDrafts(before, after, pair),
          compareDrafts(after, before, pair),
          compareDrafts(before, after, null),
        ]
        for (const { matters: all } of ways) {
          const { differ, ...relations } = countStatuses(all)
          expect(Object.values(relations).reduce((sum, count) => sum + count, 0)).toBe(all.length)
          expect(differ).toBe(all.filter(({ sourcesDiffer }) => sourcesDiffer).length)
          const { reported, onlyBefore, onlyAfter } = groupMatters(all)
          expect(reported.length + onlyBefore.length + onlyAfter.length).toBe(all.length)
          expect(countTopic(all, null).reported).toBe(reported.length)
          expect(countComparison({ matters: all }).silent).toBe(onlyBefore.length + onlyAfter.length)
        }
      }),
    )
  })

  it('of a status agree with what the filter lets pass', () => {
    assert(
      property(judgedDrafts, ({ before, after, pair }) => {
        const all = compareDrafts(before, after, pair).matters
        const counts = countStatuses(all)
        for (const status of statuses) {
          expect(filterMatters(all, { ...noFilter, statuses: [status] })).toHaveLength(counts[status])
        }
      }),
    )
  })
})

describe('orderMatters', () => {
  const topicOrder = ['borders', 'animals']
  const inOrder = (...list: readonly Matter[]) =>
    keysOf(orderMatters({ matters: list.toReversed() }, 'changed-first', topicOrder))

  it('keeps the order of the draft when asked to', () => {
    expect(orderMatters({ matters }, 'draft', topicOrder)).toBe(matters)
  })

  it('puts the changed first, then removed, added, moved, split, merged, the same, and silence last', () => {
    const relations: readonly Relation[] = [
      'changed',
      'removed',
      'added',
      'moved',
      'split',
      'merged',
      'same',
      'only-before',
      'only-after',
    ]
    expect(inOrder(...relations.map((relation) => matterOf(relation, relation)))).toEqual(relations)
  })

  it('puts disputes first among the changed, then figures, then topics in display order', () => {
    const withFigures = matterOf('figures', 'changed')
    const quantities = [figure(1, 'days')]
    const provision = withFigures.before === null ? null : { ...withFigures.before, quantities }
    expect(
      inOrder(
        matterOf('disputed', 'changed', { sourcesDiffer: true }),
        { ...withFigures, before: provision, after: provision },
        matterOf('border', 'changed'),
        matterOf('animal', 'changed', { topics: ['animals'] }),
      ),
    ).toEqual(['disputed', 'figures', 'border', 'animal'])
  })

  it('keeps the order of the draft among equals, and the matters as they were', () => {
    const list = [matterOf('one', 'changed'), matterOf('two', 'changed'), matterOf('three', 'reworded')]
    const more = [...list, matterOf('four', 'same')]
    expect(keysOf(orderMatters({ matters: more }, 'changed-first', topicOrder))).toEqual([
      'one',
      'two',
      'three',
      'four',
    ])
    expect(keysOf(more)).toEqual(['one', 'two', 'three', 'four'])
  })
})

describe('groupMatters', () => {
  it('parts what is reported from the two silences', () => {
    const groups = groupMatters([...matters, matterOf('shed', 'only-after')])
    expect(keysOf(groups.reported)).toEqual(['fence', 'gate', 'pond'])
    expect(keysOf(groups.onlyBefore)).toEqual(['cat'])
    expect(keysOf(groups.onlyAfter)).toEqual(['shed'])
  })
})
