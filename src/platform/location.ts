/** Where this page stands. */

/** The whole address of a place in this page, from its part after `#`, or in a page beside it. */
export function pageAddress(hash: string): string {
  return new URL(hash, location.href).href
}
