import { useState } from 'react'
import type { PositionCell } from '../../domain/position-matrix'
import { countPositions, filterPositions, findContradictions } from '../../domain/positions'
import type { Conflict, Position } from '../../domain/record'
import { readyOr } from '../../store/loading'
import type { Arrangement } from '../../store/choices'
import { useComparator } from '../../store/use-comparator'
import { useConflicts } from '../../store/use-lists'
import { Icon } from '../../ui/Icon'
import { Segments } from '../../ui/Segments'
import { DraftMatrix } from './DraftMatrix'
import { PositionFilters } from './PositionFilters'
import { PositionList } from './PositionList'
import { PositionPanel } from './PositionPanel'
import { SubjectMatrices } from './SubjectMatrices'

const arrangements = [
  { value: 'draft', label: 'By draft' },
  { value: 'topic', label: 'By topic' },
  { value: 'list', label: 'List' },
] as const satisfies readonly { readonly value: Arrangement; readonly label: string }[]

const noConflicts: readonly Conflict[] = []

/** The positions in a matrix or a list, and beside it those that are open. */
export function PositionsView({ all }: { all: readonly Position[] }) {
  const arrangement = useComparator((state) => state.arrangement)
  const chooseArrangement = useComparator((state) => state.chooseArrangement)
  const [cell, setCell] = useState<PositionCell | null>(null)
  const conflicts = readyOr(useConflicts()) ?? noConflicts
  const parties = useComparator((state) => state.index.parties)
  const chosenParties = useComparator((state) => state.filter.parties)
  const topics = useComparator((state) => state.filter.topics)
  const item = useComparator((state) => state.item)
  const showItem = useComparator((state) => state.showItem)

  const contradictions = findContradictions(all)
  const ofParty = filterPositions(all, { parties: chosenParties, topics: [] })
  const shown = filterPositions(all, { parties: chosenParties, topics })
  const opened = all.find(({ id }) => id === item)
  // A link to a position elsewhere leaves the cell that was open.
  const openCell = cell?.positions.some(({ id }) => id === item) === true ? cell : null
  const isOpen = (one: PositionCell) =>
    openCell === null ? one.positions.some(({ id }) => id === item) : one.id === openCell.id
  const open = (one: PositionCell) => {
    const isSame = one.id === openCell?.id
    setCell(isSame ? null : one)
    showItem('positions', isSame ? null : (one.positions[0]?.id ?? null))
  }
  const openOne = (id: string | null) => {
    setCell(null)
    showItem('positions', id)
  }
  const matrix = { contradictions, isOpen, onOpen: open }
  const name = parties.find(({ id }) => id === opened?.party)?.name ?? ''

  return (
    <div className="wide:grid wide:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 px-4 pb-8 medium:px-6 wide:px-8">
        <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-2">
          <h1 className="page-title">Who said what about which draft</h1>
          <div className="no-print segments-wide w-full medium:w-auto">
            <Segments
              label="Arrangement"
              options={arrangements}
              chosen={arrangement}
              onChoose={chooseArrangement}
            />
          </div>
          <p className="basis-full text-meta text-ink2">
            {countPositions(all)}, in alphabetical order. A position that concerns two drafts stands under
            both.{' '}
            <span className="inline-block align-[-0.2em]">
              <Icon name="swap" />
            </span>
            <span className="sr-only">A sign of two arrows</span> marks accounts that contradict one another.
          </p>
        </header>
        {item !== null && opened === undefined && (
          <p role="status" className="mb-2 border-y border-ink bg-panel px-4 py-2">
            This link names a position that is not in this data set. Showing all positions.
          </p>
        )}
        <PositionFilters all={all} shown={shown} />
        {arrangement === 'draft' && <DraftMatrix {...matrix} positions={shown} />}
        {arrangement === 'topic' && <SubjectMatrices {...matrix} positions={ofParty} />}
        {arrangement === 'list' && <PositionList positions={shown} onOpen={openOne} />}
      </div>
      {opened !== undefined && (
        <PositionPanel
          title={openCell?.title ?? `Position of ${name}`}
          shown={openCell?.positions ?? [opened]}
          item={opened.id}
          all={all}
          contradictions={contradictions}
          conflicts={conflicts}
          onClose={() => openOne(null)}
        />
      )}
    </div>
  )
}
