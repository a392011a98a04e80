import { describe, expect, it } from 'vitest'
import { toIndex } from '../../src/dataset/record'
import type { CitingParts } from '../../src/domain/cited-for'
import { citedFor, paragraphsOf, usesOfParagraph } from '../../src/domain/cited-for'
import { describeParagraphs, describeThing, keyOfThing } from '../../src/domain/describe-use'
import { pairOfDraft } from '../../src/domain/pair-of-draft'
import type { PlanRecord } from '../../src/dataset/record'
import { record } from '../exchange/record-view'
import { tinyRecord } from '../fixtures/tiny-record'

const partsOf = ({ drafts, positions, conflicts, events }: PlanRecord): CitingParts => ({
  drafts: drafts.map(({ value }) => value),
  positions: positions.value,
  conflicts: conflicts.value,
  events: events.value,
})

describe('citedFor', () => {
  const parts = partsOf(record)
  const uses = citedFor(parts)
  const sources = record.sources.map(({ value }) => value)

  it('has something for each of the 151 sources, and knows no other', () => {
    expect(sources).toHaveLength(151)
    expect([...uses.keys()].toSorted()).toEqual(sources.map(({ id }) => id).toSorted())
    for (const list of uses.values()) expect(list.length).toBeGreaterThan(0)
  })

  it('gives back every citation of the record: forwards and backwards are the same pairs', () => {
    const backwards = new Set(
      [...uses].flatMap(([source, list]) => list.map(({ thing }) => `${source} ← ${keyOfThing(thing)}`)),
    )
    const provisions = parts.drafts.flatMap((draft) => draft.provisions)
    const forwards = [
      ...parts.drafts.flatMap(({ id, evidence }) => evidence.map(({ source }) => `${source} ← draft ${id}`)),
      ...provisions.flatMap(({ id, evidence }) =>
        evidence.map(({ source }) => `${source} ← provision ${id}`),
      ),
      ...provisions.flatMap(({ id, witnesses }) =>
        witnesses.flatMap(({ source }) => (source === null ? [] : [`${source} ← witness ${id}`])),
      ),
      ...parts.positions.flatMap(({ id, evidence }) =>
        evidence.map(({ source }) => `${source} ← position ${id}`),
      ),
      ...parts.conflicts.flatMap(({ id, sides }) =>
        sides.flatMap(({ label, evidence }) =>
          evidence.map(({ source }) => `${source} ← conflict ${id} ${label}`),
        ),
      ),
      ...parts.events.flatMap(({ id, evidence }) => evidence.map(({ source }) => `${source} ← event ${id}`)),
    ]
    expect(backwards).toEqual(new Set(forwards))
  })

  it('names each thing once for a source', () => {
    for (const list of uses.values()) {
      const keys = list.map(({ thing }) => keyOfThing(thing))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('has something for every stored passage', () => {
    for (const source of sources) {
      if (source.kind !== 'core') continue
      for (const { paragraph } of source.passages)
        expect(
          usesOfParagraph(uses.get(source.id) ?? [], paragraph).length,
          `${source.id} ¶${paragraph}`,
        ).toBeGreaterThan(0)
    }
  })

  it('leads from the sentence on 800,000 to the provision of the Geneva revision', () => {
    const quoting = usesOfParagraph(uses.get('protothema') ?? [], 22)
    expect(quoting.map(({ thing }) => describeThing(thing))).toContainEqual(
      expect.stringMatching(/^Geneva revision.*: Size of Ukraine’s armed forces$/),
    )
  })

  it('leaves out what could not be loaded', () => {
    const without = citedFor({ ...parts, events: [] })
    expect([...without.values()].flat().some(({ thing }) => thing.kind === 'event')).toBe(false)
  })
})

describe('in words', () => {
  const uses = citedFor(partsOf(tinyRecord()))
  const words = (source: string) => (uses.get(source) ?? []).map(({ thing }) => describeThing(thing))

  it('a provision names its draft and its point', () => {
    expect(words('gazette')).toContain('Spring draft, point 1: Fence between the gardens')
    expect(words('gazette')).toContain('Summer draft: Fence between the gardens')
  })

  it('a copy that reads differently is a use of its own', () => {
    const witness = uses.get('herald')?.find(({ thing }) => thing.kind === 'witness')
    if (witness === undefined) throw new Error('no witness')
    expect(describeThing(witness.thing)).toBe('Spring draft, point 2: Gate in the fence')
    expect(paragraphsOf(witness)).toEqual([])
    expect(describeParagraphs(witness)).toBe('')
  })

  it('the paragraphs quoted are named', () => {
    expect(uses.get('gazette')?.map(describeParagraphs)).toContain('¶2')
  })
})

describe('pairOfDraft', () => {
  const index = toIndex(record)

  it.each([
    ['us-28-point', ['us-28-point', 'geneva-revision']],
    ['geneva-revision', ['us-28-point', 'geneva-revision']],
    ['e3-counter', ['us-28-point', 'e3-counter']],
    ['ua-20-point', ['geneva-revision', 'ua-20-point']],
    ['unknown', ['us-28-point', 'geneva-revision']],
  ])('shows %s in a pair that an editor judged', (id, pair) => {
    expect(pairOfDraft(id, index)).toEqual(pair)
  })

  it('takes the next draft for a first one that is not in the first pair', () => {
    const plan = { ...index.plan, defaultDrafts: ['e3-counter', 'ua-20-point'] as const }
    expect(pairOfDraft('us-28-point', { ...index, plan })).toEqual(['us-28-point', 'e3-counter'])
  })
})
