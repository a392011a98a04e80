import type { PositionCell, PositionMatrix, Subject } from '../../domain/position-matrix'
import { Matrix } from './Matrix'

type SubjectMatrixProps = {
  kind: Subject['kind']
  matrix: PositionMatrix
  /** Those that no position names, out of how many. */
  unnamed: readonly Subject[]
  isOpen: (cell: PositionCell) => boolean
  onOpen: (cell: PositionCell) => void
}

const words = {
  topic: { title: 'By topic', rowsAre: 'Topic', caption: 'Positions by topic and party' },
  matter: { title: 'By matter', rowsAre: 'Matter', caption: 'Positions by matter and party' },
} as const satisfies Record<Subject['kind'], object>

/** What each party said on each topic or matter that some position names, and which ones none names. */
export function SubjectMatrix({ kind, matrix, unnamed, isOpen, onOpen }: SubjectMatrixProps) {
  const { title, rowsAre, caption } = words[kind]
  return (
    <section aria-labelledby={`by-${kind}`} className="pb-8">
      <h2 id={`by-${kind}`} className="pt-2 pb-2 font-semibold">
        {title}
      </h2>
      <Matrix
        matrix={matrix}
        caption={caption}
        rowsAre={rowsAre}
        columnsAreDrafts={false}
        isOpen={isOpen}
        topics={0}
        onOpen={onOpen}
      />
      {unnamed.length > 0 && (
        <p className="max-w-[68ch] pt-3 text-meta text-ink3">{describeUnnamed(kind, unnamed)}</p>
      )}
    </section>
  )
}

function describeUnnamed(kind: Subject['kind'], unnamed: readonly Subject[]): string {
  if (kind === 'topic') return `No position names: ${unnamed.map(({ label }) => label).join('; ')}.`
  return `No position names the other ${unnamed.length} matters of the drafts. A position on the talks as a whole, or on a draft as a whole, names no matter.`
}
