import { lazy, Suspense, use, useCallback, useMemo } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { filterMatters, noFilter } from '../../domain/filter-matters'
import type { ShownMatters } from '../../store/derive-comparison'
import { isSilenceOpen } from '../../store/derive-comparison'
import { useComparator } from '../../store/use-comparator'
import { useFewAtATime } from '../../ui/use-few-at-a-time'
import { FoundContext } from '../../views/Hits'
import { SilentMatters } from './SilentMatters'

const SearchEnd = lazy(async () => ({ default: (await import('./SearchEnd')).SearchEnd }))

type ListEndProps = {
  comparison: Comparison
  shown: ShownMatters
  /** Key of the matter whose sources are open; null when they are closed. */
  selected: string | null
  /** False until the list is there. */
  isDue: boolean
}

const partKeys = ['before', 'after', 'search'] as const
const none: readonly never[] = []

/**
 * What follows the matters that both drafts are reported on: those on which the sources are silent for one, then the
 * end of a search. Each part is drawn in its turn, as the list is.
 */
export function ListEnd({ comparison, shown, selected, isDue }: ListEndProps) {
  const found = use(FoundContext)
  const topics = useComparator((state) => state.index.topics)
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const now = useMemo(() => ({ comparison, shown, found }), [comparison, shown, found])
  const drawn = useFewAtATime(isDue ? partKeys : none, now, 0, -1)
  const findsMatter = useCallback(
    (other: string) => filterMatters(comparison.matters, { ...noFilter, query: other }).length > 0,
    [comparison],
  )
  const silentOf = (speaking: 'before' | 'after', { onlyBefore, onlyAfter, filter }: ShownMatters) => {
    const matters = speaking === 'before' ? onlyBefore : onlyAfter
    if (matters.length === 0) return null
    return (
      <SilentMatters
        matters={matters}
        speaking={speaking}
        silentDraft={(speaking === 'before' ? comparison.after : comparison.before).shortTitle}
        topics={topics}
        open={isSilenceOpen(silenceOpen, filter, matters, selected)}
        selected={selected}
      />
    )
  }
  return partKeys.map((part) => {
    const then = drawn.get(part)
    // What was drawn of other drafts speaks of another A and B.
    if (then === undefined || then.comparison !== comparison) return null
    return (
      <FoundContext key={part} value={then.found}>
        {part === 'search' ? (
          <Suspense fallback={null}>
            {then.found.status !== 'none' && (
              <SearchEnd
                query={then.shown.filter.query.trim()}
                shown={then.shown.all.length}
                findsMatter={findsMatter}
              />
            )}
          </Suspense>
        ) : (
          silentOf(part, then.shown)
        )}
      </FoundContext>
    )
  })
}
