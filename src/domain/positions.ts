/** What the parties said, arranged by draft and by matter. Stances are words and nothing more. */
import { countInWords } from './summarise-comparison'
import type { Conflict, DraftHead, Party, Position } from './record'

export type Stance = Position['stance']

export const stanceLabel = {
  accepts: 'Accepts',
  conditions: 'Sets conditions',
  mixed: 'Mixed',
  neutral: 'Neutral',
  rejects: 'Rejects',
} as const satisfies Record<Stance, string>

export type PositionFilter = {
  /** Ids of parties; empty for all. */
  readonly parties: readonly string[]
  /** Ids of topics, of which a position names at least one; empty for all positions. */
  readonly topics: readonly string[]
}

export function filterPositions(
  positions: readonly Position[],
  { parties, topics }: PositionFilter,
): readonly Position[] {
  return positions.filter(
    (position) =>
      (parties.length === 0 || parties.includes(position.party)) &&
      (topics.length === 0 || position.about.topics.some((topic) => topics.includes(topic))),
  )
}

/** "71 positions of seven parties", "1 position of one party". */
export function countPositions(positions: readonly Position[]): string {
  return `${positions.length} ${positions.length === 1 ? 'position' : 'positions'} ${ofParties(positions)}`
}

/** "9 of 71 positions, of two parties": the parties are those of the positions shown. */
export function countShown(shown: readonly Position[], all: readonly Position[]): string {
  const count = `${shown.length} of ${all.length} positions`
  return shown.length === 0 ? count : `${count}, ${ofParties(shown)}`
}

function ofParties(positions: readonly Position[]): string {
  const parties = new Set(positions.map(({ party }) => party)).size
  return `of ${countInWords(parties)} ${parties === 1 ? 'party' : 'parties'}`
}

/** In order of the day; those of one day in the order of the record. */
export function orderByDate(positions: readonly Position[]): readonly Position[] {
  return positions.toSorted((a, b) => compareTexts(a.date, b.date))
}

/** Ids of the positions that contradict a position, whichever of the two names the other. */
export type Contradictions = ReadonlyMap<string, readonly string[]>

export function findContradictions(positions: readonly Position[]): Contradictions {
  const named = positions.flatMap(({ id, conflictsWith }) =>
    conflictsWith.map((other) => [id, other] as const),
  )
  const both = [...named, ...named.map(([id, other]) => [other, id] as const)]
  return new Map(
    positions.flatMap(({ id }) => {
      const others = [...new Set(both.filter(([one]) => one === id).map(([, other]) => other))]
      return others.length === 0 ? [] : [[id, others] as const]
    }),
  )
}

export function orderParties(parties: readonly Party[]): readonly Party[] {
  return parties.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** In order of their day. */
export function orderDrafts(drafts: readonly DraftHead[]): readonly DraftHead[] {
  return drafts.toSorted((a, b) => compareTexts(a.date, b.date) || compareTexts(a.id, b.id))
}

/**
 * The family name of a person who speaks in an office; else the speaker as recorded, since a
 * group or an outlet's summary has no shorter name.
 */
export function nameShortly({ speaker, role }: Position): string {
  const name = /^\p{Lu}\S+ (?<family>(?:(?:af|al|da|de|den|der|di|van|von|zu) )*\p{Lu}\S+)$/u.exec(speaker)
  return role === null ? speaker : (name?.groups?.['family'] ?? speaker)
}

/** The positions that name a matter, and apart from them those on one of its topics. */
export function positionsOnMatter(
  positions: readonly Position[],
  matter: { readonly key: string; readonly topics: readonly string[] },
): { readonly named: readonly Position[]; readonly onTopic: readonly Position[] } {
  const names = ({ about }: Position) => about.matters.includes(matter.key)
  const inOrder = orderByDate(positions)
  return {
    named: inOrder.filter(names),
    onTopic: filterPositions(inOrder, { parties: [], topics: matter.topics }).filter(
      (position) => !names(position),
    ),
  }
}

/** Conflicts on one of whose sides a position stands. */
export function conflictsOf(conflicts: readonly Conflict[], position: string): readonly Conflict[] {
  return conflicts.filter(({ sides }) => sides.some(({ positions }) => positions.includes(position)))
}

/** Order of days and ids. `localeCompare` reads the rules of a language first, which takes a slow telephone 50 ms. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
