import { knownAbsences } from '../../domain/known-absence'
import type { Table } from '../table'
import { figure, perhaps, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'
import { absence, doubt, gapOf, lacking, silence } from './gaps'
import { mattersOf } from './matters'

type FigureRow = {
  readonly key: string
  readonly name: string
  readonly draft: string
  readonly unit: string | null
  readonly qualifier: string | null
  readonly value: number | string | null
}

/** Every figure that any draft states, with its value in each of the drafts or why there is none. */
function figureRows({ drafts, pairs }: RecordValues): readonly FigureRow[] {
  const absences = knownAbsences(pairs)
  return [...mattersOf(drafts).keys()].flatMap((key) => {
    const stated = drafts.flatMap(({ provisions }) =>
      provisions.flatMap((provision) => (provision.key === key ? provision.quantities : [])),
    )
    const names = [...new Set(stated.map(({ name }) => name))]
    return names.flatMap((name) =>
      drafts.map((draft): FigureRow => {
        const provision = draft.provisions.find((item) => item.key === key)
        const quantity = provision?.quantities.find((item) => item.name === name)
        const known = provision?.removal === null && provision.verified
        return {
          key,
          name,
          draft: draft.id,
          unit: known ? (quantity?.unit ?? null) : null,
          qualifier: known ? (quantity?.qualifier ?? null) : null,
          value:
            gapOf(provision, absences.get(draft.id)?.has(key) ?? false) ??
            (provision?.verified === false ? 'unverified' : (quantity?.value ?? null)),
        }
      }),
    )
  })
}

export function figureTable(record: RecordValues): Table {
  const head = {
    name: 'figures',
    title: 'Figures',
    description:
      'Every figure that any draft states on a matter, with one row for each draft. The value is the number, or a ' +
      `word that says why there is none. ${silence} ${lacking} ${absence} ${doubt} Empty: the draft’s provision states no such figure.`,
    primaryKey: ['key', 'name', 'draft'],
    foreignKeys: [refersTo('key', 'matters', 'key'), refersTo('draft', 'drafts')],
    missingValues: ['not-reported', 'not-in-draft', 'removed', 'unverified'],
  }
  return table<FigureRow>(
    head,
    [
      text('key', 'The matter.', ({ key }) => key),
      text('name', 'What is counted, worded alike across drafts.', ({ name }) => name),
      text('draft', 'The draft.', ({ draft }) => draft),
      figure(
        'value',
        `The number as stated. ${silence} ${lacking} ${absence} ${doubt}`,
        ({ value }) => value,
      ),
      perhaps('unit', 'Unit of the number.', ({ unit }) => unit),
      perhaps('qualifier', 'A restriction on the number, such as “at most”.', ({ qualifier }) => qualifier),
    ],
    figureRows(record),
  )
}
