/** The drafts that a part of the page compares, where they are not those that the reader has chosen. */
import { createContext, use } from 'react'
import type { Pair } from './choices'
import { useComparator } from './use-comparator'

/** Null for the reader's own choice. */
export const PairContext = createContext<Pair>(null)

/** Ids of the drafts compared where this is drawn, A first: those of the part of the page, else the reader's own. */
export function useComparedDrafts(): readonly string[] {
  const chosen = useComparator((state) => state.drafts)
  return use(PairContext) ?? chosen
}
