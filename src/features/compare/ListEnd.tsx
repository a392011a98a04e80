import { use, useCallback, useState } from 'react'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import { filterMatters, noFilter } from '../../domain/filter-matters'
import type { Draft } from '../../domain/record'
import type { ShownMatters } from '../../store/derive-comparison'
import { isSilenceOpen } from '../../store/derive-comparison'
import { useComparator } from '../../store/use-comparator'
import { FoundContext } from '../../views/Hits'
import { lazily } from '../../ui/lazily'
import { SilentMatters } from './SilentMatters'

const SearchEnd = lazily(async () => (await import('./SearchEnd')).SearchEnd)

type ListEndProps = {
  comparison: Comparison
  shown: ShownMatters
  /** Key of the matter whose sources are open; null when they are closed. */
  selected: string | null
  /** False until the list is there. */
  isDue: boolean
}

/**
 * What follows the matters that both drafts are reported on, once they are there: those on which the sources are
 * silent for one, then the end of a search; or that the filters leave nothing.
 */
export function ListEnd({ isDue, ...end }: ListEndProps) {
  return isDue ? <DueEnd {...end} /> : null
}

function DueEnd({ comparison, shown, selected }: Omit<ListEndProps, 'isDue'>) {
  const found = use(FoundContext)
  const topics = useComparator((state) => state.index.topics)
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const clear = useComparator((state) => state.clearFilters)
  const findsMatter = useCallback(
    (other: string) => filterMatters(comparison.matters, { ...noFilter, query: other }).length > 0,
    [comparison],
  )
  // How many groups are there with all they show, counted from the first: what comes after one is not pushed away by
  // it. The count never falls: the head of the second would go, and its focus with it, while the first is being opened.
  const [reached, setReached] = useState(0)
  const leaveFirst = useCallback(() => setReached((count) => Math.max(count, 1)), [])
  const leaveSecond = useCallback(() => setReached(2), [])
  const { before, after } = comparison
  const isOpen = ({ id }: Draft, matters: readonly Matter[]) =>
    isSilenceOpen(silenceOpen.get(id), shown.filter, matters, selected)
  const groups = [
    { speaking: 'before', silent: after, matters: shown.onlyBefore, onDrawn: leaveFirst },
    { speaking: 'after', silent: before, matters: shown.onlyAfter, onDrawn: leaveSecond },
  ] as const
  const awaited = groups.findIndex(
    ({ silent, matters }, at) => at >= reached && matters.length > 0 && isOpen(silent, matters),
  )
  const due = awaited === -1 ? groups.length : awaited
  if (due > reached) setReached(due)
  return (
    <>
      {shown.all.length === 0 && shown.filter.query.trim() === '' && (
        <p className="flex flex-wrap items-center gap-4 py-8">
          No provision matches these filters.
          <button type="button" className="boxed" onClick={clear}>
            Clear filters
          </button>
        </p>
      )}
      {groups.map(({ speaking, silent, matters, onDrawn }, at) => {
        if (matters.length === 0 || at > due) return null
        return (
          <SilentMatters
            key={speaking}
            matters={matters}
            speaking={speaking}
            silentDraft={silent}
            topics={topics}
            open={isOpen(silent, matters)}
            selected={selected}
            onDrawn={onDrawn}
          />
        )
      })}
      {due === groups.length && found.status !== 'none' && (
        <SearchEnd
          filter={shown.filter}
          shown={shown.all.length}
          all={comparison.matters.length}
          findsMatter={findsMatter}
        />
      )}
    </>
  )
}
