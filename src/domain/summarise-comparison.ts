/** A comparison in three lines of words and one figure: what a reader learns in ten seconds. */
import type { Comparison, Matter } from './compare-drafts'
import { isDifference, presenceOf } from './compare-drafts'
import { countStatuses } from './filter-matters'
import type { ComparedQuantities, QuantityChange } from './quantities'
import { compareQuantities } from './quantities'
import type { DraftHead } from './record'

export type ComparisonCounts = {
  readonly matters: number
  /** Stated in both drafts. */
  readonly inBoth: number
  /** Stated in both drafts, with a difference of substance. */
  readonly differing: number
  readonly removed: number
  readonly added: number
  /** On which the sources are silent for one draft. */
  readonly silent: number
  /** The rest: left out of one draft or both in another way, or part of another matter there. */
  readonly other: number
  readonly disputed: number
}

export function countComparison({ matters }: Pick<Comparison, 'matters'>): ComparisonCounts {
  const counts = countStatuses(matters)
  const inBoth = matters.filter(isInBoth)
  const silent = counts['only-a'] + counts['only-b']
  return {
    matters: matters.length,
    inBoth: inBoth.length,
    differing: inBoth.filter(isDifference).length,
    removed: counts.removed,
    added: counts.added,
    silent,
    other: matters.length - inBoth.length - counts.removed - counts.added - silent,
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

/** Both drafts by name, and their completeness, in one sentence: "… was published in full; the … was not." */
export function compareCompleteness(before: DraftHead, after: DraftHead): string {
  if (isPublishedText(before) && isPublishedText(after))
    return `The ${before.shortTitle} and the ${after.shortTitle} were both published in full.`
  if (isPublishedText(before) && after.completeness !== 'full-text-published')
    return `${was(before)}; the ${after.shortTitle} was not.`
  return `${was(before)}; ${was(after).replace(/^The/, 'the')}.`
}

function was(draft: DraftHead): string {
  const name = `The ${draft.shortTitle}`
  if (isPublishedText(draft)) return `${name} was published in full`
  return draft.completeness === 'full-text-published'
    ? `${name} was set out point by point`
    : `${name} was not published`
}

/** What a first look says of the numbers of two drafts. */
export type NumberInBrief =
  /** The largest change of the figures that compare. */
  | {
      readonly kind: 'changed'
      readonly matter: Matter
      readonly change: ComparedQuantities
      readonly among: number
    }
  /** Figures compare and none of them changes. */
  | {
      readonly kind: 'unchanged'
      readonly matter: Matter
      readonly change: ComparedQuantities
      readonly among: number
    }
  /** Both drafts speak of a matter with a figure, and no two figures compare. */
  | {
      readonly kind: 'not-compared'
      readonly matter: Matter
      readonly change: NotCompared
      readonly among: number
    }
  /** No matter that both drafts state has a figure in either. */
  | { readonly kind: 'none' }

type NotCompared = Extract<QuantityChange, { kind: 'not-compared' }>

/**
 * The one figure that a first look shows. The rule: of the figures that both drafts state with one unit and one
 * kind, the one that changes most in percent of the first draft, up or down; of equal changes the first in the
 * order of the drafts. A change from zero has no percent and comes last.
 *
 * Where none changes, two figures that do not compare say more than two that are the same, and those more than a
 * figure that one draft states alone. `among` counts the figures of the kind that is shown.
 */
export function numberInBrief({ matters }: Pick<Comparison, 'matters'>): NumberInBrief {
  const figures = matters.flatMap((matter) => compareQuantities(matter).map((change) => ({ matter, change })))
  const compared = figures.flatMap(({ matter, change }) =>
    change.kind === 'compared' ? [{ matter, change }] : [],
  )
  const apart = figures.flatMap(({ matter, change }) =>
    change.kind === 'not-compared' ? [{ matter, change }] : [],
  )
  const size = ({ change }: (typeof compared)[number]) => Math.abs(change.percent ?? 0)
  const [changed] = compared
    .filter(({ change }) => change.difference !== 0)
    .toSorted((a, b) => size(b) - size(a))
  if (changed !== undefined) return { kind: 'changed', ...changed, among: compared.length }
  const both = apart.find(({ change }) => change.before !== null && change.after !== null)
  if (both !== undefined) return { kind: 'not-compared', ...both, among: apart.length }
  const same = compared.find(({ change }) => change.scopeDiffers) ?? compared[0]
  if (same !== undefined) return { kind: 'unchanged', ...same, among: compared.length }
  const [alone] = apart
  return alone === undefined ? { kind: 'none' } : { kind: 'not-compared', ...alone, among: apart.length }
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
