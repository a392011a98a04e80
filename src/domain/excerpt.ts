/** The part of a long text that shows why it was found. */
import type { TextRange } from './text-range'

/** How far an excerpt reaches on either side of what was found, in UTF-16 code units. */
const REACH = 70

/**
 * The part around the first hit, from word to word; the beginning where there is none, and all of a short text.
 * Where it does not begin or end with the text, the reader should be told.
 */
export function excerptOf(text: string, hits: readonly TextRange[]): TextRange {
  const first = hits[0] ?? { from: 0, to: 0 }
  const from = first.from <= REACH * 1.5 ? 0 : startOfWord(text, first.from - REACH)
  const reach = Math.max(first.to + REACH, from + 2 * REACH)
  const to = text.length - reach <= REACH / 2 ? text.length : endOfWord(text, reach)
  return { from, to }
}

function startOfWord(text: string, at: number): number {
  const space = text.slice(at).search(/\s\S/u)
  return space === -1 ? at : at + space + 1
}

function endOfWord(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/u)
  return space === -1 ? at : space
}
