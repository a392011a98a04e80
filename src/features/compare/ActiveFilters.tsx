import { choicesOf } from '../../domain/describe-filter'
import { useComparator } from '../../store/use-comparator'
import { useFilterNames } from '../../store/use-filter'
import { Icon } from '../../ui/Icon'

/** How many matters the filter leaves, each of its choices to be taken back, and all of them at once. */
export function ActiveFilters({ count }: { count: string }) {
  const filter = useComparator((state) => state.filter)
  const names = useFilterNames()
  const choose = useComparator((state) => state.chooseFilter)
  const clear = useComparator((state) => state.clearFilters)
  return (
    <div className="flex w-full flex-wrap items-center gap-x-3 gap-y-2 text-meta text-ink3">
      <p id="shown-count" tabIndex={-1}>
        {count}
      </p>
      <button type="button" className="evidence-link min-h-7 pointer-coarse:min-h-11" onClick={clear}>
        Clear filters
      </button>
      <ul aria-label="Filters in force" className="flex flex-wrap gap-2">
        {choicesOf(filter, names).map(({ label, without }) => (
          <li key={label}>
            <button
              type="button"
              className="inline-flex min-h-7 items-center gap-2 rounded-[2px] border border-ctl px-2 text-start text-ink hover:border-ink pointer-coarse:min-h-11"
              onClick={() => choose(without)}
            >
              <span>
                <span className="sr-only">Remove filter </span>
                {label}
              </span>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
