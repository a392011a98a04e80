/** Places in a text. */

/**
 * Half-open range in UTF-16 code units, as `slice` reads it. Zero is a position like any other, and a range
 * whose `from` equals its `to` is an empty place between two characters.
 */
export type TextRange = { readonly from: number; readonly to: number }

/** The part of `text` inside `range`, code unit for code unit; empty where the range is empty. */
export function sliceRange(text: string, range: TextRange): string {
  return text.slice(range.from, range.to)
}

/** How many UTF-16 code units the range covers. */
export function rangeLength(range: TextRange): number {
  return range.to - range.from
}
