import type { PlanEvent } from '../../domain/record'
import { eventsSchema } from '../../domain/record'
import type { Table } from '../table'
import { choice, date, flag, lines, must, once, perhaps, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'

export function eventTable({ events }: RecordValues): Table {
  const { line } = eventsSchema.def.element.shape
  const head = {
    name: 'events',
    title: 'Events',
    description: 'What happened, in order of the day.',
    primaryKey: ['id'],
    foreignKeys: [refersTo('draft', 'drafts')],
  }
  return table<PlanEvent>(
    head,
    [
      text('id', 'Permanent id of the event.', ({ id }) => id, once),
      date('date', 'The day, or the first of several.', (event) => event.date, must),
      date('date_end', 'The last day; empty for a single day.', ({ dateEnd }) => dateEnd, {}),
      flag(
        'date_approximate',
        'True when the day is not known exactly.',
        (event) => event.dateApproximate,
        must,
      ),
      choice(
        'line',
        'Between whom: lines of talks run beside one another.',
        line.options,
        (event) => event.line,
      ),
      text('title', 'The event in a few words.', ({ title }) => title),
      text('summary', 'The event in one sentence.', ({ summary }) => summary),
      perhaps('draft', 'The draft that it produced.', ({ draft }) => draft),
      lines('notes', 'Notes of the editors.', ({ notes }) => notes),
    ],
    events,
  )
}
