/** Names for several quotations of one paragraph: the words that each opens with. */

/** So many words tell most quotations apart. */
const WORDS = 3

/** Quotation marks round the whole, which has others as a name. */
const OUTER_MARKS = /^[“”„«"]+|[“”»"]+$/gu

/**
 * The words each text opens with, as many as tell it from the others and three at least, with dots where it goes on.
 * A text whose words are not set apart by spaces is given whole.
 */
export function openingWords(texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const others = texts.filter((other) => other !== text)
    // The ends of the words; without one more word after it, an opening saves nothing.
    const ends = [...text.matchAll(/\s+/gu)].map(({ index }) => index)
    const end = ends
      .slice(WORDS - 1, -1)
      .find((to) => others.every((other) => !other.startsWith(text.slice(0, to))))
    const words = end === undefined ? text : `${text.slice(0, end).replace(/\p{P}+$/u, '')} …`
    return words.replaceAll(OUTER_MARKS, '')
  })
}
