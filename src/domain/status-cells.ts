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
