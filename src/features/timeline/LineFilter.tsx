import type { PlanEvent } from '../../domain/record'
import { linesOfTalks } from '../../domain/timeline'
import { Select } from '../../ui/Select'

export type Line = PlanEvent['line'] | null

type LineFilterProps = { events: readonly PlanEvent[]; line: Line; onChoose: (line: Line) => void }

/** Which line of talks the list shows. The drafts stay where they are. */
export function LineFilter({ events, line, onChoose }: LineFilterProps) {
  const count = (id: Line) => events.filter((event) => event.line === id).length
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <Select
        label="Line of talks"
        options={[{ id: 'all', label: 'All lines' }, ...linesOfTalks]}
        chosen={line ?? 'all'}
        onChoose={(id) => onChoose(id === 'all' ? null : id)}
      />
      <p role="status" className="text-meta text-ink3">
        {line === null ? '' : `${count(line)} of ${events.length} events, with all drafts.`}
      </p>
    </div>
  )
}
