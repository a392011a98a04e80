import { Fragment } from 'react'
import type { TextDiff } from '../../domain/diff-text'
import { isWordless } from '../../domain/diff-text'
import { sliceRange } from '../../domain/text-range'

type RevisedTextProps = {
  before: string
  after: string
  /** The comparison of the two; null when no words are to be marked. */
  diff: TextDiff | null
  /** Side by side, each column shows one side; inline shows both, each deletion before its insertion. */
  show: 'before' | 'after' | 'both'
}

/** A provision's sentence with its edits marked. */
export function RevisedText({ before, after, diff, show }: RevisedTextProps) {
  if (diff === null || diff.kind !== 'marked') {
    return <p className="text-draft font-serif">{show === 'before' ? before : after}</p>
  }
  // A comma or stop beside changed words goes without a mark of its own, unless it is all that changed.
  const markAll = diff.segments.every(
    (segment) => segment.kind === 'kept' || isWordless(segment, before, after),
  )
  return (
    <p className="text-draft font-serif">
      {diff.segments.map((segment) => {
        const old = sliceRange(before, segment.before)
        const now = sliceRange(after, segment.after)
        const key = `${segment.before.from}:${segment.after.from}`
        if (segment.kind === 'kept') return <Fragment key={key}>{show === 'before' ? old : now}</Fragment>
        if (!markAll && isWordless(segment, before, after)) {
          // As one text, a full stop or a space that only one side has is needed to part its words.
          const both = now === '' ? old : now
          return <Fragment key={key}>{show === 'before' ? old : show === 'after' ? now : both}</Fragment>
        }
        return (
          <Fragment key={key}>
            {show !== 'after' && old !== '' && (
              <del>
                <WithFigures text={old} />
              </del>
            )}
            {show === 'both' && old !== '' && now !== '' && ' '}
            {show !== 'before' && now !== '' && (
              <ins>
                <WithFigures text={now} />
              </ins>
            )}
          </Fragment>
        )
      })}
    </p>
  )
}

/** Text with its figures set bolder, as marks show them. */
function WithFigures({ text }: { text: string }) {
  const parts = text.split(/(\d+(?:[.,\u00a0\u202f]\d+)*)/)
  let at = 0
  return parts.map((part, index) => {
    const key = at
    at += part.length
    return index % 2 === 1 ? <b key={key}>{part}</b> : <Fragment key={`${key}t`}>{part}</Fragment>
  })
}
