/** Folding of characters whose difference is typographic only: what a typesetter changes, not an author. */
import type { TextRange } from './text-range'

const quotationMarks =
  /["'`\u00ab\u00b4\u00bb\u02bc\u2018-\u201f\u2039\u203a\u275b-\u275e\u301d-\u301f\uff02\uff07]/gu
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu
const spaces = /\p{White_Space}+/gu

/**
 * The text with typographic choices removed: every quotation mark and apostrophe is `'`, every dash, hyphen
 * and minus is `-`, every run of spaces, no-break spaces and line breaks is one space, and letters with
 * accents are composed (NFC). Case stays, and so do hidden characters such as U+200B: those are not style.
 *
 * Single and double quotation marks fold together, since houses differ in nothing else; primes (feet, inches)
 * stay apart. The soft hyphen is hidden, not a dash. Lone surrogates pass through.
 *
 * Folding the parts and folding their sum gives the same as folding the whole, so texts may be compared
 * token by token: `fold(a + b) === fold(fold(a) + fold(b))`.
 */
export function foldCharacters(text: string): string {
  return foldStyles(text.normalize('NFC')).replace(spaces, ' ')
}

/** A folded text that remembers where each of its code units came from. */
export type FoldedText = {
  readonly folded: string
  /** For each code unit of `folded`, the raw range it stands for. Units of one source share one range. */
  readonly sources: readonly TextRange[]
}

// What NFC may compose: a character, the Hangul vowels and finals after it, the combining marks after it.
const composable = /\P{M}[\u1161-\u1175\u11a8-\u11c2]*\p{M}*|\p{M}+/gu

/** `foldCharacters` with the way back: `folded` is the same text, `sources` its places in the raw one. */
export function foldWithSources(text: string): FoldedText {
  let folded = ''
  const sources: TextRange[] = []
  for (const match of text.matchAll(composable)) {
    const range = { from: match.index, to: match.index + match[0].length }
    let piece = foldCharacters(match[0])
    const last = sources.at(-1)
    if (last !== undefined && piece.startsWith(' ') && folded.endsWith(' ')) {
      sources[sources.length - 1] = { from: last.from, to: range.to }
      piece = piece.slice(1)
    }
    folded += piece
    for (let unit = 0; unit < piece.length; unit += 1) sources.push(range)
  }
  return { folded, sources }
}

function foldStyles(text: string): string {
  return text.replace(quotationMarks, "'").replace(dashes, '-')
}
