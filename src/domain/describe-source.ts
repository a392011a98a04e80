/** What a source is, in words: its title, its rank, how much of it was read, and whose words its copy holds. */
import type { CoreSource, Source } from './record'
import type { Reading } from './record-health'

/**
 * The title in quotation marks, itself unchanged. Marks of its own are double, so that single ones go around it:
 * ‘Leaders meet: “We face real risks”’.
 */
export function quoteTitle(title: string): string {
  return marksAround(title).join(title)
}

/** The quotation mark before a text and the one after it. */
export function marksAround(text: string): readonly [string, string] {
  return /["“”]/.test(text) ? ['‘', '’'] : ['“', '”']
}

/** What each rank means, in plain words. */
export const rankMeaning = {
  1: 'A document, or an official’s own words.',
  2: 'Original reporting: the outlet gathered it itself.',
  3: 'A relay: the outlet passes on what another reported.',
  4: 'An aggregator, or a relay aligned with a state.',
} as const satisfies Record<Source['rank'], string>

/** "Rank 3"; "Rank 4, relay". */
export function rankLabel(rank: Source['rank']): string {
  return rank === 4 ? 'Rank 4, relay' : `Rank ${rank}`
}

export const readingLabel = {
  whole: 'read whole',
  excerpt: 'read in part',
  'address-only': 'page not read by us',
} as const satisfies Record<Reading, string>

/** What to know of a copy whose words are not the publisher's; null when they are. */
export function describeWording(source: Source): string | null {
  return source.kind === 'core' ? wordingNote[source.wording] : null
}

const wordingNote = {
  'as-published': null,
  translated: 'A translated copy: the wording of the translation, not the speaker’s exact words.',
  reworded: 'A reworded copy: its wording, not the speaker’s exact words.',
} as const satisfies Record<CoreSource['wording'], string | null>
