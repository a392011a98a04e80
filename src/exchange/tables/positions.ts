import type { Party, Position } from '../../domain/record'
import { positionsSchema } from '../../domain/record'
import type { Table } from '../table'
import { choice, date, ids, lines, must, once, perhaps, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'

export function partyTable({ parties }: RecordValues): Table {
  const head = {
    name: 'parties',
    title: 'Parties',
    description: 'Whose positions are recorded, in alphabetical order.',
    primaryKey: ['id'],
  }
  return table<Party>(
    head,
    [
      text('id', 'Permanent id of the party.', ({ id }) => id, once),
      text('name', 'Name of the party.', ({ name }) => name, once),
    ],
    parties,
  )
}

export function positionTable({ positions }: RecordValues): Table {
  const { stance } = positionsSchema.def.element.shape
  const head = {
    name: 'positions',
    title: 'Positions',
    description:
      'What a party, or somebody for it, said about the talks or a draft. A party without a row on a draft is one ' +
      'for which no position is reported.',
    primaryKey: ['id'],
    foreignKeys: [refersTo('party', 'parties')],
  }
  return table<Position>(
    head,
    [
      text('id', 'Permanent id of the position.', ({ id }) => id, once),
      text('party', 'The party.', ({ party }) => party),
      text('speaker', 'Who spoke.', ({ speaker }) => speaker),
      perhaps('role', 'As what.', ({ role }) => role),
      date('date', 'The day.', (position) => position.date, must),
      choice('stance', 'The stance in one word.', stance.options, (position) => position.stance),
      ids('drafts', 'Drafts it is about.', ({ about }) => about.drafts),
      ids('matters', 'Matters it is about.', ({ about }) => about.matters),
      ids('topics', 'Topics it is about.', ({ about }) => about.topics),
      text('summary', 'The position in one sentence.', ({ summary }) => summary),
      ids(
        'conflicts_with',
        'Positions as reported that contradict it.',
        (position) => position.conflictsWith,
      ),
      lines('notes', 'Notes of the editors.', ({ notes }) => notes),
    ],
    positions,
  )
}
