/** Which edits of a sentence are marked: one rule for the screen, for paper and for every export. */
import type { Segment, TextDiff } from './diff-text'
import { isWordless } from './diff-text'
import { sliceRange } from './text-range'

/** A segment, and whether its text stands out as left out or added. Kept text never does. */
export type MarkedSegment = Segment & { readonly isMarked: boolean }

/**
 * The segments of a comparison with their marks. A comma, stop or space beside changed words goes without a mark
 * of its own, since the eye then looks for a change of substance there; where nothing else differs it is marked.
 * Nothing is marked in sentences that are rewritten throughout or differ in typography alone.
 */
export function markEdits(diff: TextDiff, before: string, after: string): readonly MarkedSegment[] {
  const isQuiet = (segment: Segment) => segment.kind === 'kept' || isWordless(segment, before, after)
  const markAll = diff.segments.every(isQuiet)
  return diff.segments.map((segment) => ({
    ...segment,
    isMarked: diff.kind === 'marked' && segment.kind !== 'kept' && (markAll || !isQuiet(segment)),
  }))
}

/** A piece of a sentence, or of two sentences read as one text. */
export type Run = { readonly kind: 'kept' | 'deleted' | 'inserted'; readonly text: string }

/** One side's sentence in runs, none of them empty; joined they are the sentence, code unit for code unit. */
export function markSide(
  diff: TextDiff,
  before: string,
  after: string,
  side: 'before' | 'after',
): readonly Run[] {
  return markEdits(diff, before, after)
    .map((segment) => ({
      kind: segment.isMarked ? onlyIn[side] : ('kept' as const),
      text: sliceRange(side === 'before' ? before : after, segment[side]),
    }))
    .filter(({ text }) => text !== '')
}

const onlyIn = { before: 'deleted', after: 'inserted' } as const

/** The text in turn without and with figures, which marks set bolder: "to 800,000 by 5" is "to ", "800,000", " by ", "5", "". */
export function splitFigures(text: string): readonly string[] {
  return text.split(/(\d+(?:[.,\u00a0\u202f]\d+)*)/)
}
