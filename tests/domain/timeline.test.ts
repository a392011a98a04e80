import { describe, expect, it } from 'vitest'
import { toIndex } from '../../src/dataset/record'
import type { DraftHead, PlanEvent } from '../../src/domain/record'
import {
  axisOf,
  countSourcesOf,
  describeDays,
  headlineOf,
  lineLabel,
  linesOfTalks,
  placeOnAxis,
  stackMarks,
  ticksOf,
  toTimeline,
} from '../../src/domain/timeline'
import { record } from '../exchange/record-view'

const events = record.events.value
const { drafts } = toIndex(record)

describe('describeDays', () => {
  it.each([
    ['24 Nov 2025', { date: '2025-11-24', dateEnd: null, dateApproximate: false }],
    ['about 15 Oct 2025', { date: '2025-10-15', dateEnd: null, dateApproximate: true }],
    ['4 to 6 Dec 2025', { date: '2025-12-04', dateEnd: '2025-12-06', dateApproximate: false }],
    ['30 Nov to 2 Dec 2025', { date: '2025-11-30', dateEnd: '2025-12-02', dateApproximate: false }],
    ['30 Dec 2025 to 2 Jan 2026', { date: '2025-12-30', dateEnd: '2026-01-02', dateApproximate: false }],
    ['about 4 to 6 Dec 2025', { date: '2025-12-04', dateEnd: '2025-12-06', dateApproximate: true }],
  ])('says %s', (words, days) => {
    expect(describeDays(days)).toBe(words)
  })
})

describe('toTimeline', () => {
  const rows = toTimeline(events, drafts)
  const dayOf = (row: (typeof rows)[number]) => (row.kind === 'event' ? row.event.date : row.draft.date)

  it('has the 36 events and the four drafts, in order of the day', () => {
    expect(rows.filter(({ kind }) => kind === 'event')).toHaveLength(36)
    expect(rows.filter(({ kind }) => kind === 'draft')).toHaveLength(4)
    const days = rows.map(dayOf)
    expect(days).toEqual(days.toSorted())
  })

  it('puts a draft before what happened on its day, and keeps the order of the drafts', () => {
    const onTheDay = rows.filter((row) => dayOf(row) === '2025-11-23')
    expect(onTheDay.map((row) => (row.kind === 'draft' ? row.draft.id : row.kind))).toEqual([
      'e3-counter',
      'geneva-revision',
      'event',
      'event',
      'event',
    ])
  })

  it('tells the one approximate day and the ranges apart from exact days', () => {
    const days = rows.flatMap((row) => (row.kind === 'event' ? [row.days] : []))
    expect(days.filter((words) => words.startsWith('about'))).toEqual(['about 15 Oct 2025'])
    expect(days.filter((words) => words.includes(' to '))).toEqual([
      '20 to 21 Nov 2025',
      '4 to 6 Dec 2025',
      '14 to 15 Dec 2025',
    ])
  })
})

describe('headlineOf', () => {
  const untitled = { timelineTitle: null }

  it('is the one that the record gives', () => {
    expect(headlineOf(record.plan.value, events, drafts)).toBe(record.plan.value.timelineTitle)
    expect(headlineOf({ timelineTitle: 'From seed to harvest' }, [], [])).toBe('From seed to harvest')
  })

  it('names the first and the last month where the record gives none', () => {
    expect(headlineOf(untitled, events, drafts)).toBe('From October 2025 to December 2025')
    expect(headlineOf(untitled, [], drafts)).toBe('From November 2025 to December 2025')
    expect(headlineOf(untitled, events.slice(0, 2), [])).toBe('October 2025')
    expect(headlineOf(untitled, [], [])).toBe('Timeline')
  })
})

describe('the lines of talks', () => {
  it('name every line that an event has', () => {
    expect(new Set(events.map(({ line }) => line))).toEqual(new Set(linesOfTalks.map(({ id }) => id)))
    expect(lineLabel('europe')).toBe('European states, EU and NATO')
  })
})

describe('the axis', () => {
  const axis = axisOf(events, drafts)

  it('reaches from the first day to the last', () => {
    expect(placeOnAxis('2025-10-15', axis)).toBe(0)
    expect(placeOnAxis('2025-12-28', axis)).toBe(1)
    for (const { date, dateEnd } of events) {
      expect(placeOnAxis(date, axis)).toBeGreaterThanOrEqual(0)
      expect(placeOnAxis(dateEnd ?? date, axis)).toBeLessThanOrEqual(1)
    }
  })

  it('has the first and fifteenth of each month, and the year once', () => {
    expect(ticksOf(axis).map(({ day, year }) => [day, year])).toEqual([
      ['15 Oct', '2025'],
      ['1 Nov', null],
      ['15 Nov', null],
      ['1 Dec', null],
      ['15 Dec', null],
    ])
  })

  it('has one place for everything when there is one day', () => {
    const only = { ...axis, lastDay: axis.firstDay }
    expect(placeOnAxis('2025-10-15', only)).toBe(0)
  })
})

describe('stackMarks', () => {
  const axis = { firstDay: 0, lastDay: 10 }
  const day = (number: number) => `1970-01-${String(number + 1).padStart(2, '0')}`
  const levels = (room: number, ...days: readonly (readonly [number, number?])[]) =>
    stackMarks(
      days.map(([from, to]) => ({ date: day(from), dateEnd: to === undefined ? null : day(to) })),
      axis,
      room,
    ).map(({ level }) => level)

  it('stacks what shares a day', () => {
    expect(levels(1, [0], [0], [1], [1])).toEqual([0, 1, 0, 1])
  })

  it('stacks what falls in a range', () => {
    expect(levels(1, [0, 2], [1], [3])).toEqual([0, 1, 0])
  })

  it('stacks what stands too near', () => {
    expect(levels(3, [0], [2], [3])).toEqual([0, 1, 0])
  })

  it('never lets two events of a line touch', () => {
    const all = axisOf(events, drafts)
    for (const { id } of linesOfTalks) {
      const marks = stackMarks(
        events.filter(({ line }) => line === id),
        all,
        1,
      )
      for (const a of marks)
        for (const b of marks)
          if (a !== b && a.level === b.level) expect(a.to < b.from || b.to < a.from).toBe(true)
    }
  })
})

describe('every event', () => {
  const heads = new Map<string, DraftHead>(drafts.map((draft) => [draft.id, draft]))

  it('rests on a source', () => {
    for (const event of events) expect(countSourcesOf(event)).toBeGreaterThan(0)
  })

  it('that produced a draft stands on its day', () => {
    const produced = events.filter((event): event is PlanEvent & { draft: string } => event.draft !== null)
    expect(produced).toHaveLength(4)
    for (const { draft, date } of produced) expect(heads.get(draft)?.date).toBe(date)
  })
})
