import type { ReactNode } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { filterMatters } from '../../domain/filter-matters'
import { useComparator } from '../../store/use-comparator'
import { useFilterInForce } from '../../store/use-filter'
import { Dialog } from '../../ui/Dialog'
import { OrderSelect } from '../../ui/OrderSelect'
import { Filters } from './Filters'

type FilterDrawerProps = {
  comparison: Comparison
  /** Filters that come below the first ones. */
  onClose: () => void
  children?: ReactNode
}

/** The filters where there is no room for the rail. */
export function FilterDrawer({ comparison, onClose, children }: FilterDrawerProps) {
  const { filter, voices } = useFilterInForce()
  const order = useComparator((state) => state.order)
  const chooseOrder = useComparator((state) => state.chooseOrder)
  const toggleDifferences = useComparator((state) => state.toggleDifferencesOnly)
  const clear = useComparator((state) => state.clearFilters)
  const count = filterMatters(comparison.matters, filter, voices).length
  return (
    <Dialog title="Filter" side="start" onClose={onClose}>
      <div className="filter-drawer flex-1 px-6 py-4">
        <label className="flex min-h-11 items-center gap-2.5">
          <input
            type="checkbox"
            className="switch"
            checked={filter.differencesOnly}
            onChange={toggleDifferences}
          />
          Differences only
        </label>
        <div className="min-h-11 pb-2">
          <OrderSelect order={order} onChoose={chooseOrder} />
        </div>
        <Filters comparison={comparison} id="drawer" />
        {children}
      </div>
      <footer className="sticky bottom-0 flex gap-3 border-t border-ink bg-page px-6 py-3">
        <button type="button" className="boxed" onClick={clear}>
          Clear filters
        </button>
        <button type="button" className="boxed flex-1 justify-center" data-kind="filled" onClick={onClose}>
          Show {count} {count === 1 ? 'matter' : 'matters'}
        </button>
      </footer>
    </Dialog>
  )
}
