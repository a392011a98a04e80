/**
 * Edits written as prose: kept text stands plain, [before/after] marks an edit.
 * The notation has no escapes, so the texts themselves must be free of `[`, `/` and `]`.
 */
import type { Segment } from '../src/domain/diff-text'
import { sliceRange } from '../src/domain/text-range'

/** The two texts a marked one stands for, and its edits as segments, kept text included. */
export type Marked = {
  readonly before: string
  readonly after: string
  readonly segments: readonly Segment[]
}

/** Reads `a [b/c] d`: before is `a b d`, after is `a c d`. */
export function parseMarked(marked: string): Marked {
  let before = ''
  let after = ''
  const segments: Segment[] = []
  for (const [part, removed, added] of marked.matchAll(/\[([^[\]/]*)\/([^[\]/]*)\]|[^[\]/]+/gu)) {
    const isEdit = removed !== undefined && added !== undefined
    const kind = !isEdit ? 'kept' : added === '' ? 'deleted' : removed === '' ? 'inserted' : 'replaced'
    const from = { before: before.length, after: after.length }
    before += isEdit ? removed : part
    after += isEdit ? added : part
    segments.push({
      kind,
      before: { from: from.before, to: before.length },
      after: { from: from.after, to: after.length },
    })
  }
  return { before, after, segments }
}

/** Writes segments in the notation; kept text is the side after. */
export function toMarked(segments: readonly Segment[], before: string, after: string): string {
  return segments
    .map((segment) => {
      const added = sliceRange(after, segment.after)
      return segment.kind === 'kept' ? added : `[${sliceRange(before, segment.before)}/${added}]`
    })
    .join('')
}
