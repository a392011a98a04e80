import type { PositionCell, StanceGroup } from '../../domain/position-matrix'
import { stanceLabel } from '../../domain/positions'
import { Icon } from '../../ui/Icon'
import { NoPosition } from './NoPosition'

type CellButtonProps = {
  cell: PositionCell
  open: boolean
  /** How many topics the reader has narrowed the page to. */
  topics: number
  onOpen: (cell: PositionCell) => void
}

/** A cell of the matrix: its stances with their numbers and speakers, and a way to the positions themselves. */
export function CellButton({ cell, open, topics, onOpen }: CellButtonProps) {
  if (cell.groups.length === 0) return <NoPosition topics={topics} />
  return (
    <button
      type="button"
      aria-expanded={open}
      className="grid min-h-6 w-full content-start gap-1 text-start pointer-coarse:min-h-11 pointer-coarse:content-center text-meta text-ink2"
      onClick={() => onOpen(cell)}
    >
      <span className="sr-only">{cell.title}. </span>
      {cell.groups.map((group) => (
        <Stance key={group.stance} group={group} />
      ))}
    </button>
  )
}

function Stance({ group: { stance, count, speakers, contradicted } }: { group: StanceGroup }) {
  return (
    <span className="block">
      <span className="whitespace-nowrap">
        <span className="evidence-link font-semibold">{stanceLabel[stance]}</span>{' '}
        <span className="ps-0.5 pe-1 text-ink tabular-nums">{count}</span>
      </span>
      {contradicted && (
        <span className="me-1 inline-block align-[-0.2em] text-ink">
          <Icon name="swap" />
          <span className="sr-only">(accounts contradict)</span>
        </span>
      )}
      {speakers.length > 0 && <span className="sr-only">:</span>} {speakers.join('; ')}
      <span className="sr-only">. </span>
    </span>
  )
}
