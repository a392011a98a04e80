import { arrangeByDraft } from '../../domain/position-matrix'
import type { PositionCell } from '../../domain/position-matrix'
import type { Contradictions } from '../../domain/positions'
import type { Position } from '../../domain/record'
import { useComparator } from '../../store/use-comparator'
import { Matrix } from './Matrix'

type DraftMatrixProps = {
  /** Those that pass the filter. */
  positions: readonly Position[]
  contradictions: Contradictions
  isOpen: (cell: PositionCell) => boolean
  onOpen: (cell: PositionCell) => void
}

/** What each party said about each draft. */
export function DraftMatrix({ positions, contradictions, isOpen, onOpen }: DraftMatrixProps) {
  const { parties, drafts } = useComparator((state) => state.index)
  const chosenParties = useComparator((state) => state.filter.parties)
  const topics = useComparator((state) => state.filter.topics.length)
  const shown = parties.filter(({ id }) => chosenParties.length === 0 || chosenParties.includes(id))
  return (
    <section aria-labelledby="by-draft">
      <h2 id="by-draft" className="sr-only">
        By draft
      </h2>
      <Matrix
        matrix={arrangeByDraft(positions, shown, drafts, contradictions)}
        caption="Positions by party and draft"
        rowsAre="Party"
        columnsAreDrafts
        isOpen={isOpen}
        topics={topics}
        onOpen={onOpen}
      />
    </section>
  )
}
