/** What a provision's sentence rests on. */
import type { Matter } from './compare-drafts'
import type { Provision } from './record'

export const standings = ['published-text', 'reported', 'disputed', 'unverified'] as const
export type Standing = (typeof standings)[number]

/** Unverified outranks the rest: nothing is called published text before somebody has read it. */
export function standingOf(provision: Provision): Standing {
  return provision.verified ? provision.certainty : 'unverified'
}

export const standingLabel = {
  'published-text': 'Published text',
  reported: 'Reported',
  disputed: 'Disputed',
  unverified: 'Unverified',
} as const satisfies Record<Standing, string>

/**
 * One standing for a matter of two drafts: unverified when either sentence is, else that of the second draft,
 * or of the first where the second has no provision.
 */
export function standingOfMatter({ before, after, unverified }: Matter): Standing {
  const provision = after ?? before
  if (unverified || provision === null) return 'unverified'
  return standingOf(provision)
}
