/** Which comparison shows a draft that was named alone. */
import type { RecordIndex } from './record'

/** The pair a reader sees first if the draft is in it; else the draft with the one before it, or after it for the first. */
export function pairOfDraft(id: string, { drafts, plan }: RecordIndex): readonly string[] {
  const at = drafts.findIndex((draft) => draft.id === id)
  if (at === -1 || plan.defaultDrafts.includes(id)) return plan.defaultDrafts
  const previous = drafts[at - 1]
  if (previous !== undefined) return [previous.id, id]
  const next = drafts[at + 1]
  return next === undefined ? plan.defaultDrafts : [id, next.id]
}
