/** What the reader has kept, as React sees it. */
import { createContext, use } from 'react'
import type { KeptState, KeptStore } from './kept-store'
import { usePicked } from './use-picked'

export const KeptContext = createContext<KeptStore | null>(null)

export function useKept<Picked>(select: (state: KeptState) => Picked): Picked {
  const store = use(KeptContext)
  if (store === null) throw new Error('no store of what is kept around this component; this is a bug')
  return usePicked(store, select)
}
