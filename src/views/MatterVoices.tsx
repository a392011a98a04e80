import type { ReactNode } from 'react'
import { formatDate } from '../domain/citations'
import { noFilter } from '../domain/filter-matters'
import { nameShortly, positionsOnMatter, stanceLabel } from '../domain/positions'
import type { Conflict, Position } from '../domain/record'
import { toAddress } from '../store/address'
import { useComparator } from '../store/use-comparator'
import { useConflicts, usePositions } from '../store/use-lists'
import { Count } from '../ui/Count'
import { Unbroken } from '../ui/Unbroken'
import { ItemLink } from './ItemLink'
import { FailedPart } from './LoadedPart'

type MatterVoicesProps = {
  /** A matter: its key, and its topics. */
  matter: { readonly key: string; readonly topics: readonly string[] }
}

/** Who spoke of a matter, who of its topics, and where sources disagree on it. Nothing until that is loaded; what could not be read is said to be so. */
export function MatterVoices({ matter }: MatterVoicesProps) {
  const positions = usePositions()
  const conflicts = useConflicts()
  // Together, so that nothing is pushed away by what comes later.
  if (positions.status === 'loading' || conflicts.status === 'loading') return null
  return (
    <>
      {positions.status === 'ready' ? (
        <Positions positions={positions.value} matter={matter} />
      ) : (
        <FailedPart
          problems={positions.problems}
          failure="The positions could not be read, so whether there are any on this matter is not known here."
        />
      )}
      {conflicts.status === 'ready' ? (
        <Disagreements conflicts={conflicts.value} matter={matter.key} />
      ) : (
        <FailedPart
          problems={conflicts.problems}
          failure="Where sources disagree could not be read, so whether they do on this matter is not known here."
        />
      )}
    </>
  )
}

type PositionsProps = MatterVoicesProps & { positions: readonly Position[] }

function Positions({ positions, matter }: PositionsProps) {
  const { named, onTopic } = positionsOnMatter(positions, matter)
  return (
    <Voices title="Positions on this matter" count={named.length}>
      {named.length === 0 ? (
        <p className="pt-1 text-meta text-ink2">No position reported</p>
      ) : (
        <ul>
          {named.map((position) => (
            <li key={position.id} className="border-b border-rule py-1.5 text-meta text-ink2">
              <ItemLink page="positions" item={position.id}>
                <Unbroken text={`${nameShortly(position)}, ${formatDate(position.date)}`} />
              </ItemLink>
              <span className="font-semibold text-ink"> {stanceLabel[position.stance]}. </span>
              <Unbroken text={position.summary} />
            </li>
          ))}
        </ul>
      )}
      <OnTopics topics={matter.topics} count={onTopic.length} />
    </Voices>
  )
}

function Disagreements({ conflicts, matter }: { conflicts: readonly Conflict[]; matter: string }) {
  const disagreements = conflicts.filter(({ matters }) => matters.includes(matter))
  if (disagreements.length === 0) return null
  return (
    <Voices title="Where sources disagree" count={disagreements.length}>
      <ul>
        {disagreements.map(({ id, title }) => (
          <li key={id} className="border-b border-rule py-1.5 text-meta text-ink2">
            <ItemLink page="conflicts" item={id}>
              {title}
            </ItemLink>
          </li>
        ))}
      </ul>
    </Voices>
  )
}

function Voices({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section className="border-t-2 border-ink pt-2.5 pb-4">
      <h3 className="font-semibold">
        {title}
        <Count of={count} />
      </h3>
      {children}
    </section>
  )
}

function OnTopics({ topics, count }: { topics: readonly string[]; count: number }) {
  const labels = useComparator((state) => state.index.topics)
  const href = useComparator((state) =>
    toAddress(
      {
        ...state,
        page: 'positions',
        item: null,
        matter: null,
        passage: null,
        filter: { ...noFilter, topics },
      },
      state.index,
    ),
  )
  if (count === 0) return null
  const names = topics.map((topic) => labels.find(({ id }) => id === topic)?.label ?? topic).join('; ')
  return (
    <p className="pt-2 text-meta text-ink2">
      <a className="underline decoration-ctl underline-offset-4 hover:decoration-ink" href={href}>
        {count} {count === 1 ? 'position' : 'positions'} on its {topics.length === 1 ? 'topic' : 'topics'}
      </a>{' '}
      ({names}) that {count === 1 ? 'does' : 'do'} not name the matter.
    </p>
  )
}
