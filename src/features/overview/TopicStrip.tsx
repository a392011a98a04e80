import type { Comparison, Matter } from '../../domain/compare-drafts'
import { describeRelation } from '../../domain/describe-change'
import { orderMatters } from '../../domain/filter-matters'
import { standingLabel, standingOfMatter } from '../../domain/standing'
import { pairCell, stripSigns } from '../../domain/status-cells'
import { useComparator } from '../../store/use-comparator'
import { useSourceLink } from '../../store/use-source-link'
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
  const standing = standingLabel[standingOfMatter(matter)]
  // A first draft's dispute is told too; a second draft's is its standing.
  const dispute = matter.sourcesDiffer && standing !== standingLabel.disputed ? ', sources differ' : ''
  return (
    <InnerLink {...link} className="flex h-8 w-6 justify-center pt-[3px] hover:bg-sunk">
      <PairCell kind={pairCell(matter)} disputed={matter.sourcesDiffer} />
      <span className="sr-only">
        {matter.title}, {describeRelation(matter)}, {standing}
        {dispute}
      </span>
    </InnerLink>
  )
}

function Legend({ comparison: { matters } }: { comparison: Comparison }) {
  const differ = matters.filter(({ sourcesDiffer }) => sourcesDiffer).length
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 text-meta text-ink2 wide:ms-auto">
      {stripSigns(matters).map(({ cell, label, count }) => (
        <li key={cell} className="inline-flex items-center gap-2">
          <PairCell kind={cell} />
          <span>
            {label} <b className="ps-0.5 font-bold text-ink">{count}</b>
          </span>
        </li>
      ))}
      {differ > 0 && (
        <li className="inline-flex items-center gap-2">
          <DoubleRule />
          <span>
            Sources differ <b className="ps-0.5 font-bold text-ink">{differ}</b>
          </span>
        </li>
      )}
    </ul>
  )
}
