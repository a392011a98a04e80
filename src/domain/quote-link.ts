/** Links that open a source at the words quoted from it. */
import type { QuoteSelector } from './evidence'
import { CONTEXT, quotedWords } from './evidence'
import type { Quotation, Source } from './record'
import { isWord, tokenize } from './tokenize'

/** Words of a source as it is stored, and where in them the quotation stands. */
export type QuotedPlace = { readonly text: string; readonly selector: QuoteSelector }

/** A longer quotation is named by its first and last words, so that the link stays short. */
const LONG = 300
/** How many tokens those are: five words with the spaces between them. */
const EDGE = 9
const loneSurrogate = /\p{Surrogate}/u

/**
 * The address with a text directive for each different quotation, as URL Fragment Text Directives has it
 * (https://wicg.github.io/scroll-to-text-fragment/): a browser that knows them opens the page there and marks
 * the words; any other ignores them and opens the page. A fragment that the address has already is kept.
 *
 * Only quotations found word for word in their passage count. One that begins or ends inside a word cannot be
 * asked for. Where none is left, or the address names words of its own, it comes back as it is.
 */
export function linkToQuotes(address: string, places: readonly QuotedPlace[]): string {
  const directives = [...new Set(places.flatMap((place) => textDirective(place) ?? []))]
  if (directives.length === 0 || address.includes(':~:')) return address
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.join('&')}`
}

/** The address of a source at the words quoted from it; null where the address is not known. */
export function linkToSource(source: Source, quotations: readonly Quotation[]): string | null {
  if (source.kind === 'public' || source.url === null) return source.url
  const places = quotations.flatMap(({ paragraph, selector }) => {
    const passage = source.passages.find((stored) => stored.paragraph === paragraph)
    return passage === undefined ? [] : [{ text: passage.text, selector }]
  })
  return linkToQuotes(source.url, places)
}

/** `text=prefix-,start,end,-suffix`, with what is not needed left out; null where the words cannot be asked for. */
export function textDirective({ text, selector }: QuotedPlace): string | null {
  const place = quotedWords(text, selector)
  if (place === null || loneSurrogate.test(text)) return null
  const { earlier, quoted, later } = place
  const words = tokenize(quoted)
  // A word cut by an end of the quotation makes two tokens of one.
  const around = tokenize(`${earlier}${quoted}${later}`).length
  if (tokenize(earlier).length + words.length + tokenize(later).length !== around) return null
  const prefix = nearest(tokenize(earlier).toReversed()).toReversed()
  const suffix = nearest(tokenize(later))
  const start = quoted.length > LONG ? words.slice(0, EDGE).join('').trimEnd() : quoted
  const end = quoted.length > LONG ? words.slice(-EDGE).join('').trimStart() : null
  const parts = [
    ...(prefix.some(isWord) ? [`${encode(prefix.join('').trim())}-`] : []),
    encode(start),
    ...(end === null ? [] : [encode(end)]),
    ...(suffix.some(isWord) ? [`-${encode(suffix.join('').trim())}`] : []),
  ]
  return `text=${parts.join(',')}`
}

/** As many tokens from the first on as the context has room for. */
function nearest(tokens: readonly string[]): readonly string[] {
  let length = 0
  const end = tokens.findIndex((token) => (length += token.length) > CONTEXT)
  return end === -1 ? tokens : tokens.slice(0, end)
}

/** Percent-encoded, the hyphen too: it parts a directive as comma and ampersand do. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
