import { choicesOf } from '../../domain/describe-filter'
import { useComparator } from '../../store/use-comparator'
import { useFilterNames } from '../../store/use-filter'
import { Icon } from '../../ui/Icon'

/** Each choice of the filter, to be taken back, and all of them at once. */
export function ActiveFilters() {
  const filter = useComparator((state) => state.filter)
  const names = useFilterNames()
  const choose = useComparator((state) => state.chooseFilter)
  const clear = useComparator((state) => state.clearFilters)
  const choices = choicesOf(filter, names)
  return (
    <>
      {/* A single choice is taken back by itself, which spares a narrow screen a line. */}
      <button
        type="button"
        data-alone={choices.length === 1}
        className="evidence-link min-h-7 max-medium:data-[alone=true]:hidden pointer-coarse:min-h-11"
        onClick={clear}
      >
        Clear filters
      </button>
      <ul aria-label="Filters in force" className="flex flex-wrap gap-2">
        {choices.map(({ label, without }) => (
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
    </>
  )
}
