import type { CuratedRelation, Provision } from '../../domain/record'
import { pairSchema } from '../../domain/record'
import { standingOf } from '../../domain/standing'
import type { Table } from '../table'
import { choice, perhaps, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'
import { absence, gapOf, lacking, silence } from './gaps'

type PairRow = {
  readonly before: string
  readonly after: string
  readonly relation: CuratedRelation
  readonly a: Provision | undefined
  readonly b: Provision | undefined
}

/** Words of a relation in the table, where `removed` stands for a missing value. */
function relationWord(relation: CuratedRelation['relation']): string {
  return relation === 'removed' || relation === 'added' ? `${relation}-in-after` : relation
}

export function pairTable({ drafts, pairs }: RecordValues): Table {
  const { relation } = pairSchema.shape.relations.def.element.shape
  const provisionsOf = (id: string) =>
    new Map(drafts.find((draft) => draft.id === id)?.provisions.map((item) => [item.key, item]))
  const rows = pairs.flatMap(({ before, after, relations }) => {
    const [a, b] = [provisionsOf(before), provisionsOf(after)]
    return relations.map((item) => ({
      before,
      after,
      relation: item,
      a: a.get(item.key),
      b: b.get(item.key),
    }))
  })
  const head = {
    name: 'pairs',
    title: 'Pairs, matter by matter',
    description:
      'How two drafts relate on every matter of either, as an editor judged it, read from A to B. ' +
      `In place of a sentence: ${silence} ${lacking} ${absence}`,
    primaryKey: ['before', 'after', 'key'],
    foreignKeys: [
      refersTo('before', 'drafts'),
      refersTo('after', 'drafts'),
      refersTo('key', 'matters', 'key'),
      refersTo('into', 'matters', 'key'),
    ],
    missingValues: ['not-reported', 'not-in-draft', 'removed'],
  }
  // Per pair: the first draft lacks what was added after it, the second what another of its matters took in.
  const lacks = ({ relation: { relation: word } }: PairRow, side: 'a' | 'b') =>
    side === 'a' ? word === 'added' : word === 'merged'
  const sentence = (row: PairRow, side: 'a' | 'b') =>
    gapOf(row[side], lacks(row, side)) ?? row[side]?.statement ?? null
  const standing = (row: PairRow, side: 'a' | 'b') => {
    const provision = row[side]
    return provision === undefined ? gapOf(undefined, lacks(row, side)) : standingOf(provision)
  }
  const sentenceWords = `${silence} ${lacking} ${absence}`
  const standingWords =
    'What it, or its removal, rests on; `not-reported` or `not-in-draft` where there is no provision.'
  return table<PairRow>(
    head,
    [
      text('before', 'Draft A.', ({ before }) => before),
      text('after', 'Draft B.', ({ after }) => after),
      text('key', 'The matter.', (row) => row.relation.key),
      choice(
        'relation',
        'From A to B. As in the JSON file, but `removed-in-after` and `added-in-after` for removed and added, since `removed` stands for a missing sentence here.',
        relation.options.map(relationWord),
        (row) => relationWord(row.relation.relation),
      ),
      perhaps('a_statement', `The editors’ sentence for A. ${sentenceWords}`, (row) => sentence(row, 'a')),
      perhaps('a_standing', standingWords, (row) => standing(row, 'a')),
      perhaps('b_statement', `The editors’ sentence for B. ${sentenceWords}`, (row) => sentence(row, 'b')),
      perhaps('b_standing', standingWords, (row) => standing(row, 'b')),
      text('summary', 'The difference in one sentence.', (row) => row.relation.summary),
      text('basis', 'What the judgement rests on.', (row) => row.relation.basis),
      perhaps(
        'into',
        'The matter of B that takes this one in, where it is merged.',
        (row) => row.relation.into,
      ),
    ],
    rows,
  )
}
