import type { Comparison, Matter } from '../../domain/compare-drafts'
import { describeAbsence } from '../../domain/describe-change'
import { groupMatters, orderMatters } from '../../domain/filter-matters'
import { explainSilence } from '../../domain/known-absence'
import { useComparator } from '../../store/use-comparator'
import { useSourceLink } from '../../store/use-source-link'
import { ClosedGroup } from '../../ui/ClosedGroup'
import { DraftCells } from '../../ui/Cells'
import { InnerLink } from '../../ui/InnerLink'

/** The matters on which the sources are silent for one of the drafts, counted and closed until opened. */
export function SilentGroups({ comparison }: { comparison: Comparison }) {
  const topics = useComparator((state) => state.index.topics)
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const show = useComparator((state) => state.showSilence)
  const { onlyBefore, onlyAfter } = groupMatters(
    orderMatters(
      comparison,
      'changed-first',
      topics.map(({ id }) => id),
    ),
  )
  const groups = [
    { id: 'before', matters: onlyBefore, silent: comparison.after, cells: ['reported', 'silent'] },
    { id: 'after', matters: onlyAfter, silent: comparison.before, cells: ['silent', 'reported'] },
  ] as const
  return groups.map(({ id, matters, silent, cells }) => {
    if (matters.length === 0) return null
    const open = silenceOpen.get(silent.id) ?? false
    return (
      <ClosedGroup
        key={id}
        sign={<DraftCells before={cells[0]} after={cells[1]} />}
        title={`Not reported in the ${silent.shortTitle}`}
        count={matters.length}
        explanation={explainSilence(silent)}
        open={open}
        onToggle={() => show(silent.id, !open)}
      >
        {topics.map((topic) => {
          const mine = matters.filter(({ topics: [first] }) => first === topic.id)
          if (mine.length === 0) return null
          return (
            <section key={topic.id} aria-labelledby={`silent-${id}-${topic.id}`} className="pt-3">
              <h3
                id={`silent-${id}-${topic.id}`}
                className="border-b border-ink pb-1 text-meta font-semibold"
              >
                {topic.label}
              </h3>
              <ul>
                {mine.map((matter) => (
                  <SilentMatter key={matter.key} matter={matter} />
                ))}
              </ul>
            </section>
          )
        })}
      </ClosedGroup>
    )
  })
}

function SilentMatter({ matter }: { matter: Matter }) {
  const link = useSourceLink(matter.key, null)
  const provision = matter.before ?? matter.after
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-b border-rule py-2 medium:grid-cols-[18.5rem_minmax(0,1fr)_auto]">
      <InnerLink {...link} className="reach font-serif text-value font-[650] hover:underline">
        {matter.title}
      </InnerLink>
      <span className="max-w-[68ch] font-serif text-value">
        {provision?.removal === null
          ? provision.statement
          : `Removed. ${describeAbsence(matter, matter.before === null ? 'after' : 'before') ?? ''}`}
      </span>
      <span className="self-start justify-self-start rounded-[2px] border border-dashed border-ctl px-2 text-meta text-ink2">
        Not reported
      </span>
    </li>
  )
}
