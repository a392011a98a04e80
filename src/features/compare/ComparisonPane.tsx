import type { Comparison, Matter } from '../../domain/compare-drafts'
import { describeFilter } from '../../domain/describe-filter'
import { isFiltered } from '../../domain/filter-matters'
import type { View } from '../../store/choices'
import type { ShownMatters } from '../../store/derive-comparison'
import { useComparator } from '../../store/use-comparator'
import { useFilterNames } from '../../store/use-filter'
import type { OtherPlace } from '../../domain/other-places'
import { otherPlaces } from '../../domain/other-places'
import { closeSameRuns, stretchKeys, stretchOf } from '../../domain/same-runs'
import { useAnnouncement } from '../../ui/announce'
import { useFewAtATime } from '../../ui/use-few-at-a-time'
import { medium, useMedia } from '../../ui/use-media'
import { memo, use, useEffect, useMemo, useRef, useState } from 'react'
import { FoundContext } from '../../views/Hits'
import { lazily, optional } from '../../ui/lazily'
import { LookAlikes } from './LookAlikes'
import { MatterTools } from './MatterTools'
import { ProvisionCard } from './ProvisionCard'
import { useChosenMatter } from './use-chosen-matter'
import { VersionBar } from './VersionBar'
import { WordingNote } from './WordingNote'

const ChangesList = lazily(async () => (await import('./ChangesList')).ChangesList)
// What is done with a matter comes after what it says.
const SameRun = lazily(async () => (await import('./SameRun')).SameRun)
const ToldLine = optional(async () => (await import('./ToldLine')).ToldLine)
// Buttons do all that a swipe does.
const Swipes = optional(async () => (await import('./Swipes')).Swipes)
const ListEnd = lazily(async () => (await import('./ListEnd')).ListEnd)

type ComparisonPaneProps = {
  comparison: Comparison
  shown: ShownMatters
  /** How they are shown; columns are a view of their own. */
  view: Exclude<View, 'columns'>
  /** Key of the matter whose sources are open, chosen or not; null when they are closed. */
  selected: string | null
  /** Whether what it shows has been waited for. */
  isNews: boolean
}

const nowhere: readonly OtherPlace[] = []
const FIRST_CARDS = 2

/** Two drafts beside each other, matter by matter. */
export const ComparisonPane = memo(function ComparisonPane({
  comparison,
  shown,
  view,
  selected,
  isNews,
}: ComparisonPaneProps) {
  useChosenMatter(shown)
  const text = useComparator((state) => state.text)
  const { filter } = shown
  const names = useFilterNames()
  const found = use(FoundContext)
  const filtered = useComparator((state) => isFiltered(state.filter))
  const columns = useMedia(medium)
  const all = comparison.matters.length
  const query = filter.query.trim()
  const beside =
    found.places === null || found.places.besideInWords === ''
      ? ''
      : ` Also found: ${found.places.besideInWords}.`
  const selection = `${shown.all.length} of ${all} matters. ${isFiltered(filter) ? `${describeFilter(filter, names)}${beside}` : 'No filter.'}`
  // The count of a search is said once, when all that it covers has been read.
  useAnnouncement(found.status === 'reading' ? null : selection, isNews)
  const drafts = useMemo(
    () => [comparison.before.shortTitle, comparison.after.shortTitle] as const,
    [comparison],
  )
  const list = useRef<HTMLDivElement>(null)
  const searched = useRef(query)
  // What was read has gone with the words before: what they find is read from its beginning.
  useEffect(() => {
    if (query === searched.current) return
    searched.current = query
    if (query !== '' && (list.current?.getBoundingClientRect().top ?? 0) < 0)
      list.current?.scrollIntoView({ block: 'start' })
  }, [query])
  // One text alone is that text as it stands, marked; as one text the two cannot be parted.
  const isInline = view === 'inline' && (columns || text === 'both')
  const layout: 'inline' | 'side-by-side' = isInline ? 'inline' : 'side-by-side'
  // The same as long as the comparison is: a card is rendered anew for a list or an element of its own.
  const parts = useMemo(
    () =>
      new Map(
        comparison.matters.map((matter) => [
          matter.key,
          {
            places: otherPlaces(comparison, matter),
            tools: <MatterTools matter={matter} />,
          },
        ]),
      ),
    [comparison],
  )
  const stretches = view === 'changes' ? [] : closeSameRuns(shown.reported)
  const keys = stretchKeys(stretches)
  const way = useMemo(() => ({ layout, found }), [layout, found])
  const drawn = useFewAtATime(keys, way, FIRST_CARDS, stretchOf(stretches, selected))
  // What follows the list comes once the list is there, and is never pushed away by it.
  const [changesWhole, setChangesWhole] = useState(false)
  const isWhole = view === 'changes' ? changesWhole : drawn.size === keys.length
  const card = (matter: Matter, drawnAs: typeof way) => (
    <FoundContext key={matter.key} value={drawnAs.found}>
      <ProvisionCard
        matter={matter}
        drafts={drafts}
        layout={drawnAs.layout}
        selected={matter.key === selected}
        places={parts.get(matter.key)?.places ?? nowhere}
        tools={parts.get(matter.key)?.tools}
      />
    </FoundContext>
  )
  return (
    <div className="px-4 pb-12 medium:px-6 wide:px-8">
      <p className="hidden pb-2 print:block">{selection}</p>
      <VersionBar comparison={comparison} />
      {(view !== 'changes' || comparison.judged !== 'curated') && (
        <WordingNote matters={filtered ? null : all} judged={comparison.judged} />
      )}
      <LookAlikes drafts={[comparison.before, comparison.after]} />
      <div
        ref={list}
        id="provisions"
        tabIndex={-1}
        className="outline-none"
        data-text={text}
        data-whole={isWhole}
      >
        {view !== 'changes' && shown.reported.length > 0 && <h2 className="sr-only">Matters reported</h2>}
        {view === 'changes' ? (
          <ChangesList
            comparison={comparison}
            matters={shown.reported}
            selected={selected}
            onWhole={setChangesWhole}
          />
        ) : (
          stretches.map((stretch, at) => {
            const drawnAs = drawn.get(keys[at] ?? '')
            if (drawnAs === undefined) return null
            if (stretch.kind === 'matter') return card(stretch.matter, drawnAs)
            return (
              <SameRun key={keys[at]} matters={stretch.matters} selected={selected}>
                {(matter) => card(matter, drawnAs)}
              </SameRun>
            )
          })
        )}
        <ListEnd comparison={comparison} shown={shown} selected={selected} isDue={isWhole} />
      </div>
      {!columns && <Swipes list={list} />}
      {isWhole && <ToldLine />}
    </div>
  )
})
