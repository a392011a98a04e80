/** Texts for formats that end a field at its line. */

/**
 * Line breaks and other control characters as spaces, and a run of spaces as one, since two before a hyphen part a
 * tag from its value; a lone surrogate, which UTF-8 cannot write, as U+FFFD.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[ \p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}
