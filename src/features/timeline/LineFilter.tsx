import type { PlanEvent } from '../../domain/record'
import { linesOfTalks } from '../../domain/timeline'
import { Icon } from '../../ui/Icon'

export type Line = PlanEvent['line'] | null

type LineFilterProps = { events: readonly PlanEvent[]; line: Line; onChoose: (line: Line) => void }

/** Which line of talks the list shows. The drafts stay where they are. */
export function LineFilter({ events, line, onChoose }: LineFilterProps) {
  const count = (id: Line) => events.filter((event) => event.line === id).length
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <label className="relative inline-flex max-w-full flex-wrap items-center gap-2 text-meta text-ink2">
        Line of talks
        <select
          className="boxed max-w-full appearance-none pe-8"
          value={line ?? 'all'}
          onChange={({ target }) => onChoose(linesOfTalks.find(({ id }) => id === target.value)?.id ?? null)}
        >
          <option value="all">All lines</option>
          {linesOfTalks.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute end-2.5">
          <Icon name="chevron" />
        </span>
      </label>
      <p role="status" className="text-meta text-ink3">
        {line === null ? '' : `${count(line)} of ${events.length} events, with all drafts.`}
      </p>
    </div>
  )
}
