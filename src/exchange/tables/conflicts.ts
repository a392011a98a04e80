import type { Conflict } from '../../domain/record'
import type { Table } from '../table'
import { ids, integer, must, once, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'

export function conflictTable({ conflicts }: RecordValues): Table {
  const head = {
    name: 'conflicts',
    title: 'Where sources disagree',
    description: 'Points on which sources disagree. Every side is given and none is declared right.',
    primaryKey: ['id'],
  }
  return table<Conflict>(
    head,
    [
      text('id', 'Permanent id of the conflict.', ({ id }) => id, once),
      text('title', 'The question.', ({ title }) => title),
      text('description', 'What each side says, in one sentence.', ({ description }) => description),
      ids('matters', 'Matters it is about.', ({ matters }) => matters),
      ids('drafts', 'Drafts it is about.', ({ drafts }) => drafts),
    ],
    conflicts,
  )
}

export function sideTable({ conflicts }: RecordValues): Table {
  type Row = { readonly conflict: string; readonly number: number; readonly side: Conflict['sides'][number] }
  const head = {
    name: 'conflict-sides',
    title: 'Sides of each conflict',
    description: 'One row for each side, in no order of merit.',
    primaryKey: ['conflict', 'side'],
    foreignKeys: [refersTo('conflict', 'conflicts')],
  }
  return table<Row>(
    head,
    [
      text('conflict', 'The conflict.', ({ conflict }) => conflict),
      integer('side', 'Number of the side, from 1.', ({ number }) => number, must),
      text('label', 'The side in a few words.', ({ side }) => side.label),
      ids('positions', 'Positions on this side.', ({ side }) => side.positions),
    ],
    conflicts.flatMap(({ id, sides }) => sides.map((side, at) => ({ conflict: id, number: at + 1, side }))),
  )
}
