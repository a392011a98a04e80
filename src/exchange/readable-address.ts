/** Addresses as people read them. */

/** Bytes that are no ASCII, as an address writes them. */
const encoded = /(?:%[89a-f][\da-f])+/gi

/** What stands for itself without harm: letters and figures of scripts that run from left to right. */
const plain = /^(?!.*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u

/**
 * The address with the letters of other scripts in the place of their percent codes, which fill lines and tell
 * nothing; browsers take it as well. Signs that cannot be seen, or that turn the text, keep their codes.
 */
export function readableAddress(address: string): string {
  return address.replaceAll(encoded, (codes) => {
    const text = decode(codes)
    return text !== null && plain.test(text) ? text : codes
  })
}

function decode(codes: string): string | null {
  try {
    return decodeURIComponent(codes)
  } catch {
    // Bytes of another encoding than UTF-8.
    return null
  }
}
