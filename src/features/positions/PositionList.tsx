import { formatDate } from '../../domain/citations'
import { orderByDate, stanceLabel } from '../../domain/positions'
import type { Position } from '../../domain/record'
import { useItemLink } from '../../store/use-item-link'
import { useComparator } from '../../store/use-comparator'
import { InnerLink } from '../../ui/InnerLink'
import { FirstPassage } from './FirstPassage'

type PositionListProps = {
  positions: readonly Position[]
  onOpen: (position: string) => void
}

/** Every position in order of its day: who, in what office, which stance, in one sentence, with its first passage. */
export function PositionList({ positions, onOpen }: PositionListProps) {
  const inOrder = orderByDate(positions)
  const days = [...new Set(inOrder.map(({ date }) => date))]
  return days.map((day) => (
    <section key={day} aria-labelledby={`day-${day}`} className="border-t-2 border-ink pb-6">
      <h2 id={`day-${day}`} className="py-2 font-semibold">
        <time dateTime={day}>{formatDate(day)}</time>
      </h2>
      <ul>
        {inOrder
          .filter(({ date }) => date === day)
          .map((position) => (
            <Entry key={position.id} position={position} onOpen={onOpen} />
          ))}
      </ul>
    </section>
  ))
}

function Entry({ position, onOpen }: { position: Position; onOpen: (position: string) => void }) {
  const { id, party, speaker, role, stance, summary, evidence } = position
  const name = useComparator((state) => state.index.parties).find((one) => one.id === party)?.name ?? party
  const open = useComparator((state) => state.item) === id
  const { href } = useItemLink('positions', id)
  const sources = new Set(evidence.map(({ source }) => source)).size
  return (
    <li
      className="selected-bar grid gap-x-6 border-t border-rule py-2.5 data-[selected=true]:ps-3 medium:grid-cols-[14rem_minmax(0,1fr)]"
      data-selected={open}
    >
      <div>
        <h3 className="font-serif text-value font-[650]">{speaker}</h3>
        <p className="text-meta text-ink3">{role === null ? name : `${name}. ${role}`}</p>
      </div>
      <div className="max-w-[68ch]">
        <p className="font-serif text-value">
          <span className="font-sans text-meta font-semibold">{stanceLabel[stance]}.</span> {summary}
        </p>
        <FirstPassage position={position} />
        <p className="pt-1 text-meta">
          <InnerLink href={href} onFollow={() => onOpen(id)} className="evidence-link reach">
            {sources} {sources === 1 ? 'source' : 'sources'}
            <span className="sr-only">
              {' '}
              for {speaker}, {formatDate(position.date)}
            </span>
          </InnerLink>
        </p>
      </div>
    </li>
  )
}
