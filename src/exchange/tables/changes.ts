import type { Change } from '../../domain/record'
import type { Table } from '../table'
import { date, integer, must, once, table, text } from '../table'
import type { RecordValues } from './record-values'

export function changeTable({ changes }: RecordValues): Table {
  const head = {
    name: 'changes',
    title: 'Changes',
    description: 'What changed in the data and why, newest first.',
    primaryKey: ['number'],
  }
  return table<Change & { readonly number: number }>(
    head,
    [
      integer('number', 'Number of the change, from 1 for the first.', ({ number }) => number, {
        ...must,
        ...once,
      }),
      text('version', 'The version of the data that holds it.', ({ version }) => version),
      date('date', 'The day of the version.', (change) => change.date, must),
      text('what', 'What changed.', ({ what }) => what),
      text('why', 'Why.', ({ why }) => why),
    ],
    changes.map((change, at) => ({ ...change, number: changes.length - at })),
  )
}
