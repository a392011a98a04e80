/** The comparison that the reader's choices lead to, as far as the record is loaded. */
import { useMemo } from 'react'
import type { SourceShelf } from '../domain/citations'
import type { Comparison } from '../domain/compare-drafts'
import { comparisonOf, showMatters } from './derive-comparison'
import type { ShownMatters } from './derive-comparison'
import type { Loading } from './loading'
import { loading, readyOr } from './loading'
import { pairOf } from './record-store'
import { useComparator, useRecord } from './use-comparator'
import { useDeferredFilter } from './use-filter'

const noSources: SourceShelf = new Map()

/** The chosen drafts compared. A pair that failed to load is compared without its judgements. */
export function useComparison(): Loading<Comparison> {
  const [beforeId = '', afterId = ''] = useComparator((state) => state.drafts)
  const before = useRecord((state) => state.drafts[beforeId])
  const after = useRecord((state) => state.drafts[afterId])
  const pair = useRecord((state) => pairOf(state, beforeId, afterId))
  const failed = [before, after].flatMap((part) => (part?.status === 'failed' ? part.problems : []))
  if (failed.length > 0) return { status: 'failed', problems: failed }
  if (before?.status !== 'ready' || after?.status !== 'ready' || pair?.status === 'loading') return loading
  return { status: 'ready', value: comparisonOf(before.value, after.value, readyOr(pair)) }
}

/**
 * The matters of a comparison that the reader sees. They follow the filter when the browser has the time, so that
 * the list never holds up a letter that is typed.
 */
export function useShownMatters(comparison: Comparison): ShownMatters {
  const { filter, voices } = useDeferredFilter()
  const order = useComparator((state) => state.order)
  const topics = useComparator((state) => state.index.topics)
  // Kept while nothing changes, or what shows them would be rendered for each letter all the same.
  return useMemo(
    () => showMatters(comparison, filter, order, topics, voices),
    [comparison, filter, order, topics, voices],
  )
}

/** Sources by id; empty until they are loaded. */
export function useSources(): SourceShelf {
  return useRecord((state) => (state.sources.status === 'ready' ? state.sources.value : noSources))
}
