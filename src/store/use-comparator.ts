/** The stores as React sees them. */
import { createContext, use } from 'react'
import type { LinkedChoices } from './choices'
import type { ComparatorState, ComparatorStore } from './comparator-store'
import type { RecordState, RecordStore } from './record-store'
import { usePicked } from './use-picked'

export const ComparatorContext = createContext<ComparatorStore | null>(null)
export const RecordContext = createContext<RecordStore | null>(null)

/** The choices as links spell them, in their turn: there are hundreds of links. */
export const LinkedChoicesContext = createContext<LinkedChoices | null>(null)

/** A choice or an action of the reader; the component renders again when it changes. */
export function useComparator<Picked>(select: (state: ComparatorState) => Picked): Picked {
  return usePicked(useComparatorStore(), select)
}

/** The store itself, for handlers that read it when they run. */
export function useComparatorStore(): ComparatorStore {
  const store = use(ComparatorContext)
  if (store === null) throw new Error('no comparator store around this component; this is a bug')
  return store
}

/** A part of the record as far as it is loaded. */
export function useRecord<Picked>(select: (state: RecordState) => Picked): Picked {
  return usePicked(useRecordStore(), select)
}

/** The store itself, for handlers that read it when they run. */
export function useRecordStore(): RecordStore {
  const store = use(RecordContext)
  if (store === null) throw new Error('no record store around this component; this is a bug')
  return store
}
