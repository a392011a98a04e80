import type { Comparison, Matter } from '../../domain/compare-drafts'
import { describeRelation } from '../../domain/describe-change'
import type { Status } from '../../domain/filter-matters'
import { countStatuses, orderMatters } from '../../domain/filter-matters'
import { pairCell } from '../../domain/status-cells'
import { useComparator } from '../../store/use-comparator'
import { useSourceLink } from '../../store/use-source-link'
import type { PairCellKind } from '../../ui/Cells'
import { DoubleRule, PairCell } from '../../ui/Cells'
import { InnerLink } from '../../ui/InnerLink'

/** Every matter once, under its first topic: one cell each, which leads to it. */
export function TopicStrip({ comparison }: { comparison: Comparison }) {
  const topics = useComparator((state) => state.index.topics)
  const ordered = orderMatters(
    comparison,
    'changed-first',
    topics.map(({ id }) => id),
  )
  return (
    <section aria-labelledby="strip" className="border-t-2 border-ink pt-2 pb-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1.5 pb-2">
        <h2 id="strip" className="font-semibold">
          {comparison.matters.length} matters by topic
        </h2>
        <Legend comparison={comparison} />
      </div>
      <div className="flex flex-wrap gap-x-7 gap-y-1.5">
        {topics.map((topic) => {
          const mine = ordered.filter(({ topics: [first] }) => first === topic.id)
          if (mine.length === 0) return null
          return (
            <div key={topic.id} className="min-h-11">
              <h3 id={`strip-${topic.id}`} className="text-meta text-ink2">
                {topic.label}
              </h3>
              <ul aria-labelledby={`strip-${topic.id}`} className="-ms-[3px] flex flex-wrap">
                {mine.map((matter) => (
                  <li key={matter.key}>
                    <StripCell matter={matter} />
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}

function StripCell({ matter }: { matter: Matter }) {
  const link = useSourceLink(matter.key, null)
  const dispute = matter.sourcesDiffer ? ', sources differ' : ''
  return (
    <InnerLink {...link} className="flex h-8 w-6 justify-center pt-[3px] hover:bg-sunk">
      <PairCell kind={pairCell(matter)} disputed={matter.sourcesDiffer} />
      <span className="sr-only">
        {matter.title}, {describeRelation(matter)}
        {dispute}
      </span>
    </InnerLink>
  )
}

const legend = [
  { status: 'changed', cell: 'changed', label: 'Changed' },
  { status: 'same', cell: 'same', label: 'Same' },
  { status: 'removed', cell: 'removed', label: 'Removed' },
  { status: 'added', cell: 'added', label: 'Added' },
  { status: 'moved', cell: 'moved', label: 'Moved' },
] as const satisfies readonly { status: Status; cell: PairCellKind; label: string }[]

function Legend({ comparison }: { comparison: Comparison }) {
  const counts = countStatuses(comparison.matters)
  const silent = counts['only-a'] + counts['only-b']
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 text-meta text-ink2 wide:ms-auto">
      {legend
        .filter(({ status }) => counts[status] > 0)
        .map(({ status, cell, label }) => (
          <li key={status} className="inline-flex items-center gap-2">
            <PairCell kind={cell} />
            <span>
              {label} <b className="ps-0.5 font-bold text-ink">{counts[status]}</b>
            </span>
          </li>
        ))}
      <li className="inline-flex items-center gap-2">
        <PairCell kind="silent" />
        <span>
          Not reported <b className="ps-0.5 font-bold text-ink">{silent}</b>
        </span>
      </li>
      <li className="inline-flex items-center gap-2">
        <DoubleRule />
        <span>
          Sources differ <b className="ps-0.5 font-bold text-ink">{counts.differ}</b>
        </span>
      </li>
    </ul>
  )
}
