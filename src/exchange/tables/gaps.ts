/** Words that stand in place of a sentence or a figure, each with its own reason. */
import type { Provision } from '../../domain/record'

/** What stands in place of a sentence or a figure, in words. */
export const silence =
  '`not-reported`: the draft has no provision on the matter; silence of the sources, never a removal.'
export const absence =
  '`removed`: the record says how it is known that the draft no longer contains the clause.'
export const lacking =
  '`not-in-draft`: the draft has no provision on the matter and is known to lack it, or has it as part of another matter.'
export const doubt =
  '`unverified`: nobody has read the document that the provision restates, so no figure is given.'

type Gap = 'not-reported' | 'not-in-draft' | 'removed'

/** Why a draft has no sentence on a matter; null when it has one. */
export function gapOf(provision: Provision | undefined, isKnownToLack: boolean): Gap | null {
  if (provision === undefined) return isKnownToLack ? 'not-in-draft' : 'not-reported'
  return provision.removal === null ? null : 'removed'
}
