/** Where a mention of a source leads, as a link and as an act. */
import { use } from 'react'
import { toAddress } from './address'
import { comparing } from './choices'
import { LinkedQueryContext, useComparator } from './use-comparator'
import { PairContext } from './use-pair'

type SourceLink = {
  /** The address of the open sources, for copying and for opening elsewhere. */
  readonly href: string
  /** Opens the sources here. */
  readonly onFollow: () => void
}

/** @param passage the passage to open; null for the beginning of the matter's sources */
export function useSourceLink(matter: string, passage: string | null): SourceLink {
  const openSources = useComparator((state) => state.openSources)
  const pair = use(PairContext)
  const query = use(LinkedQueryContext)
  const href = useComparator(({ filter, ...state }) =>
    toAddress(
      {
        ...state,
        filter: query === null ? filter : { ...filter, query },
        ...comparing(state, pair),
        page: 'compare',
        matter,
        passage,
      },
      state.index,
    ),
  )
  return { href, onFollow: () => openSources(matter, passage, pair) }
}
