import type { ReactNode } from 'react'
import { useState } from 'react'
import type { AlignedRow } from '../../domain/align-drafts'
import { filterRows } from '../../domain/align-drafts'
import type { Matter } from '../../domain/compare-drafts'
import type { MatterFilter } from '../../domain/filter-matters'
import { filterMatters, isFiltered } from '../../domain/filter-matters'
import { readyOr } from '../../store/loading'
import { useComparator, useRecord } from '../../store/use-comparator'
import { useFilterInForce } from '../../store/use-filter'

type MatterNoticeProps = {
  /** Key of the matter that was asked for. */
  matter: string
  /** The matter among those compared; undefined where none of the drafts has it. */
  listed: Matter | AlignedRow | undefined
  /** Whether it was asked for under the filter in force. */
  isAskedFor: boolean
}

/** Says that a matter that was asked for is not shown, and why. Nothing for one that is. */
export function MatterNotice({ matter, listed, isAskedFor }: MatterNoticeProps) {
  return listed === undefined ? (
    <UnknownMatter matter={matter} />
  ) : (
    <HiddenMatter matter={listed} isAskedFor={isAskedFor} />
  )
}

function UnknownMatter({ matter }: { matter: string }) {
  const isElsewhere = useRecord((state) =>
    Object.values(state.drafts).some((draft) => readyOr(draft)?.provisions.some(({ key }) => key === matter)),
  )
  return (
    <Line>
      {isElsewhere
        ? 'None of the drafts compared has this matter; another draft of the record does.'
        : 'This link names a provision that is not in this data set.'}
    </Line>
  )
}

/**
 * Speaks of a matter that was asked for under a filter that hides it. Where the reader hides a matter by a filter
 * chosen later, the count beside that filter has said so, and a notice above the list would move what is being pressed.
 */
function HiddenMatter({ matter, isAskedFor }: { matter: Matter | AlignedRow; isAskedFor: boolean }) {
  const chosen = useComparator((state) => state.filter)
  const clear = useComparator((state) => state.clearFilters)
  const go = useComparator((state) => state.goToMatter)
  const isHidden = useIsHidden(matter)
  const hiding = nameHiding(chosen)
  const [told, setTold] = useState(false)
  // Once there, it stays while filters are chosen that hide the matter as well.
  const tells = isHidden && (told || isAskedFor)
  if (told !== tells) setTold(tells)
  if (!tells) return null
  return (
    <Line
      action={
        <button
          type="button"
          className="boxed"
          onClick={() => {
            clear()
            go(matter.key)
          }}
        >
          Clear {hiding} and show it
        </button>
      }
    >
      “{matter.title}” is hidden by {hiding}.
    </Line>
  )
}

/** What hides a matter, and goes when all is cleared. */
function nameHiding(filter: MatterFilter): string {
  if (filter.query.trim() === '') return 'the filters'
  return isFiltered({ ...filter, query: '' }) ? 'the filters and the search' : 'the search'
}

/** Over the list, its words where those of the list begin. */
function Line({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink bg-panel px-4 py-3 medium:px-6 wide:px-8">
      <p role="status" className="min-w-0 flex-1 basis-64">
        {children}
      </p>
      {action}
    </div>
  )
}

/** Whether the filters hide a matter; no while a part of the record is on its way that they need. */
function useIsHidden(matter: Matter | AlignedRow): boolean {
  const { filter, voices, positions } = useFilterInForce()
  const isComing = useRecord(({ sources }) => sources.status === 'loading') && filter.sources.length > 0
  if (isComing || positions === 'loading') return false
  const shown =
    'cells' in matter ? filterRows([matter], filter, voices) : filterMatters([matter], filter, voices)
  return shown.length === 0
}
