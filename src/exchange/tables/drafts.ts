import type { Draft } from '../../domain/record'
import { draftSchema } from '../../domain/record'
import type { Table } from '../table'
import { choice, date, integer, lines, must, once, perhaps, table, text } from '../table'
import type { RecordValues } from './record-values'

export function draftTable({ drafts }: RecordValues): Table {
  const { status, completeness } = draftSchema.shape
  const head = {
    name: 'drafts',
    title: 'Drafts',
    description: 'One row for each wording of the whole plan, in order of date.',
    primaryKey: ['id'],
  }
  return table<Draft>(
    head,
    [
      text('id', 'Permanent id of the draft.', ({ id }) => id, once),
      text('title', 'Title in full.', ({ title }) => title),
      text('short_title', 'Title in a few words.', ({ shortTitle }) => shortTitle, once),
      date('date', 'The day the draft is dated by.', (draft) => draft.date, must),
      perhaps('date_note', 'What is uncertain about the day.', ({ dateNote }) => dateNote),
      text('authored_by', 'Who wrote it, as far as it is known.', ({ authoredBy }) => authoredBy),
      choice('status', 'How it became known.', status.options, (draft) => draft.status),
      choice(
        'completeness',
        'Whether its whole text was published, or reports give a part of it.',
        completeness.options,
        (draft) => draft.completeness,
      ),
      text('summary', 'The draft in one or two sentences.', ({ summary }) => summary),
      perhaps(
        'look_alike',
        'Another document that could be taken for this one.',
        ({ lookAlike }) => lookAlike,
      ),
      integer('provision_count', 'Number of its provisions.', ({ provisions }) => provisions.length, must),
      lines('notes', 'What else a reader should know.', ({ notes }) => notes),
    ],
    drafts,
  )
}
