import type { PlanEvent } from '../../domain/record'
import { describeDays, lineLabel } from '../../domain/timeline'
import { useComparator } from '../../store/use-comparator'
import { Disc } from '../../ui/Disc'
import { Unbroken } from '../../ui/Unbroken'
import { CompareLink } from '../../views/CompareLink'
import { EvidenceView } from '../../views/EvidenceView'
import { Note } from '../../views/Note'

/** What is known of an event: in our words, with our notes, the draft that came of it, and all it rests on. */
export function EventDetails({ event }: { event: PlanEvent }) {
  const drafts = useComparator((state) => state.index.drafts)
  const at = drafts.findIndex(({ id }) => id === event.draft)
  const draft = drafts[at]
  return (
    <>
      <p className="pt-1.5 text-meta text-ink3">
        <Unbroken text={`${describeDays(event)}. ${lineLabel(event.line)}.`} />
      </p>
      <p className="pt-2 font-serif text-value">
        <Unbroken text={event.summary} />
      </p>
      {draft !== undefined && (
        <p className="flex flex-wrap items-center gap-x-2 pt-2">
          Draft that came of it:
          <span className="inline-flex items-center gap-1.5">
            <Disc at={at} />
            <CompareLink draft={draft.id}>{draft.shortTitle}</CompareLink>
          </span>
        </p>
      )}
      <EvidenceView cited={[{ at: null, provision: null, evidence: event.evidence, accounts: [] }]}>
        {event.notes.length > 0 && (
          <div className="pb-4">
            {event.notes.map((note) => (
              <Note key={note} note={note} />
            ))}
          </div>
        )}
      </EvidenceView>
    </>
  )
}
