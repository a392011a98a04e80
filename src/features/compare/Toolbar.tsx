import type { View } from '../../store/choices'
import { useComparator } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'
import { OrderSelect } from '../../ui/OrderSelect'
import { Segments } from '../../ui/Segments'
import { ActiveFilters } from './ActiveFilters'
import { ChangeSteps } from './ChangeSteps'

type ToolbarProps = {
  /** How many matters are shown, in words; the filter itself is named beside it. */
  count: string
  filtered: boolean
  /** True when two columns fit. */
  columns: boolean
  panelOpen: boolean
  onOpenPanel: () => void
}

/** How the comparison is shown, and how much of it. */
export function Toolbar({ count, filtered, columns, panelOpen, onOpenPanel }: ToolbarProps) {
  const view = useComparator((state) => state.view)
  const order = useComparator((state) => state.order)
  const chooseOrder = useComparator((state) => state.chooseOrder)
  const differencesOnly = useComparator((state) => state.filter.differencesOnly)
  const chooseView = useComparator((state) => state.chooseView)
  const toggleDifferences = useComparator((state) => state.toggleDifferencesOnly)
  const openDialog = useComparator((state) => state.openDialog)
  const views = [
    { value: 'side-by-side', label: columns ? 'Side by side' : 'Stacked' },
    { value: 'inline', label: 'Inline' },
    ...(columns || view === 'columns' ? [{ value: 'columns', label: 'Columns' } as const] : []),
    { value: 'changes', label: 'Changes' },
  ] as const satisfies readonly { value: View; label: string }[]
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 py-2 medium:py-3.5">
      <div className="segments-wide w-full medium:w-auto">
        <Segments label="View" options={views} chosen={view} onChoose={chooseView} />
      </div>
      <label className="hidden min-h-8 items-center gap-2 medium:inline-flex">
        <input type="checkbox" className="switch" checked={differencesOnly} onChange={toggleDifferences} />
        Differences only
      </label>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-2 text-meta text-ink3 medium:ms-auto">
        {!filtered && (
          <span id="shown-count" tabIndex={-1} className="hidden medium:inline">
            {count}
          </span>
        )}
        <span className={view === 'columns' ? 'hidden' : 'hidden medium:inline'}>
          <OrderSelect order={order} onChoose={chooseOrder} />
        </span>
        <button
          type="button"
          className={`boxed hidden medium:inline-flex ${view === 'columns' ? '' : 'wide:hidden'}`}
          onClick={() => openDialog('filter')}
        >
          <Icon name="filter" />
          Filter
        </button>
        {view === 'columns' && (
          <span className="hidden w-32 medium:block">
            <ChangeSteps layout="corner" />
          </span>
        )}
        {!panelOpen && (
          <button type="button" className="boxed hidden medium:inline-flex" onClick={onOpenPanel}>
            <Icon name="copy" />
            Sources
          </button>
        )}
      </span>
      {filtered && <ActiveFilters count={count} />}
    </div>
  )
}
