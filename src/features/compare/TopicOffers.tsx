import { filterRows } from '../../domain/align-drafts'
import { filterMatters } from '../../domain/filter-matters'
import type { Topic } from '../../domain/record'
import { readyOr } from '../../store/loading'
import { useColumns } from '../../store/use-aligned-rows'
import { useComparator } from '../../store/use-comparator'
import { useComparison } from '../../store/use-comparison'
import { useFilterInForce } from '../../store/use-filter'

/** Topics that the words searched for name: each a way to all its matters, which need not have the words. */
export function TopicOffers({ topics }: { topics: readonly Topic[] }) {
  const { filter, voices } = useFilterInForce()
  const inColumns = useComparator((state) => state.view === 'columns')
  const rows = readyOr(useColumns(inColumns))?.rows ?? []
  const matters = readyOr(useComparison())?.matters ?? []
  const choose = useComparator((state) => state.chooseFilter)
  return topics.map(({ id, label }) => {
    const onTopic = { ...filter, query: '', topics: [id] }
    const { length } = inColumns ? filterRows(rows, onTopic, voices) : filterMatters(matters, onTopic, voices)
    if (length === 0 || filter.topics.includes(id)) return null
    return (
      <button
        key={id}
        type="button"
        className="evidence-link min-h-7 font-medium pointer-coarse:min-h-11"
        onClick={() => choose(onTopic)}
      >
        Topic: {label}, {length} {length === 1 ? 'matter' : 'matters'}
      </button>
    )
  })
}
