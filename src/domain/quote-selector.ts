/** A quotation by the words around it, for whoever looks for it in the source. */
import type { QuoteSelector } from './evidence'
import { CONTEXT, quotedWords } from './evidence'

/**
 * The selector by which the words are found again: prefix, quotation and suffix are one stretch of the text, with
 * `CONTEXT` on each side or, where that stretch stands in the text more than once, as much more as it takes.
 *
 * Null where the text does not have the words word for word, and where they reach over sentences left out.
 */
export function selectorInPlace(text: string, selector: QuoteSelector): QuoteSelector | null {
  const words = quotedWords(text, selector)
  if (words === null) return null
  const { earlier, quoted: exact, later } = words
  for (let size = CONTEXT; ; size *= 2) {
    // A character of two units is not cut in half.
    const prefix = earlier.slice(-size).replace(/^[\uDC00-\uDFFF]/, '')
    const suffix = later.slice(0, size).replace(/[\uD800-\uDBFF]$/, '')
    const stretch = `${prefix}${exact}${suffix}`
    const isWhole = size >= Math.max(earlier.length, later.length)
    if (isWhole || text.indexOf(stretch) === text.lastIndexOf(stretch)) return { exact, prefix, suffix }
  }
}
