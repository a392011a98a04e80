/** A text read once for comparison: its tokens, what they fold to, and where sentences end. */
import { foldCharacters } from './fold-characters'
import { sentences, tokenize } from './tokenize'

/** A tokenized text. Positions in it are token indices; `offsets` leads back to the text. */
export type Wording = {
  readonly text: string
  readonly tokens: readonly string[]
  /** For each token its folded form; tokens with one key are the same to the comparison. */
  readonly keys: readonly string[]
  /** For each token index, and for the end, the place in `text` in UTF-16 code units. */
  readonly offsets: readonly number[]
  /** The token indices at which a sentence has just ended, white space after it included, in order. */
  readonly sentenceEnds: readonly number[]
}

/** Reads `text` in its language (BCP 47; see `tokenize`). An empty text has no tokens and no sentences. */
export function readWording(text: string, language?: string): Wording {
  const tokens = tokenize(text, language)
  const offsets = [0]
  let offset = 0
  for (const token of tokens) {
    offset += token.length
    offsets.push(offset)
  }
  const sentenceEnds = toTokenEnds(
    sentences(text, language).map((range) => range.to),
    offsets,
  )
  return { text, tokens, keys: tokens.map(foldCharacters), offsets, sentenceEnds }
}

/** Sentence ends as token indices. One that falls inside a token (a run of blank lines) moves to its end. */
function toTokenEnds(ends: readonly number[], offsets: readonly number[]): readonly number[] {
  const indices: number[] = []
  let index = 0
  for (const end of ends) {
    while (index < offsets.length - 1 && (offsets[index] ?? end) < end) index += 1
    if (indices.at(-1) !== index) indices.push(index)
  }
  return indices
}
