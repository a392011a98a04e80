import { memo, Suspense, use, useMemo } from 'react'
import type { View } from '../../store/choices'
import { useComparator } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'
import { OrderSelect } from '../../ui/OrderSelect'
import { Segments } from '../../ui/Segments'
import { FoundContext } from '../../views/Hits'
import { lazily } from '../../ui/lazily'
import { ChangeSteps } from './ChangeSteps'

export const ActiveFilters = lazily(async () => (await import('./ActiveFilters')).ActiveFilters)

export const TopicOffers = lazily(async () => (await import('./TopicOffers')).TopicOffers)

type ToolbarProps = {
  /** How many matters are shown, in words; the filter itself is named beside it. */
  count: string
  filtered: boolean
  /** True when two columns fit. */
  columns: boolean
  panelOpen: boolean
  onOpenPanel: () => void
}

/** How the comparison is shown, and how much of it. Rendered apart from the list, which grows in many steps. */
export const Toolbar = memo(function Toolbar({
  count,
  filtered,
  columns,
  panelOpen,
  onOpenPanel,
}: ToolbarProps) {
  const view = useComparator((state) => state.view)
  const order = useComparator((state) => state.order)
  const chooseOrder = useComparator((state) => state.chooseOrder)
  const differencesOnly = useComparator((state) => state.filter.differencesOnly)
  const chooseView = useComparator((state) => state.chooseView)
  const toggleDifferences = useComparator((state) => state.toggleDifferencesOnly)
  const named = use(FoundContext).places?.topics ?? []
  const openDialog = useComparator((state) => state.openDialog)
  const offersColumns = columns || view === 'columns'
  const views = useMemo(
    () =>
      [
        { value: 'side-by-side', label: columns ? 'Side by side' : 'Stacked' },
        { value: 'inline', label: 'Inline' },
        ...(offersColumns ? [{ value: 'columns', label: 'Columns' } as const] : []),
        { value: 'changes', label: 'Changes' },
      ] as const satisfies readonly { value: View; label: string }[],
    [columns, offersColumns],
  )
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2 py-2 medium:py-3.5">
      <div className="segments-wide w-full medium:w-auto">
        <Segments label="View" options={views} chosen={view} onChoose={chooseView} />
      </div>
      <label className="hidden min-h-8 items-center gap-2 medium:inline-flex">
        <input type="checkbox" className="switch" checked={differencesOnly} onChange={toggleDifferences} />
        Differences only
      </label>
      <span className="hidden flex-wrap items-center gap-x-3 gap-y-2 text-meta text-ink3 medium:ms-auto medium:flex">
        {!filtered && (
          <span id="shown-count" tabIndex={-1} className="hidden wide:inline">
            {count}
          </span>
        )}
        <span className={view === 'columns' ? 'hidden' : 'hidden wide:inline'}>
          <OrderSelect order={order} onChoose={chooseOrder} />
        </span>
        <button
          type="button"
          className={`boxed ${view === 'columns' ? '' : 'wide:hidden'}`}
          onClick={() => openDialog('filter')}
        >
          <Icon name="filter" />
          Filter
        </button>
        {view === 'columns' && (
          <span className="w-28 wide:w-44">
            <ChangeSteps layout="corner" />
          </span>
        )}
        {!panelOpen && (
          <button type="button" className="boxed" onClick={onOpenPanel}>
            <Icon name="page" />
            Sources
          </button>
        )}
      </span>
      {filtered && (
        <div className="flex w-full flex-wrap items-center gap-x-3 gap-y-2 text-meta text-ink3 pointer-coarse:min-h-11">
          <p id="shown-count" tabIndex={-1}>
            {count}
          </p>
          <Suspense fallback={null}>
            <ActiveFilters />
          </Suspense>
          {named.length > 0 && (
            <Suspense fallback={null}>
              <TopicOffers topics={named} />
            </Suspense>
          )}
        </div>
      )}
    </div>
  )
})
