/** What a provision's sentence rests on. */
import type { Provision } from './record'

export type Standing = 'published-text' | 'reported' | 'disputed' | 'unverified'

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
