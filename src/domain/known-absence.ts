/** Matters that a draft is known to lack, without a provision that says so; and those of which it is not known. */
import type { CuratedPair, DraftHead } from './record'
import { isPublishedText } from './summarise-comparison'

/**
 * What stands under the heading of matters that a draft is not reported on. A text that was published is no silent
 * source, and what the record lacks of it is no judgement of an editor either.
 */
export function explainSilence(draft: Pick<DraftHead, 'completeness' | 'status'>): string {
  return isPublishedText(draft)
    ? 'The record has no such clauses of this text, which was published in full. No editor has judged whether it lacks them.'
    : 'The sources are silent. That does not mean the draft lacks them.'
}

/**
 * Keys by draft: what an editor judged as added after the draft was published in full, and what a later
 * draft says as part of another matter. A matter that is in neither the draft nor here is silence.
 */
export function knownAbsences(pairs: readonly CuratedPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const absences = new Map<string, Set<string>>()
  const add = (draft: string, key: string) => absences.set(draft, (absences.get(draft) ?? new Set()).add(key))
  for (const { before, after, relations } of pairs) {
    for (const { relation, key } of relations) {
      if (relation === 'added') add(before, key)
      if (relation === 'merged') add(after, key)
    }
  }
  return absences
}
