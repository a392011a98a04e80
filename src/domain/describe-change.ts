/** Changes in plain words, for the screen, for ears, for print and for exports alike. */
import type { Matter, Side } from './compare-drafts'
import { presenceOf } from './compare-drafts'
import type { Provision } from './record'
import type { TextDiff } from './diff-text'
import type { Limit, QuantityChange } from './quantities'
import {
  formatDifference,
  formatFigure,
  formatPercent,
  formatQuantity,
  formatSize,
  limitOf,
} from './quantities'
import { sliceRange } from './text-range'

/** What two drafts are called beside others. */
export type Letters = Readonly<Record<Side, string>>

/** Where no others stand beside them. */
export const pairLetters = { before: 'A', after: 'B' } as const satisfies Letters

/** The letter of one of four drafts by its place, from 0; empty for a place that none has. */
export function draftLetter(at: number): string {
  return 'ABCD'[at] ?? ''
}

/** The exact label of a relation, as every screen and export shows it. Among several drafts "both" are named. */
export function describeRelation(matter: Matter, letters: Letters = pairLetters): string {
  const { before: a, after: b } = letters
  const before = presenceOf(matter, 'before')
  const after = presenceOf(matter, 'after')
  const both = letters === pairLetters ? 'both' : `${a} and ${b}`
  if (before === 'absent' && after === 'absent' && matter.relation !== 'moved') return `Absent from ${both}`
  switch (matter.relation) {
    case 'changed':
      if (before === 'absent') return `Left out of ${a}, stated in ${b}`
      return after === 'absent' ? `Stated in ${a}, left out of ${b}` : 'Changed'
    case 'reworded':
      return `Same in ${both}, reworded`
    case 'same':
      return `Same in ${both}`
    case 'moved':
      return describeMove(matter)
    case 'only-before':
      return before === 'absent' ? `Removed in ${a}, not reported in ${b}` : `Reported only in ${a}`
    case 'only-after':
      return after === 'absent' ? `Not reported in ${a}, removed in ${b}` : `Reported only in ${b}`
    default:
      return relationLabel[matter.relation]
  }
}

const relationLabel = {
  removed: 'Removed',
  added: 'Added',
  split: 'Split',
  merged: 'Merged',
} as const

function describeMove({ before, after }: Matter): string {
  if (before?.point == null || after?.point == null) return 'Moved'
  return `Moved, from ${before.point} to ${after.point}`
}

/** What silence is, said of a draft by its short title. It never says that the draft lacks the point. */
export function describeSilence(draft: string): string {
  return `No source describes this point in the ${draft}.`
}

/**
 * What a box says first in place of the sentence that a draft lacks. Against an earlier text a clause was removed;
 * beside a later one that has it, it is not in this draft, whatever it was taken out of.
 */
export function nameAbsence(matter: Matter, side: Side): 'Not in this draft' | 'Removed' {
  return matter[side] === null || (side === 'before' && matter.relation === 'added')
    ? 'Not in this draft'
    : 'Removed'
}

/** Why a side holds no clause: the sentence in its solid box. Null for a side that has one or is silent. */
export function describeAbsence(matter: Matter, side: 'before' | 'after'): string | null {
  if (presenceOf(matter, side) !== 'absent') return null
  if (matter.relation === 'merged' || matter.relation === 'split') {
    return 'The clause stands as part of another matter in this draft.'
  }
  const provision = matter[side]
  if (provision?.removal == null) return 'This draft was published in full and has no such clause.'
  const isBothPublished =
    provision.removal.basis === 'published-deletion' &&
    isPublished(matter[side === 'before' ? 'after' : 'before'])
  return isBothPublished
    ? 'Both drafts were published in full; this one leaves the clause out.'
    : describeRemoval(provision, provision.removal)
}

/** How it is known that a draft no longer contains a clause, said of that draft alone. */
export function describeRemoval(provision: Provision, { basis }: Removal): string {
  switch (basis) {
    case 'published-deletion':
      return 'This draft was published in full and leaves the clause out.'
    case 'replaced':
      return 'Another clause takes its place in this draft.'
    case 'reported-deleted':
      return `${sayingSources(provision)} that the clause is no longer in the draft.`
    case 'reported-absent':
      return `${sayingSources(provision)} that the draft does not mention it.`
  }
}

type Removal = NonNullable<Provision['removal']>

/** By number: those of the account that is followed, where accounts differ. */
function sayingSources({ accounts: [followed], evidence }: Provision): string {
  const count =
    followed === undefined
      ? new Set(evidence.map(({ source }) => source)).size
      : followed.sources.length + followed.named.length
  return count === 1 ? 'One source says' : 'Sources say'
}

function isPublished(provision: Provision | null): boolean {
  return provision?.certainty === 'published-text'
}

/** A figure's change in words: "at most 600,000 to at most 800,000, up 200,000, 33 percent". */
export function describeQuantity(change: QuantityChange): string {
  const before = change.before === null ? 'no number' : formatQuantity(change.before)
  const after = change.after === null ? 'no number' : formatQuantity(change.after)
  if (change.kind === 'not-compared') {
    const why = describeIncomparable(change)
    return why === null ? `${before} to ${after}` : `${before} to ${after}, ${why}`
  }
  if (change.difference === 0)
    return change.scopeDiffers ? `${before} to ${after}, same number` : `${after} in both`
  const direction = change.difference > 0 ? 'up' : 'down'
  const size = formatSize(Math.abs(change.difference), change.after)
  const percent = formatPercent(change)
  const share = percent === null ? '' : `, ${percent.replace(/^[+\u2212]/, '').replace('%', ' percent')}`
  return `${before} to ${after}, ${direction} ${size}${share}`
}

/** The change of a figure as a chip shows it: both values, then the difference where there is one. */
export function chipTexts(change: QuantityChange): {
  readonly values: string
  readonly difference: string | null
} {
  const before = change.before === null ? 'no number' : formatQuantity(change.before)
  if (change.kind === 'not-compared') {
    const after = change.after === null ? 'no number' : formatQuantity(change.after)
    return { values: `${before} → ${after}`, difference: describeIncomparable(change) }
  }
  const after = change.scopeDiffers ? formatQuantity(change.after) : formatFigure(change.after)
  if (change.difference === 0) return { values: `${before} → ${after}`, difference: 'same number' }
  const percent = formatPercent(change)
  const share = percent === null ? '' : ` (${percent})`
  return { values: `${before} → ${after}`, difference: `${formatDifference(change)}${share}` }
}

const limitNoun = {
  ceiling: 'a ceiling',
  floor: 'a minimum',
  target: 'a target',
  figure: 'a figure',
} as const satisfies Record<Limit, string>

/** What keeps two figures apart, in words; null when one of them is simply not there. */
export function describeIncomparable(
  change: Extract<QuantityChange, { kind: 'not-compared' }>,
): string | null {
  if (change.before === null || change.after === null) return null
  if (change.why === 'unit') return 'different units'
  const noun = (quantity: typeof change.before) => {
    const limit = quantity === null ? 'figure' : limitOf(quantity)
    return limit === 'figure' && quantity?.unit === 'personnel' ? 'a strength' : limitNoun[limit]
  }
  return `${noun(change.after)}, not ${noun(change.before)}`
}

/**
 * The changed words as one sentence: "Changed words: 600,000 to 800,000; added: in peacetime." Longer stretches do
 * not read as "one to the other": what is left out and what is added are named apart.
 *
 * Empty when the two are the same. Some screen readers pass over `ins` and `del`; this is what
 * they read instead.
 */
export function describeWords(diff: TextDiff, before: string, after: string): string {
  if (diff.kind === 'rewritten') return 'Rewritten throughout: no words marked.'
  if (diff.kind === 'same-words') return 'Same words, different characters.'
  if (diff.kind === 'same') return ''
  const parts = diff.segments.flatMap((segment) => {
    const old = sliceRange(before, segment.before).trim()
    const now = sliceRange(after, segment.after).trim()
    switch (segment.kind) {
      case 'kept':
        return []
      case 'replaced':
        if (!hasWords(old) && !hasWords(now)) return []
        return isShort(old) && isShort(now) ? [`${old} to ${now}`] : [`left out: ${old}`, `added: ${now}`]
      case 'deleted':
        return hasWords(old) ? [`left out: ${old}`] : []
      case 'inserted':
        return hasWords(now) ? [`added: ${now}`] : []
    }
  })
  // Marks are drawn all the same where nothing else differs, so the words for it are said too.
  if (parts.length === 0) return 'Only punctuation or spaces differ.'
  return `Changed words: ${parts.join('; ')}.`
}

/** A word or two, which a reader holds together while the next are read. */
function isShort(text: string): boolean {
  return /^\S+(?: \S+)?$/.test(text)
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/**
 * The whole change of a matter in plain words: the editors' sentence where there is one, else
 * the relation and the figures.
 */
export function describeChange(matter: Matter, quantities: readonly QuantityChange[]): string {
  if (matter.summary !== null) return matter.summary
  const relation = describeRelation(matter)
  const [first, ...rest] = quantities
  if (first === undefined) return `${relation}.`
  if (rest.length === 0) return `${relation}: ${describeQuantity(first)}.`
  // Of several figures each needs its name.
  return `${relation}. ${quantities.map((change) => `${change.name}: ${describeQuantity(change)}`).join('; ')}.`
}
