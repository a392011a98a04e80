import type { Draft, Provision } from '../../domain/record'
import { provisionSchema } from '../../domain/record'
import { standingLabel, standingOf } from '../../domain/standing'
import type { Table } from '../table'
import { choice, ids, integer, lines, must, once, perhaps, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'

type PlacedProvision = { readonly draft: Draft; readonly provision: Provision; readonly place: number }

export function provisionTable({ drafts }: RecordValues): Table {
  const { obligation, removal } = provisionSchema.shape
  const head = {
    name: 'provisions',
    title: 'Provisions',
    description:
      'What one draft says on one matter, in the order of the draft. Where `removal_basis` is filled, the draft no ' +
      'longer contains the clause, and the statement is the clause that is gone. A matter without a row for a ' +
      'draft is one on which the sources are silent.',
    primaryKey: ['id'],
    foreignKeys: [refersTo('draft', 'drafts'), refersTo('key', 'matters', 'key')],
  }
  return table<PlacedProvision>(
    head,
    [
      text('id', 'Permanent id of the provision.', ({ provision }) => provision.id, once),
      text('draft', 'The draft.', ({ draft }) => draft.id),
      text('key', 'The matter.', ({ provision }) => provision.key),
      integer('place', 'Place in the order of the draft, from 1.', ({ place }) => place, must),
      perhaps('point', 'The number printed in the draft, such as 10a.', ({ provision }) => provision.point),
      perhaps('part', 'Which part of the printed point.', ({ provision }) => provision.part),
      ids('topics', 'Topics, the first of which counts it.', ({ provision }) => provision.topics),
      text('statement', 'The editors’ sentence.', ({ provision }) => provision.statement),
      choice(
        'obligation',
        'What kind of sentence it is.',
        obligation.options,
        ({ provision }) => provision.obligation,
      ),
      choice(
        'standing',
        'What the statement rests on. `unverified` outranks the rest.',
        Object.keys(standingLabel),
        ({ provision }) => standingOf(provision),
      ),
      perhaps(
        'removal_basis',
        `How it is known that the clause is gone: ${removal.def.innerType.shape.basis.options.join(', ')}. Empty where the draft contains it.`,
        ({ provision }) => provision.removal?.basis ?? null,
      ),
      lines(
        'accounts',
        'What each side of the reports says, with its sources in brackets.',
        ({ provision }) =>
          provision.accounts.map(
            ({ says, sources, named }) => `${says} [${[...sources, ...named].join('; ')}]`,
          ),
      ),
      lines('copies', 'How copies of the draft read where they differ.', ({ provision }) =>
        provision.witnesses.map(({ reading }) => reading),
      ),
      lines('notes', 'Notes of the editors.', ({ provision }) => provision.notes),
    ],
    drafts.flatMap((draft) => draft.provisions.map((provision, at) => ({ draft, provision, place: at + 1 }))),
  )
}
