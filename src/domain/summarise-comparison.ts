/** A comparison in three lines of words and one figure: what a reader learns in ten seconds. */
import type { Comparison, Matter } from './compare-drafts'
import { presenceOf } from './compare-drafts'
import { countStatuses } from './filter-matters'
import type { QuantityChange } from './quantities'
import { compareQuantities } from './quantities'
import type { DraftHead } from './record'

export type ComparisonCounts = {
  readonly matters: number
  /** Stated in both drafts. */
  readonly inBoth: number
  readonly removed: number
  readonly added: number
  /** On which the sources are silent for one draft. */
  readonly silent: number
  readonly disputed: number
}

export function countComparison({ matters }: Pick<Comparison, 'matters'>): ComparisonCounts {
  const counts = countStatuses(matters)
  return {
    matters: matters.length,
    inBoth: matters.filter(isInBoth).length,
    removed: counts.removed,
    added: counts.added,
    silent: counts['only-a'] + counts['only-b'],
    disputed: counts.differ,
  }
}

/** True when both drafts state the matter. */
export function isInBoth(matter: Matter): boolean {
  return presenceOf(matter, 'before') === 'stated' && presenceOf(matter, 'after') === 'stated'
}

/** How much of a comparison is reported: "16 of 62 reported in B", "65 matters". */
export function describeExtent({ matters }: Pick<Comparison, 'matters'>): string {
  const counts = countStatuses(matters)
  const all = matters.length
  const reported = all - counts['only-a'] - counts['only-b']
  if (reported === all) return `${all} matters`
  if (counts['only-b'] === 0) return `${reported} of ${all} reported in B`
  return counts['only-a'] === 0
    ? `${reported} of ${all} reported in A`
    : `${reported} of ${all} reported in both`
}

/** "Published in full" or "Not published, reported in part". */
export function describeCompleteness({ completeness }: Pick<DraftHead, 'completeness'>): string {
  return completeness === 'full-text-published' ? 'Published in full' : 'Not published, reported in part'
}

/** Both drafts' completeness in one sentence. */
export function compareCompleteness(before: DraftHead, after: DraftHead): string {
  const whole = (draft: DraftHead) => draft.completeness === 'full-text-published'
  if (whole(before) && whole(after)) return 'Both drafts were published in full.'
  if (!whole(before) && !whole(after)) return 'Neither draft was published in full.'
  const [published, reported] = whole(before) ? [before, after] : [after, before]
  return `The ${published.shortTitle} was published in full; the ${reported.shortTitle} was not.`
}

export type LeadingFigure = {
  readonly matter: Matter
  readonly change: Extract<QuantityChange, { kind: 'compared' }>
  /** How many figures both drafts state and that compare. */
  readonly among: number
}

/** The figure that changes most, in percent, of those that compare; null when none does. */
export function leadingFigure({ matters }: Pick<Comparison, 'matters'>): LeadingFigure | null {
  const figures = matters.flatMap((matter) =>
    compareQuantities(matter).flatMap((change) => (change.kind === 'compared' ? [{ matter, change }] : [])),
  )
  const size = ({ change }: (typeof figures)[number]) => Math.abs(change.percent ?? 0)
  const [leading] = figures
    .filter(({ change }) => change.difference !== 0)
    .toSorted((a, b) => size(b) - size(a))
  return leading === undefined ? null : { ...leading, among: figures.length }
}

const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A count as running text writes it: words up to twelve, then digits. */
export function countInWords(count: number): string {
  return words[count] ?? String(count)
}
