/** What the words that a reader searches for are found in, beside the list of matters. */
import { useEffect, useMemo } from 'react'
import type { Matter } from '../domain/compare-drafts'
import { termsOf } from '../domain/filter-matters'
import type { FoundPlaces } from '../domain/search-index'
import type { SearchQuery } from '../domain/search-terms'
import { readQuery } from '../domain/search-terms'
import { readyOr } from './loading'
import { useComparator, useRecord } from './use-comparator'

export type Found = {
  readonly query: SearchQuery
  /** `none` without words to search for; `failed` when the code of the index did not arrive. */
  readonly status: 'none' | 'reading' | 'ready' | 'failed'
  /** Null unless `ready`. */
  readonly places: FoundPlaces | null
  /** How many matters have the words and are hidden by the other filters. */
  readonly hidden: number
}

export const nothingFound: Found = { query: [], status: 'none', places: null, hidden: 0 }

/**
 * Asks for the index once there is something to search for.
 *
 * @param query as the list that is shown was searched by
 * @param keys of the matters that have the words, whatever the other filters hide
 * @param shown how many of them are shown
 */
export function useFound(query: string, keys: readonly string[], shown: number): Found {
  const needSearch = useRecord((state) => state.needSearch)
  const search = useRecord((state) => state.search)
  const drafts = useComparator((state) => state.drafts)
  const asked = useMemo(() => readQuery(query), [query])
  const searches = asked.length > 0
  useEffect(() => {
    if (searches) void needSearch()
  }, [needSearch, searches])
  const index = readyOr(search)
  const listed = keys.join(' ')
  const places = useMemo(
    () => (searches ? (index?.findBeside(asked, drafts, new Set(listed.split(' '))) ?? null) : null),
    [index, searches, asked, drafts, listed],
  )
  const hidden = keys.length - shown
  const status = !searches ? 'none' : (search?.status ?? 'loading')
  return useMemo(
    () => ({ query: asked, status: status === 'loading' ? 'reading' : status, places, hidden }),
    [asked, status, places, hidden],
  )
}

/** Reads the words of matters a few at a time once a reader enters the find field, so that the first letter need not. */
export function useReadAhead(matters: readonly Matter[]): void {
  const searches = useRecord((state) => state.search !== undefined)
  useEffect(() => {
    if (!searches) return
    let timer: ReturnType<typeof setTimeout>
    const read = (from: number) => {
      const matter = matters[from]
      if (matter === undefined) return
      termsOf(matter)
      timer = setTimeout(read, 0, from + 1)
    }
    read(0)
    return () => clearTimeout(timer)
  }, [matters, searches])
}
