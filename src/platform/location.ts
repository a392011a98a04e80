/** Where this page stands. */

/** The whole address of a place in this page, from its part after `#`, or of a page beside it, from its path. */
export function pageAddress(address: string): string {
  return new URL(address, location.href).href
}
