/** What a matter can be chosen by, apart from its topics and its relation. Worked out once for each matter. */
import { citedIn } from './citations'
import type { Matter } from './compare-drafts'
import { presenceOf } from './compare-drafts'
import { upperFirst } from './first-letter'
import { compareQuantities, isOtherNumber, isOtherScope } from './quantities'
import type { Position, Provision } from './record'
import type { Standing } from './standing'
import { standingOf } from './standing'

export type Obligation = Provision['obligation']

export const obligations = [
  'commitment',
  'condition',
  'expectation',
  'permission',
  'process',
  'statement',
] as const satisfies readonly Obligation[]

/** From what a clause is in A to what it is in B; `any` stands for every such change. */
export type Shift = 'any' | `${Obligation}-to-${Obligation}`

/** Every shift that there can be, `any` first. */
export const shifts: readonly Shift[] = [
  'any',
  ...obligations.flatMap((before) =>
    obligations.flatMap((after) => (before === after ? [] : [`${before}-to-${after}` as const])),
  ),
]

/** "Commitment to condition". */
export function shiftLabel(shift: Shift): string {
  if (shift === 'any') return 'Any shift'
  return upperFirst(shift).replaceAll('-', ' ')
}

/** The same shift with A and B exchanged. */
export function turnShift(shift: Shift): Shift {
  const [before, after] = shift.split('-to-')
  return shifts.find((other) => other === `${after}-to-${before}`) ?? shift
}

export const figureChanges = ['number-changed', 'scope-changed'] as const
export type FigureChange = (typeof figureChanges)[number]

export const figureChangeLabel = {
  'number-changed': 'A number changed',
  'scope-changed': 'Its scope or qualifier changed',
} as const satisfies Record<FigureChange, string>

export type MatterFacets = {
  /** Standings of what is shown for either side; silence has none. */
  readonly standings: readonly Standing[]
  /** Empty unless both drafts state the matter and oblige to it in different ways; else `any` and the one it is. */
  readonly shifts: readonly Shift[]
  /** Empty unless both drafts state the matter. */
  readonly figures: readonly FigureChange[]
  /** Ids of the sources cited for the matter in either draft, copies that read otherwise included. */
  readonly sources: readonly string[]
}

const known = new WeakMap<Matter, MatterFacets>()

export function facetsOf(matter: Matter): MatterFacets {
  const facets = known.get(matter) ?? findFacets(matter)
  known.set(matter, facets)
  return facets
}

function findFacets(matter: Matter): MatterFacets {
  const figures = compareQuantities(matter)
  const cited = citedIn([matter.before, matter.after])
  return {
    standings: [...new Set((['before', 'after'] as const).flatMap((side) => standingAt(matter, side)))],
    shifts: findShifts(matter),
    figures: [
      ...(figures.some(isOtherNumber) ? (['number-changed'] as const) : []),
      ...(figures.some(isOtherScope) ? (['scope-changed'] as const) : []),
    ],
    sources: [...new Set(cited.flatMap(({ evidence }) => evidence.map(({ source }) => source)))],
  }
}

function standingAt(matter: Matter, side: 'before' | 'after'): readonly Standing[] {
  const provision = matter[side]
  return provision === null || presenceOf(matter, side) === 'silent' ? [] : [standingOf(provision)]
}

function findShifts(matter: Matter): readonly Shift[] {
  const { before, after } = matter
  if (before === null || after === null || before.obligation === after.obligation) return []
  // A clause that is gone or not reported obliges to nothing that could have shifted.
  if (presenceOf(matter, 'before') !== 'stated' || presenceOf(matter, 'after') !== 'stated') return []
  return ['any', `${before.obligation}-to-${after.obligation}`]
}

/** Ids of the parties with a position that names the matter, by the matter's key. */
export type Voices = ReadonlyMap<string, readonly string[]>

export const noVoices: Voices = new Map()

const heard = new WeakMap<readonly Position[], Voices>()

/** Who spoke of which matter. Worked out once for each list of positions. */
export function voicesOf(positions: readonly Position[]): Voices {
  const voices = heard.get(positions) ?? findVoices(positions)
  heard.set(positions, voices)
  return voices
}

function findVoices(positions: readonly Position[]): Voices {
  const voices = new Map<string, readonly string[]>()
  for (const { party, about } of positions) {
    for (const matter of about.matters) {
      const before = voices.get(matter) ?? []
      if (!before.includes(party)) voices.set(matter, [...before, party])
    }
  }
  return voices
}
