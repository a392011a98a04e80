/** The disputes that a relation depends on. */
import type { Matter, Side } from './compare-drafts'
import { isReported, presenceOf } from './compare-drafts'
import type { Letters } from './describe-change'
import { describeRelation, pairLetters } from './describe-change'

/** A side on which accounts differ. The relation, the marks and the figures follow the account named first. */
export type Dispute = {
  readonly side: Side
  /** What the other accounts say; empty where the record names none. */
  readonly others: readonly string[]
}

/** The disputes that a relation depends on, A first; empty where accounts agree, and for a text beside silence. */
export function disputesOf(matter: Matter): readonly Dispute[] {
  return (['before', 'after'] as const).flatMap((side): readonly Dispute[] => {
    const provision = matter[side]
    const presence = presenceOf(matter, side)
    if (provision?.certainty !== 'disputed' || presence === 'silent') return []
    if (presence === 'stated' && !isReported(matter)) return []
    return [{ side, others: provision.accounts.slice(1).map(({ says }) => says) }]
  })
}

/**
 * The relation and whose account it holds by, where the other accounts stand beside it: "Same in both, by one account
 * of B". Without a dispute the relation alone.
 */
export function describeHeldRelation(matter: Matter, letters: Letters = pairLetters): string {
  const accounts = disputesOf(matter).map(({ side }) => `one account of ${letters[side]}`)
  const by = accounts.length === 0 ? '' : `, by ${accounts.join(' and ')}`
  return `${describeRelation(matter, letters)}${by}`
}
