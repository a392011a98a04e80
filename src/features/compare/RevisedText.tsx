import { Fragment } from 'react'
import type { TextDiff } from '../../domain/diff-text'
import { markEdits, splitFigures } from '../../domain/mark-words'
import type { TextRange } from '../../domain/text-range'
import { sliceRange } from '../../domain/text-range'
import { Hits } from '../../views/Hits'

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
    return (
      <p className="text-draft font-serif">
        <Hits text={show === 'before' ? before : after} />
      </p>
    )
  }
  return (
    <p className="text-draft font-serif">
      {markEdits(diff, before, after).map((segment) => {
        const old = sliceRange(before, segment.before)
        const now = sliceRange(after, segment.after)
        const key = `${segment.before.from}:${segment.after.from}`
        const oldText = <Hits text={before} range={segment.before} />
        const nowText = <Hits text={after} range={segment.after} />
        if (segment.kind === 'kept')
          return <Fragment key={key}>{show === 'before' ? oldText : nowText}</Fragment>
        if (!segment.isMarked) {
          // As one text, a full stop or a space that only one side has is needed to part its words.
          const both = now === '' ? oldText : nowText
          return (
            <Fragment key={key}>{show === 'before' ? oldText : show === 'after' ? nowText : both}</Fragment>
          )
        }
        return (
          <Fragment key={key}>
            {show !== 'after' && old !== '' && (
              <del>
                <WithFigures text={before} range={segment.before} />
              </del>
            )}
            {show === 'both' && old !== '' && now !== '' && ' '}
            {show !== 'before' && now !== '' && (
              <ins>
                <WithFigures text={after} range={segment.after} />
              </ins>
            )}
          </Fragment>
        )
      })}
    </p>
  )
}

/** A part of a text with its figures set bolder, as marks show them. */
function WithFigures({ text, range }: { text: string; range: TextRange }) {
  const parts = splitFigures(sliceRange(text, range))
  let at = range.from
  return parts.map((part, index) => {
    const place = { from: at, to: at + part.length }
    at = place.to
    const shown = <Hits text={text} range={place} />
    return index % 2 === 1 ? (
      <b key={place.from}>{shown}</b>
    ) : (
      <Fragment key={`${place.from}t`}>{shown}</Fragment>
    )
  })
}
