/** Prints what the record holds, or every problem in it. */
import { formatProblems } from '../src/domain/problem'
import { readRecordFolder } from './record-folder'

/** @returns the exit code: 0 when the record is sound. */
export function checkData(root: string): number {
  const record = readRecordFolder(root)
  if (!record.ok) {
    console.error(formatProblems(record.problems))
    return 1
  }
  const { drafts, pairs, sources, positions, conflicts, events } = record.value
  const provisions = drafts.reduce((sum, { value }) => sum + value.provisions.length, 0)
  const passages = sources.reduce(
    (sum, { value }) => sum + (value.kind === 'core' ? value.passages.length : 0),
    0,
  )
  console.log(
    `The record is sound: ${drafts.length} drafts, ${provisions} provisions, ${pairs.length} pairs, ` +
      `${sources.length} sources, ${passages} passages, ${positions.value.length} positions, ` +
      `${conflicts.value.length} conflicts, ${events.value.length} events.`,
  )
  return 0
}
