import { describe, expect, it } from 'vitest'
import type { PlanRecord } from '../../src/dataset/record'
import { citedFor } from '../../src/domain/cited-for'
import type { Source } from '../../src/domain/record'
import { measureRecord, readingOf } from '../../src/domain/record-health'
import { record } from '../exchange/record-view'
import { tinyRecord } from '../fixtures/tiny-record'

function measure(
  { drafts, pairs, positions, conflicts, events, sources }: PlanRecord,
  shelf?: readonly Source[],
) {
  const parts = {
    drafts: drafts.map(({ value }) => value),
    positions: positions.value,
    conflicts: conflicts.value,
    events: events.value,
  }
  const read = shelf ?? sources.map(({ value }) => value)
  return {
    parts,
    health: measureRecord(
      parts,
      new Map(read.map((source) => [source.id, source])),
      pairs.map(({ value }) => value),
    ),
  }
}

describe('the record', () => {
  const { parts, health } = measure(record)

  it('quotes word for word throughout', () => {
    const { total, byStatus, unread } = health.quotations
    expect(byStatus).toEqual({
      'word-for-word': total,
      'typography-differs': 0,
      'not-found': 0,
      ambiguous: 0,
    })
    expect(unread).toBe(0)
    const quoted = [...citedFor(parts).values()].flat().flatMap(({ quotations }) => quotations)
    expect(total).toBe(quoted.length)
    expect(total).toBeGreaterThan(0)
  })

  it('has 184 provisions, 16 of them unverified, and 71 positions and 36 events', () => {
    expect(health.unverified).toEqual({ count: 16, of: 61 + 65 + 16 + 42 })
    expect(health.oneSource.positions.of).toBe(71)
    expect(health.oneSource.events.of).toBe(36)
  })

  it('says which drafts are silent on how many matters of the whole', () => {
    const matters = new Set(parts.drafts.flatMap(({ provisions }) => provisions.map(({ key }) => key))).size
    expect(health.notReported.map(({ draft, share }) => [draft.id, share])).toEqual([
      // The matters that later drafts add are known to be lacking here: that is not silence.
      ['us-28-point', { count: 0, of: matters }],
      ['e3-counter', { count: matters - 65, of: matters }],
      ['geneva-revision', { count: matters - 16, of: matters }],
      // One matter stands there as part of another.
      ['ua-20-point', { count: matters - 42 - 1, of: matters }],
    ])
  })

  it('counts each of the 151 sources under one rank and one reading', () => {
    const sources = record.sources.map(({ value }) => value)
    expect(health.ranks.reduce((sum, { sources: count }) => sum + count, 0)).toBe(151)
    for (const { rank, sources: count, read } of health.ranks) {
      expect(count).toBe(sources.filter((source) => source.rank === rank).length)
      expect(read.whole + read.excerpt + read['address-only']).toBe(count)
    }
    expect(sources.filter(({ kind }) => kind === 'core').map(readingOf)).toEqual(Array(5).fill('whole'))
  })
})

describe('measureRecord', () => {
  const tiny = tinyRecord()

  it('counts what rests on one source, is unverified or is disputed', () => {
    const { health } = measure(tiny)
    expect(health.unverified.count).toBe(1)
    expect(health.disputed.count).toBe(1)
    expect(health.oneSource.provisions.count).toBe(
      tiny.drafts
        .flatMap(({ value }) => value.provisions)
        .filter(({ evidence }) => new Set(evidence.map(({ source }) => source)).size === 1).length,
    )
  })

  it('never counts a removal as silence', () => {
    const { health } = measure(tiny)
    const summer = health.notReported.find(({ draft }) => draft.id === 'summer')
    // The gate is removed, which the record says; only of the cat nothing is said.
    expect(summer?.share.count).toBe(1)
  })

  it('tells a changed passage from a missing one', () => {
    const sources = tiny.sources.map(({ value }) => value)
    const changed = sources.map((source) =>
      source.kind === 'core'
        ? { ...source, passages: source.passages.map((passage) => ({ ...passage, text: 'Gone.' })) }
        : source,
    )
    const after = measure(tiny, changed).health.quotations
    expect(after.byStatus['not-found']).toBe(after.total)
    const missing = measure(tiny, []).health.quotations
    expect(missing.unread).toBe(missing.total)
  })
})
