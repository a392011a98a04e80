/** A stored paragraph cut where its quotations begin and end. */
import type { PlacedQuotation } from './citations'
import type { QuoteStatus } from './evidence'
import { findQuote } from './evidence'
import type { TextRange } from './text-range'

/** A run of a paragraph that is quoted throughout or not at all. */
export type PassageRun = {
  readonly range: TextRange
  readonly quoted: boolean
  /** Places of the drafts whose quotations begin here; null for a quotation of no draft. */
  readonly begins: readonly (number | null)[]
}

export type QuoteCheck = { readonly quotation: PlacedQuotation; readonly status: QuoteStatus }

/**
 * The runs of a paragraph in order, and what the search for each quotation found. Only a
 * quotation found word for word is marked; for any other the check says what is amiss.
 */
export function markQuotes(
  text: string,
  quotations: readonly PlacedQuotation[],
): { readonly runs: readonly PassageRun[]; readonly checks: readonly QuoteCheck[] } {
  const found = quotations.map((quotation) => ({
    quotation,
    ...findQuote(text, quotation.quotation.selector),
  }))
  const ranges = found.flatMap(({ quotation: { at }, status, range }) =>
    status === 'word-for-word' && range !== null ? [{ place: at, range }] : [],
  )
  const cuts = [
    ...new Set([0, text.length, ...ranges.flatMap(({ range }) => [range.from, range.to])]),
  ].toSorted((a, b) => a - b)
  const runs = cuts.slice(1).map((to, at): PassageRun => {
    const from = cuts[at] ?? 0
    const begins = ranges.filter(({ range }) => range.from === from).map(({ place }) => place)
    return {
      range: { from, to },
      quoted: ranges.some(({ range }) => range.from <= from && to <= range.to),
      begins: [...new Set(begins)],
    }
  })
  return { runs, checks: found.map(({ quotation, status }) => ({ quotation, status })) }
}
