/** The reader's filter as far as it can be applied to what is loaded. */
import { useMemo } from 'react'
import type { SourceShelf } from '../domain/citations'
import type { FilterNames } from '../domain/describe-filter'
import type { MatterFilter } from '../domain/filter-matters'
import type { Voices } from '../domain/matter-facets'
import { noVoices, voicesOf } from '../domain/matter-facets'
import type { Loading } from './loading'
import { readyOr } from './loading'
import { useAtLeisure } from './use-at-leisure'
import { useComparator, useRecord } from './use-comparator'
import { usePositions } from './use-lists'

export type FilterInForce = {
  /** Without the parties while the positions are not here, and without sources that the record does not have. */
  readonly filter: MatterFilter
  readonly voices: Voices
  /** How the positions come that a choice of parties needs; `ready` where none is chosen. */
  readonly positions: Loading<unknown>['status']
  /** Ids of sources that were chosen and that the record does not have. */
  readonly unknownSources: readonly string[]
}

const noSources: SourceShelf = new Map()

/** What the ids of a filter are called, as far as that is loaded. */
export function useFilterNames(): FilterNames {
  const { topics, parties } = useComparator((state) => state.index)
  const sources = readyOr(useRecord((state) => state.sources)) ?? noSources
  return { topics, parties, sources }
}

/** The same value until something of it changes, so that a list may follow it at leisure. */
export function useFilterInForce(): FilterInForce {
  const filter = useComparator((state) => state.filter)
  const asksForParties = filter.parties.length > 0
  const loading = usePositions(asksForParties)
  const shelf = readyOr(useRecord((state) => state.sources))
  const all = readyOr(loading)
  const positions = asksForParties ? loading.status : 'ready'
  return useMemo(() => {
    const unknownSources = shelf === null ? [] : filter.sources.filter((id) => !shelf.has(id))
    return {
      filter: {
        ...filter,
        parties: all === null ? [] : filter.parties,
        sources: filter.sources.filter((id) => !unknownSources.includes(id)),
      },
      voices: all === null ? noVoices : voicesOf(all),
      positions,
      unknownSources,
    }
  }, [filter, shelf, all, positions])
}

/** The filter in force as long lists follow it; the counts beside its choices follow the lists. */
export function useDeferredFilter(): Pick<FilterInForce, 'filter' | 'voices'> {
  return useAtLeisure(useFilterInForce())
}
