import type { ReactNode } from 'react'
import { formatDate } from '../../domain/citations'
import { conflictsOf, stanceLabel } from '../../domain/positions'
import type { Conflict, Position } from '../../domain/record'
import { useComparator } from '../../store/use-comparator'
import { Unbroken } from '../../ui/Unbroken'
import { DraftLink } from '../../views/DraftLink'
import { EvidenceView } from '../../views/EvidenceView'
import { ItemLink } from '../../views/ItemLink'
import { MatterLink } from '../../views/MatterLink'
import { Note } from '../../views/Note'
import { useMatters } from '../../views/use-matters'

type PositionDetailsProps = {
  position: Position
  /** Positions whose accounts contradict this one. */
  contradicting: readonly Position[]
  conflicts: readonly Conflict[]
}

/** One position whole: who, when, which stance, what it is about, what contradicts it, and what it rests on. */
export function PositionDetails({ position, contradicting, conflicts }: PositionDetailsProps) {
  const { id, speaker, role, date, stance, summary, about, notes, evidence } = position
  const topics = useComparator((state) => state.index.topics)
  const matters = useMatters()
  const appearsIn = conflictsOf(conflicts, id)
  return (
    <article aria-labelledby={`position-${id}`} className="border-t-2 border-ink py-3">
      <h3
        id={`position-${id}`}
        tabIndex={-1}
        className="scroll-mt-4 font-serif text-provision font-[650]"
        data-position={id}
      >
        {speaker}
      </h3>
      <p className="text-meta text-ink3">
        <Unbroken text={`${role === null ? '' : `${role}, `}${formatDate(date)}`} />
      </p>
      <p className="pt-2 font-serif text-value">
        <span className="font-sans text-meta font-semibold">{stanceLabel[stance]}.</span>{' '}
        <Unbroken text={summary} />
      </p>
      <dl className="pt-2.5 text-meta">
        {about.drafts.length > 0 && (
          <Fact name={about.drafts.length === 1 ? 'Draft' : 'Drafts'}>
            {about.drafts.map((draft) => (
              <li key={draft}>
                <DraftLink draft={draft} />
              </li>
            ))}
          </Fact>
        )}
        {about.matters.length > 0 && (
          <Fact name={about.matters.length === 1 ? 'Matter' : 'Matters'}>
            {about.matters.map((key) => {
              const matter = matters.get(key)
              return matter === undefined ? null : (
                <li key={key}>
                  <MatterLink matter={matter} />
                </li>
              )
            })}
          </Fact>
        )}
        <Fact name={about.topics.length === 1 ? 'Topic' : 'Topics'}>
          {about.topics.map((topic) => (
            <li key={topic}>{topics.find((one) => one.id === topic)?.label ?? topic}</li>
          ))}
        </Fact>
        {contradicting.length > 0 && (
          <Fact name="Contradicts">
            {contradicting.map((other) => (
              <li key={other.id}>
                <ItemLink page="positions" item={other.id}>
                  <Unbroken
                    text={`${other.speaker}, ${formatDate(other.date)}: ${stanceLabel[other.stance].toLowerCase()}`}
                  />
                </ItemLink>
              </li>
            ))}
          </Fact>
        )}
        {appearsIn.length > 0 && (
          <Fact name="Sources differ">
            {appearsIn.map((conflict) => (
              <li key={conflict.id}>
                <ItemLink page="conflicts" item={conflict.id}>
                  {conflict.title}
                </ItemLink>
              </li>
            ))}
          </Fact>
        )}
      </dl>
      {notes.map((note) => (
        <Note key={note} note={note} />
      ))}
      <EvidenceView cited={[{ at: null, provision: null, evidence, accounts: [] }]} nested />
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-2">
      <dt className="text-ink3">{name}</dt>
      <dd>
        <ul className="grid gap-1.5 pb-1.5">{children}</ul>
      </dd>
    </div>
  )
}
