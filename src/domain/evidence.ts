/** Finding a quotation in the passage it was taken from. */
import { foldCharacters, foldWithSources } from './fold-characters'
import { sliceRange } from './text-range'
import type { TextRange } from './text-range'

/**
 * A quotation with the text around it, as the W3C Web Annotation `TextQuoteSelector` has it
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector). An empty prefix or suffix means no context.
 */
export type QuoteSelector = { readonly exact: string; readonly prefix: string; readonly suffix: string }

/**
 * How a quotation stands in a text: code unit for code unit; alike but for spaces, quotation marks, dashes
 * and accent composition; absent; or present more than once with nothing to tell the places apart.
 */
export type QuoteStatus = 'word-for-word' | 'typography-differs' | 'not-found' | 'ambiguous'

/** `range` is a place in the raw text, and null when the quotation is not found or ambiguous. */
export type QuoteMatch = { readonly status: QuoteStatus; readonly range: TextRange | null }

/** Stands in a stored passage where sentences are left out: what is on its sides is not side by side in the source. */
const GAP = '[…]'
/** How much of a passage is told beside a quotation, in UTF-16 code units. */
export const CONTEXT = 32

/** A quotation at its place, with all that stands before and after it up to where sentences are left out. */
export type QuotedWords = { readonly earlier: string; readonly quoted: string; readonly later: string }

/** The words that the selector quotes, where the text has them word for word and on one side of every gap. */
export function quotedWords(text: string, selector: QuoteSelector): QuotedWords | null {
  const { status, range } = findQuote(text, selector)
  const quoted = range === null ? GAP : sliceRange(text, range)
  if (status !== 'word-for-word' || range === null || quoted.includes(GAP)) return null
  return {
    earlier: text.slice(0, range.from).split(GAP).at(-1) ?? '',
    quoted,
    later: text.slice(range.to).split(GAP)[0] ?? '',
  }
}

/**
 * Where the text says what the selector quotes.
 *
 * Exact occurrences are tried first; only if there is none, typography is folded. A single occurrence is the
 * match whatever surrounds it. Several are told apart by prefix and suffix, compared folded and without the
 * white space next to the quotation; if not exactly one fits, the answer is ambiguous and has no range, since
 * a highlight in the wrong place is worse than none. An empty quotation is never found.
 */
export function findQuote(text: string, selector: QuoteSelector): QuoteMatch {
  if (selector.exact === '') return { status: 'not-found', range: null }
  const exact = exactOccurrences(text, selector.exact)
  if (exact.length > 0) return chooseByContext(text, selector, exact, 'word-for-word')
  const folded = foldedOccurrences(text, selector.exact)
  if (folded.length > 0) return chooseByContext(text, selector, folded, 'typography-differs')
  return { status: 'not-found', range: null }
}

function chooseByContext(
  text: string,
  selector: QuoteSelector,
  occurrences: readonly TextRange[],
  status: 'word-for-word' | 'typography-differs',
): QuoteMatch {
  const fitting =
    occurrences.length === 1 ? occurrences : occurrences.filter((range) => fitsContext(text, selector, range))
  const [only] = fitting
  if (only === undefined || fitting.length > 1) return { status: 'ambiguous', range: null }
  return { status, range: only }
}

function fitsContext(text: string, { prefix, suffix }: QuoteSelector, range: TextRange): boolean {
  const earlier = foldCharacters(text.slice(0, range.from)).trimEnd()
  const later = foldCharacters(text.slice(range.to)).trimStart()
  return (
    earlier.endsWith(foldCharacters(prefix).trimEnd()) && later.startsWith(foldCharacters(suffix).trimStart())
  )
}

/** Every place where `quote` begins in `text`, overlapping ones too. */
function exactOccurrences(text: string, quote: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  for (let from = text.indexOf(quote); from !== -1; from = text.indexOf(quote, from + 1)) {
    ranges.push({ from, to: from + quote.length })
  }
  return ranges
}

function foldedOccurrences(text: string, quote: string): readonly TextRange[] {
  const { folded, sources } = foldWithSources(text)
  const wanted = foldCharacters(quote)
  return exactOccurrences(folded, wanted).flatMap(({ from, to }) => {
    const first = sources[from]
    const last = sources[to - 1]
    if (first === undefined || last === undefined) return []
    const range = { from: first.from, to: last.to }
    // A quotation that ends between a letter and its accent would bring the accent along: not that quotation.
    return foldCharacters(sliceRange(text, range)) === wanted ? [range] : []
  })
}
