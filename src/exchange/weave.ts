/** Two sentences as one text of revisions, as tracked changes and inline marks need them. */
import type { TextDiff } from '../domain/diff-text'
import type { Run } from '../domain/mark-words'
import { sliceRange } from '../domain/text-range'
import { tokenize } from '../domain/tokenize'

/**
 * The runs in reading order, deletions before insertions: kept and deleted runs joined are `before`, kept and
 * inserted ones `after`, code unit for code unit. No run is empty. Kept text whose characters differ, such as a
 * curled quotation mark for a straight one, is revised token by token, since a kept run can hold one of them only.
 *
 * @param diff null where no words are to be marked: the sentences are then revised whole
 */
export function weave(before: string, after: string, diff: TextDiff | null): readonly Run[] {
  if (diff === null) return before === after ? [run('kept', after)].filter(isFilled) : revise(before, after)
  return diff.segments.flatMap((segment) => {
    const old = sliceRange(before, segment.before)
    const now = sliceRange(after, segment.after)
    if (segment.kind !== 'kept') return revise(old, now)
    return old === now ? [run('kept', now)] : reviseTokens(old, now)
  })
}

function reviseTokens(old: string, now: string): readonly Run[] {
  const [oldTokens, newTokens] = [tokenize(old), tokenize(now)]
  if (oldTokens.length !== newTokens.length) return revise(old, now)
  return oldTokens.flatMap((token, at) => {
    const other = newTokens[at] ?? ''
    return token === other ? [run('kept', token)] : revise(token, other)
  })
}

function revise(old: string, now: string): readonly Run[] {
  return [run('deleted', old), run('inserted', now)].filter(isFilled)
}

function run(kind: Run['kind'], text: string): Run {
  return { kind, text }
}

function isFilled({ text }: Run): boolean {
  return text !== ''
}
