/** What holds for any two drafts of the record, compared in any way a reader can reach. */
import { describe, expect, it } from 'vitest'
import { readRecordFolder } from '../../scripts/record-folder'
import { compareDrafts, presenceOf } from '../../src/domain/compare-drafts'
import type { Comparison } from '../../src/domain/compare-drafts'
import { describeAbsence, describeChange, describeRelation } from '../../src/domain/describe-change'
import { diffText } from '../../src/domain/diff-text'
import { countStatuses, groupMatters, orderMatters, statuses } from '../../src/domain/filter-matters'
import { formatProblems } from '../../src/domain/problem'
import { compareQuantities, limitOf } from '../../src/domain/quantities'
import type { CuratedPair } from '../../src/domain/record'
import { sliceRange } from '../../src/domain/text-range'

const read = readRecordFolder(process.cwd())
if (!read.ok) throw new Error(formatProblems(read.problems))
const { drafts, pairs, topics } = read.value

/** Every ordered pair of drafts with itself too, by its curated pair in either direction, and without one. */
const comparisons = drafts.flatMap(({ value: before }) =>
  drafts.flatMap(({ value: after }) => {
    const fits = ({ value }: { readonly value: CuratedPair }) =>
      [before.id, after.id].includes(value.before) && [before.id, after.id].includes(value.after)
    const judged = before.id === after.id ? [] : pairs.filter(fits).map(({ value }) => value)
    return [...judged, null].map((pair): readonly [string, Comparison] => {
      const comparison = compareDrafts(before, after, pair)
      return [`${before.id}..${after.id}, ${comparison.judged}`, comparison]
    })
  }),
)

describe.each(comparisons)('%s', (_name, comparison) => {
  const { before, after, matters } = comparison

  it('has every matter of either draft once', () => {
    const keys = [...before.provisions, ...after.provisions].map(({ key }) => key)
    expect(matters.map(({ key }) => key).toSorted()).toEqual([...new Set(keys)].toSorted())
  })

  it('counts each matter under one relation', () => {
    const counts = countStatuses(matters)
    const relations = statuses.filter((status) => status !== 'differ')
    expect(relations.reduce((sum, status) => sum + counts[status], 0)).toBe(matters.length)
    const { reported, onlyBefore, onlyAfter } = groupMatters(matters)
    expect(reported.length + onlyBefore.length + onlyAfter.length).toBe(matters.length)
  })

  it('makes no removal or addition out of silence', () => {
    for (const matter of matters) {
      if (matter.relation === 'removed') {
        expect(matter.after?.removal != null || after.completeness === 'full-text-published').toBe(true)
      }
      if (matter.relation === 'added') {
        expect(matter.before?.removal != null || before.completeness === 'full-text-published').toBe(true)
      }
    }
  })

  it('gives the reason wherever a clause is absent, and nowhere else', () => {
    for (const matter of matters) {
      for (const side of ['before', 'after'] as const) {
        expect(describeAbsence(matter, side) !== null).toBe(presenceOf(matter, side) === 'absent')
      }
    }
  })

  it('subtracts only figures of one unit and one kind that both drafts state', () => {
    for (const matter of matters) {
      for (const change of compareQuantities(matter)) {
        if (change.kind === 'not-compared') continue
        expect([change.after.unit, limitOf(change.after)]).toEqual([
          change.before.unit,
          limitOf(change.before),
        ])
        expect(change.before.value + change.difference).toBe(change.after.value)
      }
    }
  })

  it('has words for every change', () => {
    for (const matter of matters) {
      expect(describeRelation(matter)).toMatch(/\S/)
      expect(describeChange(matter, compareQuantities(matter))).toMatch(/\.$/)
    }
  })

  it('keeps every matter when they are put in order', () => {
    const order = topics.value.map(({ id }) => id)
    expect(new Set(orderMatters(comparison, 'changed-first', order))).toEqual(new Set(matters))
  })

  it('gives both sentences of every matter back from their edits', () => {
    for (const matter of matters) {
      const [old, now] = [matter.before?.statement ?? '', matter.after?.statement ?? '']
      const { segments } = diffText(old, now, 'en')
      expect(segments.map((segment) => sliceRange(old, segment.before)).join('')).toBe(old)
      expect(segments.map((segment) => sliceRange(now, segment.after)).join('')).toBe(now)
    }
  })
})
