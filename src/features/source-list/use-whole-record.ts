/** Every part of the record that cites sources. */
import { useEffect, useMemo } from 'react'
import type { CitingParts } from '../../domain/cited-for'
import type { CuratedPair } from '../../domain/record'
import type { Loading } from '../../store/loading'
import { loading, readyOr } from '../../store/loading'
import { useComparator, useRecord } from '../../store/use-comparator'
import { useConflicts, useEvents, usePositions } from '../../store/use-lists'

export type WholeRecord = {
  /** What has arrived; null while anything is on its way. A part that failed is left out. */
  readonly parts: CitingParts | null
  /** Curated pairs that have arrived. */
  readonly pairs: readonly CuratedPair[]
  readonly failed: readonly { readonly name: string; readonly part: Loading<unknown> }[]
}

export function useWholeRecord(): WholeRecord {
  const heads = useComparator((state) => state.index.drafts)
  const loaded = useRecord((state) => state.drafts)
  const loadedPairs = useRecord((state) => state.pairs)
  const needDrafts = useRecord((state) => state.needDrafts)
  useEffect(() => void needDrafts(heads.map(({ id }) => id)), [needDrafts, heads])
  const positions = usePositions()
  const conflicts = useConflicts()
  const events = useEvents()

  return useMemo(() => {
    const drafts = heads.map(({ id, shortTitle }) => ({ name: shortTitle, part: loaded[id] ?? loading }))
    const all = [
      ...drafts,
      { name: 'list of positions', part: positions },
      { name: 'list of conflicts', part: conflicts },
      { name: 'list of events', part: events },
    ]
    const parts: CitingParts = {
      drafts: drafts.flatMap(({ part }) => (part.status === 'ready' ? [part.value] : [])),
      positions: positions.status === 'ready' ? positions.value : [],
      conflicts: conflicts.status === 'ready' ? conflicts.value : [],
      events: events.status === 'ready' ? events.value : [],
    }
    return {
      parts: all.some(({ part }) => part.status === 'loading') ? null : parts,
      pairs: Object.values(loadedPairs).flatMap((pair) => readyOr(pair) ?? []),
      failed: all.filter(({ part }) => part.status === 'failed'),
    }
  }, [heads, loaded, loadedPairs, positions, conflicts, events])
}
