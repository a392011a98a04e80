import type { FocusEvent, MouseEvent, ReactNode } from 'react'
import { useState } from 'react'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import { describeRelation } from '../../domain/describe-change'
import { noFilter, orderMatters } from '../../domain/filter-matters'
import type { Topic } from '../../domain/record'
import { standingLabel, standingOfMatter } from '../../domain/standing'
import { pairCell, stripSigns } from '../../domain/status-cells'
import { useComparator } from '../../store/use-comparator'
import { useLinkTo } from '../../store/use-link-to'
import { useSourceLink } from '../../store/use-source-link'
import { DoubleRule, PairCell } from '../../ui/Cells'
import { InnerLink } from '../../ui/InnerLink'

/** Every matter once, under its first topic: one cell each, which leads to it, as the topic does to its matters. */
export function TopicStrip({ comparison }: { comparison: Comparison }) {
  const topics = useComparator((state) => state.index.topics)
  const ordered = orderMatters(
    comparison,
    'changed-first',
    topics.map(({ id }) => id),
  )
  return (
    <Named
      head={
        <h2 id="strip" className="font-semibold">
          {comparison.matters.length} matters by topic
        </h2>
      }
      legend={<Legend comparison={comparison} />}
    >
      {topics.map((topic) => {
        const mine = ordered.filter(({ topics: [first] }) => first === topic.id)
        if (mine.length === 0) return null
        return (
          <div key={topic.id} className="min-h-11">
            <h3 id={`strip-${topic.id}`} className="text-meta text-ink2">
              <TopicLink topic={topic} />
            </h3>
            <ul aria-labelledby={`strip-${topic.id}`} className="-ms-[3px] flex flex-wrap">
              {mine.map((matter) => (
                <li key={matter.key} data-title={matter.title}>
                  <StripCell matter={matter} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Named>
  )
}

type NamedProps = { head: ReactNode; legend: ReactNode; children: ReactNode }

/**
 * The strip with the name of the cell that the pointer or the focus is at, for eyes: links have names of their own.
 * It has the name for itself, so that sixty cells are not drawn anew at each.
 */
function Named({ head, legend, children }: NamedProps) {
  const [name, setName] = useState('')
  const read = ({ target }: MouseEvent | FocusEvent) =>
    setName((target instanceof Element && target.closest('li')?.dataset['title']) || '')
  return (
    <section aria-labelledby="strip" className="border-t-2 border-ink pt-2 pb-3">
      <div className="relative flex flex-wrap items-center gap-x-6 gap-y-1.5 pb-0.5 medium:pb-1.5">
        {head}
        <SkipStrip />
        <span
          aria-hidden="true"
          className="text-meta font-semibold empty:hidden max-medium:absolute max-medium:inset-x-0 max-medium:top-0 max-medium:bg-page"
        >
          {name}
        </span>
        {legend}
      </div>
      <div
        className="flex flex-wrap gap-x-7 gap-y-4.25 medium:gap-y-1.5"
        onMouseOver={read}
        onMouseLeave={() => setName('')}
        onFocus={read}
        onBlur={() => setName('')}
      >
        {children}
      </div>
    </section>
  )
}

/** Past sixty cells, by keyboard. */
function SkipStrip() {
  return (
    <button
      type="button"
      className="skip-link needs-scripts"
      onClick={() => document.querySelector<HTMLElement>('.matters button')?.focus()}
    >
      Skip to the table
    </button>
  )
}

function TopicLink({ topic: { id, label } }: { topic: Topic }) {
  const href = useLinkTo((choices) => ({
    ...choices,
    page: 'compare',
    filter: { ...noFilter, topics: [id] },
    item: null,
    matter: null,
    passage: null,
  }))
  return (
    <a href={href} className="inline-flex min-h-6 items-center hover:underline">
      {label}
    </a>
  )
}

function StripCell({ matter }: { matter: Matter }) {
  const link = useSourceLink(matter.key, null)
  const standing = standingLabel[standingOfMatter(matter)]
  // A first draft's dispute is told too; a second draft's is its standing.
  const dispute = matter.sourcesDiffer && standing !== standingLabel.disputed ? ', sources differ' : ''
  return (
    <InnerLink {...link} className="flex h-7 w-6 justify-center pt-0.5 hover:bg-sunk">
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
    <ul className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-meta text-ink2 medium:gap-x-5 wide:ms-auto">
      {stripSigns(matters).map(({ cell, label, count }) => (
        <li key={cell} className="inline-flex items-center gap-1.5">
          <PairCell kind={cell} />
          <span>
            {label} <b className="ps-0.5 font-bold text-ink">{count}</b>
          </span>
        </li>
      ))}
      {differ > 0 && (
        <li className="inline-flex items-center gap-1.5">
          <DoubleRule />
          <span>
            Sources differ <b className="ps-0.5 font-bold text-ink">{differ}</b>
          </span>
        </li>
      )}
    </ul>
  )
}
