import { useEffect, useRef } from 'react'
import type { TimelineRow } from '../../domain/timeline'
import { DraftRow } from './DraftRow'
import { EventRow } from './EventRow'

/** Everything in order of the day, each date once. */
export function TimelineList({ rows, selected }: { rows: readonly TimelineRow[]; selected: string | null }) {
  const atAddress = useRef(selected)
  useEffect(() => {
    if (selected === null) return
    // What an address names stands at the top, what a reader opens where it was.
    const block = atAddress.current === selected ? 'start' : 'nearest'
    atAddress.current = null
    document.getElementById(`row-${selected}`)?.scrollIntoView({ block })
  }, [selected])
  return (
    <ol aria-label="Events and drafts" className="@container border-t-2 border-ink">
      {rows.map((row, at) => {
        const showsDays = rows[at - 1]?.days !== row.days
        return row.kind === 'event' ? (
          <EventRow
            key={row.event.id}
            event={row.event}
            days={row.days}
            showsDays={showsDays}
            selected={row.event.id === selected}
          />
        ) : (
          <DraftRow key={row.draft.id} draft={row.draft} at={row.at} days={row.days} showsDays={showsDays} />
        )
      })}
    </ol>
  )
}
