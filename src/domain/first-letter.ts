/** The first letter of words that begin a sentence, or stand within one. */

/** "No strict limit" of "no strict limit". */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "no strict limit" of "No strict limit". */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
