import { memo, use, useMemo } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { isFiltered } from '../../domain/filter-matters'
import { describeExtent } from '../../domain/summarise-comparison'
import type { View } from '../../store/choices'
import type { Columns } from '../../store/use-aligned-rows'
import { useComparator } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'
import { OrderSelect } from '../../ui/OrderSelect'
import { Segments } from '../../ui/Segments'
import { medium, useMedia } from '../../ui/use-media'
import { FoundContext } from '../../views/Hits'
import { lazily } from '../../ui/lazily'
import { ChangeSteps } from './ChangeSteps'

export const ActiveFilters = lazily(async () => (await import('./ActiveFilters')).ActiveFilters)

export const TopicOffers = lazily(async () => (await import('./TopicOffers')).TopicOffers)

type ToolbarProps = {
  comparison: Comparison
  /** What the columns show; null where another view does, or while they are not there. */
  columns: Columns | null
  /** How many matters are shown. */
  listed: number
  panelOpen: boolean
  onOpenPanel: () => void
}

/**
 * What is compared, how it is shown, and how much of it. The same over every view, so that the choice of one keeps the
 * focus. Rendered apart from the list, which grows in many steps.
 */
export const Toolbar = memo(function Toolbar({
  comparison,
  columns,
  listed,
  panelOpen,
  onOpenPanel,
}: ToolbarProps) {
  const fitsTwo = useMedia(medium)
  const filtered = useComparator((state) => isFiltered(state.filter))
  const view = useComparator((state) => state.view)
  const order = useComparator((state) => state.order)
  const chooseOrder = useComparator((state) => state.chooseOrder)
  const differencesOnly = useComparator((state) => state.filter.differencesOnly)
  const chooseView = useComparator((state) => state.chooseView)
  const toggleDifferences = useComparator((state) => state.toggleDifferencesOnly)
  const { places } = use(FoundContext)
  const named = places?.topics ?? []
  const openDialog = useComparator((state) => state.openDialog)
  const offersColumns = fitsTwo || view === 'columns'
  const views = useMemo(
    () =>
      [
        { value: 'side-by-side', label: fitsTwo ? 'Side by side' : 'Stacked' },
        { value: 'inline', label: 'Inline' },
        ...(offersColumns ? [{ value: 'columns', label: 'Columns' } as const] : []),
        { value: 'changes', label: 'Changes' },
      ] as const satisfies readonly { value: View; label: string }[],
    [fitsTwo, offersColumns],
  )
  const { before, after, matters } = comparison
  const beside = places?.besideInWords ?? ''
  const alsoFound = beside === '' ? '' : fitsTwo ? ` Also found: ${beside}.` : ' More below.'
  const all = (columns?.rows ?? matters).length
  const extent = columns === null ? describeExtent(comparison) : `${all} matters.`
  // Columns that are still on their way are not counted.
  const awaited = view === 'columns' && columns === null
  const count = awaited ? '' : filtered ? `${listed} of ${all} matters.${alsoFound}` : extent
  const names = (columns?.drafts ?? [before, after]).map(({ shortTitle }) => shortTitle)
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 medium:px-6 medium:py-3.5 wide:px-8">
      <h1 className="sr-only">{names.join(columns === null ? ' and ' : ', ')} compared</h1>
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
          <ActiveFilters />
          {named.length > 0 && <TopicOffers topics={named} />}
        </div>
      )}
    </div>
  )
})
