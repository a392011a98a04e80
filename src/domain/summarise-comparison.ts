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

type Extent = Pick<DraftHead, 'completeness' | 'status'>

/** True when the text itself was published; an account of every point is not the text. */
export function isPublishedText({ completeness, status }: Extent): boolean {
  return completeness === 'full-text-published' && status !== 'reported'
}

/** "Published in full", "Set out point by point" or "Not published, reported in part". */
export function describeCompleteness(draft: Extent): string {
  if (isPublishedText(draft)) return 'Published in full'
  return draft.completeness === 'full-text-published'
    ? 'Set out point by point'
    : 'Not published, reported in part'
}

/** Both drafts' completeness in one sentence. */
export function compareCompleteness(before: DraftHead, after: DraftHead): string {
  if (isPublishedText(before) && isPublishedText(after)) return 'Both drafts were published in full.'
  return `${was(before)}; ${was(after).replace(/^The/, 'the')}.`
}

function was(draft: DraftHead): string {
  const name = `The ${draft.shortTitle}`
  if (isPublishedText(draft)) return `${name} was published in full`
  return draft.completeness === 'full-text-published'
    ? `${name} was set out point by point`
    : `${name} was not published`
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
