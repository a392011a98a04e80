/** Two sentences as one text of revisions, as tracked changes and inline marks need them. */
import type { TextDiff } from '../domain/diff-text'
import type { Run } from '../domain/mark-words'
import { sliceRange } from '../domain/text-range'
import { tokenize } from '../domain/tokenize'

/**
 * The runs in reading order, deletions before insertions: kept and deleted runs joined are `before`, kept and
 * inserted ones `after`, code unit for code unit. No run is empty. Kept text whose characters differ, such as a
 * curled quotation mark for a straight one, is revised token by token, since a kept run can hold one of them only.
 * What replaces something is parted from it by a space of the text beside them where there is one, so that
 * "600,000" and "800,000" never read as one number.
 *
 * @param diff null where no words are to be marked: the sentences are then revised whole
 */
export function weave(before: string, after: string, diff: TextDiff | null): readonly Run[] {
  if (diff === null) return before === after ? [run('kept', after)].filter(isFilled) : revise(before, after)
  const runs = diff.segments.flatMap((segment) => {
    const old = sliceRange(before, segment.before)
    const now = sliceRange(after, segment.after)
    if (segment.kind !== 'kept') return revise(old, now)
    return old === now ? [run('kept', now)] : reviseTokens(old, now)
  })
  return partReplacements(runs)
}

/** Each deletion that an insertion follows takes a space of the kept text with it, and the insertion the same. */
function partReplacements(runs: readonly Run[]): readonly Run[] {
  const parted = runs.map(({ kind, text }) => ({ kind, text }))
  for (const [at, now] of parted.entries()) {
    const [earlier, old, later] = [parted[at - 2], parted[at - 1], parted[at + 1]]
    if (old?.kind !== 'deleted' || now.kind !== 'inserted') continue
    if (/\s$/.test(old.text) || /^\s/.test(now.text)) continue
    if (later?.kind === 'kept' && later.text.startsWith(' ')) {
      later.text = later.text.slice(1)
      old.text += ' '
      now.text += ' '
    } else if (earlier?.kind === 'kept' && earlier.text.endsWith(' ')) {
      earlier.text = earlier.text.slice(0, -1)
      old.text = ` ${old.text}`
      now.text = ` ${now.text}`
    }
  }
  return parted.filter(isFilled)
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
