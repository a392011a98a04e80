/** What a reader may try when a search finds nothing. Nothing is offered that would find nothing either. */
import type { SearchIndex } from './search-index'
import { readQuery } from './search-terms'

export type SearchAdvice = {
  /** The query in other spellings. */
  readonly spellings: readonly string[]
  /** Words of the query that are found alone; empty for a query of one. */
  readonly alone: readonly string[]
}

/** @param finds whether a query finds anything at all */
export function adviseOn(
  query: string,
  index: Pick<SearchIndex, 'suggest'>,
  finds: (query: string) => boolean,
): SearchAdvice {
  const words = readQuery(query).map((clause) => clause.words)
  const isFound = (word: string) => finds(`${word} `)
  const unknown = words.filter((word) => !isFound(word))
  const [first] = unknown
  const spellings =
    first === undefined
      ? []
      : index
          .suggest(first)
          .map((suggestion) =>
            unknown
              .slice(1)
              .reduce(
                (text, word) => text.replace(word, index.suggest(word)[0] ?? word),
                query.trim().replace(first, suggestion),
              ),
          )
  return {
    spellings: [...new Set(spellings)].filter(isFound),
    alone: words.length < 2 ? [] : [...new Set(words)].filter(isFound),
  }
}
