import { useEffect } from 'react'
import type { Conflict, Position } from '../../domain/record'
import { countInWords } from '../../domain/summarise-comparison'
import { readyOr } from '../../store/loading'
import { useComparator, useRecord } from '../../store/use-comparator'
import { useConflicts, usePositions } from '../../store/use-lists'
import { ItemLink } from '../../views/ItemLink'
import { LoadedPart } from '../../views/LoadedPart'
import { ConflictArticle } from './ConflictArticle'

const noPositions: readonly Position[] = []

/** Every point on which sources disagree, each side with its passages. */
export function ConflictsPage() {
  const conflicts = useConflicts()
  const positions = readyOr(usePositions()) ?? noPositions
  return (
    <div className="px-4 pb-8 medium:px-6 wide:px-8">
      <header className="pb-3">
        <h1 className="page-title">Where sources disagree</h1>
        <LoadedPart
          part={conflicts}
          failure="The list of disagreements could not be read. The drafts can still be compared."
        >
          {(all) => (
            <p className="max-w-[68ch] pt-1 text-meta text-ink2">
              On {countInWords(all.length)} points the sources contradict one another, or tell the same thing
              differently. Every side is shown with its passages. We do not choose between them.
            </p>
          )}
        </LoadedPart>
      </header>
      {conflicts.status === 'ready' && <Conflicts conflicts={conflicts.value} positions={positions} />}
    </div>
  )
}

type ConflictsProps = { conflicts: readonly Conflict[]; positions: readonly Position[] }

function Conflicts({ conflicts, positions }: ConflictsProps) {
  const item = useComparator((state) => state.item)
  // Passages, speakers and matters above a conflict take their room once they are here.
  const isSettled = useRecord(
    ({ sources, positions: said, drafts }) =>
      said !== undefined &&
      [sources, said, ...Object.values(drafts)].every(({ status }) => status !== 'loading'),
  )
  useEffect(() => {
    if (!isSettled) return
    const place = item === null ? null : document.getElementById(item)
    place?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'start' })
  }, [item, isSettled])
  return (
    <div className="gap-x-10 wide:grid wide:grid-cols-[15rem_minmax(0,1fr)]">
      <nav aria-labelledby="all-conflicts" className="no-print border-t-2 border-ink pt-2.5 pb-5">
        <div className="wide:sticky wide:top-[calc(var(--masthead)+1rem)]">
          <h2 id="all-conflicts" tabIndex={-1} className="pb-1 font-semibold">
            All {conflicts.length} conflicts
          </h2>
          <ol>
            {conflicts.map(({ id, title }) => (
              <li key={id} className="py-1 text-meta pointer-coarse:py-0">
                <ItemLink
                  page="conflicts"
                  item={id}
                  className="inline-flex items-center pointer-coarse:min-h-11"
                >
                  {title}
                </ItemLink>
              </li>
            ))}
          </ol>
        </div>
      </nav>
      <div className="min-w-0">
        {item !== null && !conflicts.some(({ id }) => id === item) && (
          <p role="status" className="border-y border-ink bg-panel px-4 py-2">
            This link names a disagreement that is not in this data set. Showing all of them.
          </p>
        )}
        {conflicts.map((conflict, at) => (
          <ConflictArticle
            key={conflict.id}
            conflict={conflict}
            place={`Conflict ${at + 1} of ${conflicts.length}`}
            positions={positions}
            selected={conflict.id === item}
          />
        ))}
      </div>
    </div>
  )
}
