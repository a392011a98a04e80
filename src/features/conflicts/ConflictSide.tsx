import { formatDate } from '../../domain/citations'
import { stanceLabel } from '../../domain/positions'
import type { Conflict, Position } from '../../domain/record'
import { Unbroken } from '../../ui/Unbroken'
import { EvidenceView } from '../../views/EvidenceView'
import { ItemLink } from '../../views/ItemLink'
import { Note } from '../../views/Note'

type ConflictSideProps = {
  side: Conflict['sides'][number]
  /** The positions that stand on this side. */
  positions: readonly Position[]
  /** Editors' notes on those that stand on this side alone. */
  notes: readonly string[]
}

/** What one side of the sources says: in a few words, by whom, and in its own passages. */
export function ConflictSide({ side: { label, evidence }, positions, notes }: ConflictSideProps) {
  return (
    <section className="min-w-0 border-t border-ink pt-2">
      <h3 className="font-semibold">{label}</h3>
      {positions.map((position) => (
        <p key={position.id} className="text-meta text-ink3">
          <ItemLink page="positions" item={position.id}>
            {position.speaker}
          </ItemLink>
          <Unbroken
            text={`${position.role === null ? '' : `, ${position.role}`}, ${formatDate(position.date)}. Recorded as: ${stanceLabel[position.stance].toLowerCase()}.`}
          />
        </p>
      ))}
      {notes.map((note) => (
        <Note key={note} note={note} />
      ))}
      <EvidenceView cited={[{ at: null, provision: null, evidence, accounts: [] }]} nested />
    </section>
  )
}
