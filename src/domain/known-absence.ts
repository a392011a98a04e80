/** Matters that a draft is known to lack, without a provision that says so. */
import type { CuratedPair } from './record'

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
