/** Where a mention of a source leads, as a link and as an act. */
import { toAddress } from './address'
import { useComparator } from './use-comparator'

type SourceLink = {
  /** The address of the open sources, for copying and for opening elsewhere. */
  readonly href: string
  /** Opens the sources here. */
  readonly onFollow: () => void
}

/** @param passage the passage to open; null for the beginning of the matter's sources */
export function useSourceLink(matter: string, passage: string | null): SourceLink {
  const openSources = useComparator((state) => state.openSources)
  const href = useComparator((state) =>
    toAddress({ ...state, page: 'compare', matter, passage }, state.index),
  )
  return { href, onFollow: () => openSources(matter, passage) }
}
