import type { ComponentProps } from 'react'
import { memo, useMemo } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import type { Status } from '../../domain/filter-matters'
import {
  countChoices,
  countStatuses,
  countTopic,
  filterMatters,
  statuses,
  statusLabel,
} from '../../domain/filter-matters'
import { isPublishedText } from '../../domain/summarise-comparison'
import { useComparator } from '../../store/use-comparator'
import { useDeferredFilter } from '../../store/use-filter'
import type { DraftCellKind } from '../../ui/Cells'
import { DraftCells } from '../../ui/Cells'
import { Icon } from '../../ui/Icon'
import { useInTurn } from '../../ui/use-in-turn'
import { FilterBox, FilterRow } from './FilterRow'

type FiltersProps = {
  comparison: Comparison
  /** Told apart where the filters stand twice on a page. */
  id: string
}

/** Topics and relations to choose from; each choice has the count it would leave under the others. */
export const Filters = memo(function Filters({ comparison, id }: FiltersProps) {
  return (
    <div className="grid gap-4">
      <Topics comparison={comparison} id={id} />
      <Relations comparison={comparison} id={id} />
    </div>
  )
})

function Topics({ comparison, id }: FiltersProps) {
  const chosen = useComparator((state) => state.filter.topics)
  const topics = useComparator((state) => state.index.topics)
  const { filter, voices } = useInTurn(useDeferredFilter(), comparison)
  const toggleTopic = useComparator((state) => state.toggleTopic)
  const showAll = useComparator((state) => state.showAllTopics)
  const matters = useMemo(
    () => filterMatters(comparison.matters, { ...filter, topics: [] }, voices),
    [comparison, filter, voices],
  )
  const bothWhole = [comparison.before, comparison.after].every(isPublishedText)
  const share = bothWhole ? 'differing' : 'reported'
  return (
    <fieldset>
      <legend className="flex w-full justify-between pb-1.5 text-meta">
        <span className="font-semibold">Topics</span>
        <span className="text-ink3">{share} / all</span>
      </legend>
      <TopicRow
        id={`${id}-topic-all`}
        label="All topics"
        checked={chosen.length === 0}
        count={countTopic(matters, null)}
        share={share}
        choice={null}
        onToggle={showAll}
      />
      {topics
        .map((topic) => ({ topic, count: countTopic(matters, topic.id) }))
        .filter(({ topic }) => countTopic(comparison.matters, topic.id).all > 0)
        .map(({ topic, count }) => (
          <TopicRow
            key={topic.id}
            id={`${id}-topic-${topic.id}`}
            label={topic.label}
            checked={chosen.includes(topic.id)}
            count={count}
            share={share}
            choice={topic.id}
            onToggle={toggleTopic}
          />
        ))}
      <p className="pt-1.5 text-meta text-ink3">A matter can stand under more than one topic.</p>
    </fieldset>
  )
}

type TopicRowProps<Choice> = ComponentProps<typeof FilterBox<Choice>> & {
  label: string
  count: ReturnType<typeof countTopic>
  share: 'differing' | 'reported'
}

function TopicRow<Choice>({ id, label, count, share, ...box }: TopicRowProps<Choice>) {
  const part = count[share]
  return (
    <label
      htmlFor={id}
      className="filter-row flex items-center justify-between gap-2 text-meta data-[quiet=true]:text-ink3"
      data-quiet={part === 0}
    >
      <FilterBox id={id} {...box} />
      <span>{label}</span>
      <span className="whitespace-nowrap tabular-nums">
        <span aria-hidden="true">
          {part > 0 && <b className="font-semibold">{part}</b>}
          {part > 0 && '/'}
          {count.all}
        </span>
        <span className="sr-only">
          {part} of {count.all} {share}
        </span>
      </span>
    </label>
  )
}

const cells = {
  changed: ['reported', 'different'],
  removed: ['reported', 'absent'],
  added: ['absent', 'reported'],
  moved: ['reported', 'moved'],
  split: ['reported', 'different'],
  merged: ['reported', 'different'],
  same: ['reported', 'reported'],
  'only-a': ['reported', 'silent'],
  'only-b': ['silent', 'reported'],
  differ: null,
} as const satisfies Record<Status, readonly [DraftCellKind, DraftCellKind] | null>

function Relations({ comparison, id }: FiltersProps) {
  const chosen = useComparator((state) => state.filter.statuses)
  const { filter, voices } = useInTurn(useDeferredFilter(), comparison)
  const toggleStatus = useComparator((state) => state.toggleStatus)
  const counts = useMemo(
    () => countChoices(comparison.matters, filter, 'statuses', voices),
    [comparison, filter, voices],
  )
  const present = countStatuses(comparison.matters)
  return (
    <fieldset className="border-t border-rule pt-4">
      <legend className="float-start w-full pb-1.5 text-meta font-semibold">How the drafts relate</legend>
      {statuses
        .filter((status) => present[status] > 0 || chosen.includes(status))
        .map((status) => {
          const sign = cells[status]
          return (
            <FilterRow
              key={status}
              id={`${id}-status-${status}`}
              label={statusLabel[status]}
              sign={
                <span className="flex w-7.5 justify-center">
                  {sign === null ? <Icon name="swap" /> : <DraftCells before={sign[0]} after={sign[1]} />}
                </span>
              }
              checked={chosen.includes(status)}
              count={counts.get(status) ?? 0}
              choice={status}
              onToggle={toggleStatus}
            />
          )
        })}
    </fieldset>
  )
}
