/** Where a mention of a source leads, as a link and as an act. */
import { use } from 'react'
import { comparing } from './choices'
import { useComparatorStore } from './use-comparator'
import { useLinkTo } from './use-link-to'
import { PairContext } from './use-pair'

type SourceLink = {
  /** The address of the open sources, for copying and for opening elsewhere. */
  readonly href: string
  /** Opens the sources here. */
  readonly onFollow: () => void
}

/** @param passage the passage to open; null for the beginning of the matter's sources */
export function useSourceLink(matter: string, passage: string | null): SourceLink {
  const store = useComparatorStore()
  const pair = use(PairContext)
  const href = useLinkTo((choices) => ({
    ...choices,
    ...comparing(choices, pair),
    page: 'compare',
    item: null,
    matter,
    passage,
  }))
  return { href, onFollow: () => store.getState().openSources(matter, passage, pair) }
}
