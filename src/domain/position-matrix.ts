/** Positions as a table: parties against drafts, or topics and matters against parties. */
import type { Contradictions, Stance } from './positions'
import { nameShortly, orderByDate, orderDrafts, orderParties } from './positions'
import type { DraftHead, Party, Position } from './record'

/** In the alphabetical order of their labels, except that conditions stand beside acceptance. */
const stances = ['accepts', 'conditions', 'mixed', 'neutral', 'rejects'] as const satisfies readonly Stance[]

/** The positions of one stance in a cell. */
export type StanceGroup = {
  readonly stance: Stance
  readonly count: number
  /** Each once, in order of the day they first spoke. */
  readonly speakers: readonly string[]
  /** True when an account of one of them contradicts another account. */
  readonly contradicted: boolean
}

export type PositionCell = {
  /** Unique in its matrix. */
  readonly id: string
  /** Party, then draft or matter. */
  readonly title: string
  /** By stance, then in order of the day. Empty: no position is reported. */
  readonly positions: readonly Position[]
  readonly groups: readonly StanceGroup[]
}

export type PositionRow = {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly cells: readonly PositionCell[]
}

export type PositionMatrix = {
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly PositionRow[]
}

/** A cell by its id; undefined when the matrix has none, as after a change of filter. */
export function findCell({ rows }: PositionMatrix, id: string | null): PositionCell | undefined {
  return rows.flatMap(({ cells }) => cells).find((cell) => cell.id === id)
}

/**
 * Parties against drafts, drafts in order of their day, and last the positions that name no
 * draft. A position on two drafts stands under both and is counted once in its row.
 */
export function arrangeByDraft(
  positions: readonly Position[],
  parties: readonly Party[],
  drafts: readonly DraftHead[],
  contradictions: Contradictions,
): PositionMatrix {
  const columns = [
    ...orderDrafts(drafts).map(({ id, shortTitle }) => ({ id, label: shortTitle })),
    { id: 'none', label: 'No draft named' },
  ]
  const isUnder = ({ about }: Position, column: string) =>
    column === 'none' ? about.drafts.length === 0 : about.drafts.includes(column)
  const rows = orderParties(parties).map(({ id, name }): PositionRow => {
    const mine = positions.filter(({ party }) => party === id)
    const cells = columns.map((column) =>
      toCell(
        `${id}/${column.id}`,
        `${name}: ${column.label}`,
        mine.filter((position) => isUnder(position, column.id)),
        contradictions,
      ),
    )
    return { id, label: name, count: mine.length, cells }
  })
  return { columns, rows }
}

/** What positions can be about, apart from a draft. */
export type Subject = {
  readonly kind: 'topic' | 'matter'
  readonly id: string
  readonly label: string
}

/** Topics and matters that some position names, and the others, in the order given. */
export function namedSubjects(positions: readonly Position[], subjects: readonly Subject[]) {
  const named = (subject: Subject) => positions.some((position) => isAbout(position, subject))
  return {
    named: subjects.filter(named),
    unnamed: subjects.filter((subject) => !named(subject)),
  }
}

/** Topics or matters against parties, one row each. */
export function arrangeBySubject(
  positions: readonly Position[],
  parties: readonly Party[],
  subjects: readonly Subject[],
  contradictions: Contradictions,
): PositionMatrix {
  const columns = orderParties(parties).map(({ id, name }) => ({ id, label: name }))
  const rows = subjects.map((subject): PositionRow => {
    const on = positions.filter((position) => isAbout(position, subject))
    const id = `${subject.kind}:${subject.id}`
    const cells = columns.map((party) =>
      toCell(
        `${id}/${party.id}`,
        `${party.label}: ${subject.label}`,
        on.filter((position) => position.party === party.id),
        contradictions,
      ),
    )
    return { id, label: subject.label, count: on.length, cells }
  })
  return { columns, rows }
}

function isAbout({ about }: Position, { kind, id }: Subject): boolean {
  return (kind === 'topic' ? about.topics : about.matters).includes(id)
}

function toCell(
  id: string,
  title: string,
  positions: readonly Position[],
  contradictions: Contradictions,
): PositionCell {
  const inOrder = orderByDate(positions)
  const byStance = stances.map((stance) => inOrder.filter((position) => position.stance === stance))
  return {
    id,
    title,
    positions: byStance.flat(),
    groups: byStance.flatMap(([first, ...rest]) =>
      first === undefined
        ? []
        : [
            {
              stance: first.stance,
              count: rest.length + 1,
              speakers: [...new Set([first, ...rest].map(nameShortly))],
              contradicted: [first, ...rest].some((position) => contradictions.has(position.id)),
            },
          ],
    ),
  }
}
