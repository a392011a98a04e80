/** What a draft lacks, and how that is said, over every ordered pair of the record. */
import { describe, expect, it } from 'vitest'
import { compareDrafts, presenceOf } from '../../src/domain/compare-drafts'
import { describeAbsence, describeRelation } from '../../src/domain/describe-change'
import { knownAbsences } from '../../src/domain/known-absence'
import { draftCell, pairCell } from '../../src/domain/status-cells'
import { record } from '../exchange/record-view'

const drafts = record.drafts.map(({ value }) => value)
const pairs = record.pairs.map(({ value }) => value)
const comparisons = drafts.flatMap((before) =>
  drafts
    .filter((after) => after !== before)
    .map((after) => {
      const pair = pairs.find(
        (item) =>
          (item.before === before.id && item.after === after.id) ||
          (item.before === after.id && item.after === before.id),
      )
      return compareDrafts(before, after, pair ?? null)
    }),
)
const matters = comparisons.flatMap(({ matters: mine, before, after }) =>
  mine.map((matter) => ({ matter, before, after })),
)

describe('a clause that a draft leaves out', () => {
  it('is so by reports only where more than one source says it', () => {
    for (const { matter } of matters) {
      const isByOne = (['before', 'after'] as const).some(
        (side) => describeAbsence(matter, side)?.startsWith('One source says') === true,
      )
      if (isByOne) expect(matter.summary ?? '').not.toMatch(/according to reports/i)
    }
  })

  it('is never given as what the draft says', () => {
    for (const { matter } of matters) {
      for (const side of ['before', 'after'] as const) {
        if (matter[side]?.removal == null) continue
        expect(presenceOf(matter, side)).not.toBe('stated')
      }
    }
  })

  it('has the sentence on both published drafts only where both were published in full', () => {
    for (const { matter, before, after } of matters) {
      for (const side of ['before', 'after'] as const) {
        if (describeAbsence(matter, side)?.startsWith('Both drafts were published in full') !== true) continue
        expect([before.completeness, after.completeness]).toEqual(['full-text-published', 'full-text-published'])
      }
    }
  })

  it.each([
    ['e3-counter', 'geneva-revision', 'nato-enlargement', 'Absent from both'],
    ['e3-counter', 'geneva-revision', 'donetsk-withdrawal', 'Left out of A, stated in B'],
    ['geneva-revision', 'e3-counter', 'donetsk-withdrawal', 'Stated in A, left out of B'],
    ['e3-counter', 'geneva-revision', 'russia-no-invasion-expectation', 'Removed in A, not reported in B'],
  ])('is labelled by what the two drafts have: %s to %s, %s', (before, after, key, label) => {
    const found = matters.find(
      (item) => item.before.id === before && item.after.id === after && item.matter.key === key,
    )
    expect(found === undefined ? undefined : describeRelation(found.matter)).toBe(label)
  })

  it('is drawn as a bar on its side, and in the strip where neither draft has it', () => {
    for (const { matter } of matters) {
      for (const side of ['before', 'after'] as const) {
        if (presenceOf(matter, side) === 'absent') expect(draftCell(matter, side)).toBe('absent')
      }
      if (presenceOf(matter, 'before') === 'absent' && presenceOf(matter, 'after') === 'absent') {
        expect(pairCell(matter)).toBe('removed')
      }
    }
  })
})

describe('knownAbsences', () => {
  it('names what was added after a draft and what another matter takes in, and nothing that the draft has', () => {
    const absences = knownAbsences(pairs)
    expect(absences.get('us-28-point')?.size).toBeGreaterThan(10)
    expect([...(absences.get('ua-20-point') ?? [])]).toEqual(['territory-kherson-zaporizhzhia'])
    for (const draft of drafts) {
      for (const { key, removal } of draft.provisions) {
        if (removal === null) expect(absences.get(draft.id)?.has(key) ?? false).toBe(false)
      }
    }
  })
})
