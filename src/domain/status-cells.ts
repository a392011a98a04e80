/** The small signs that stand beside a relation: one cell for each draft, one for the pair. */
import type { Matter, Relation, Side } from './compare-drafts'
import { presenceOf } from './compare-drafts'

export type DraftCell = 'reported' | 'different' | 'silent' | 'absent' | 'moved'
export type PairCell = 'changed' | 'same' | 'removed' | 'added' | 'moved' | 'silent'

/** What one draft has on the matter; `different` and `moved` are told on the second draft only. */
export function draftCell(matter: Matter, side: Side): DraftCell {
  const presence = presenceOf(matter, side)
  if (presence !== 'stated') return presence
  if (side === 'before') return 'reported'
  switch (matter.relation) {
    case 'changed':
    case 'split':
    case 'merged':
      return 'different'
    case 'moved':
      return 'moved'
    default:
      return 'reported'
  }
}

/** The one cell that stands for the pair in the strip of all matters. */
export function pairCell(matter: Matter): PairCell {
  const isAbsent = (side: Side) => presenceOf(matter, side) === 'absent'
  if (isAbsent('before') && isAbsent('after')) return 'removed'
  return pairCells[matter.relation]
}

const pairCells = {
  changed: 'changed',
  split: 'changed',
  merged: 'changed',
  reworded: 'same',
  same: 'same',
  removed: 'removed',
  added: 'added',
  moved: 'moved',
  'only-before': 'silent',
  'only-after': 'silent',
} as const satisfies Record<Relation, PairCell>

export type StripSign = { readonly cell: PairCell; readonly label: string; readonly count: number }

/**
 * What the cells of the strip say and how many of each there are. They count every matter once. Merged and split
 * matters are drawn as changed, and what both drafts are known to lack as removed; the label then names both.
 */
export function stripSigns(matters: readonly Matter[]): readonly StripSign[] {
  return cellOrder.flatMap((cell) => {
    const mine = matters.filter((matter) => pairCell(matter) === cell)
    if (mine.length === 0) return []
    const labels = [...new Set(mine.map(signLabel))].toSorted(
      (a, b) => labelOrder.indexOf(a) - labelOrder.indexOf(b),
    )
    const [first = '', ...rest] = labels
    const label = [first, ...rest.map((other) => other.toLowerCase())].join(' or ')
    return [{ cell, label, count: mine.length }]
  })
}

const cellOrder = [
  'changed',
  'same',
  'removed',
  'added',
  'moved',
  'silent',
] as const satisfies readonly PairCell[]
const labelOrder: readonly string[] = ['Changed', 'Merged', 'Split', 'Removed', 'Absent from both']

function signLabel(matter: Matter): string {
  const cell = pairCell(matter)
  if (cell === 'removed') return matter.relation === 'removed' ? 'Removed' : 'Absent from both'
  if (cell === 'changed' && matter.relation === 'merged') return 'Merged'
  if (cell === 'changed' && matter.relation === 'split') return 'Split'
  return cellLabel[cell]
}

const cellLabel = {
  changed: 'Changed',
  same: 'Same',
  added: 'Added',
  moved: 'Moved',
  silent: 'Not reported',
} as const satisfies Record<Exclude<PairCell, 'removed'>, string>
