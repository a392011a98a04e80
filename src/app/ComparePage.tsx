import type { ReactNode } from 'react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { AlignedRow } from '../domain/align-drafts'
import { filterRows } from '../domain/align-drafts'
import type { Comparison, Matter } from '../domain/compare-drafts'
import { filterMatters, noFilter } from '../domain/filter-matters'
import { ComparisonPane } from '../features/compare/ComparisonPane'
import { ProvisionCard } from '../features/compare/ProvisionCard'
import { ActiveFilters, Toolbar, TopicOffers } from '../features/compare/Toolbar'
import { Filters } from '../features/filters/Filters'
import { FindField } from '../features/masthead/FindField'
import type { OpenMatter } from '../features/sources/SourcesPanel'
import { readyOr } from '../store/loading'
import { useColumns } from '../store/use-aligned-rows'
import { useAtLeisure } from '../store/use-at-leisure'
import { useShownMatters } from '../store/use-comparison'
import { useComparator } from '../store/use-comparator'
import { useFilterInForce } from '../store/use-filter'
import type { Found } from '../store/use-found'
import { useFound, useReadAhead } from '../store/use-found'
import { useFocusFallback } from '../ui/use-focus-fallback'
import { FoundContext } from '../views/Hits'
import { useIdleLoad } from '../ui/use-idle-load'
import { useInTurn } from '../ui/use-in-turn'
import { useMedia, usePrinting, widest } from '../ui/use-media'
import { PlacesOfMatter } from '../views/MatterPlaces'
import { lazily, optional } from '../ui/lazily'
import { BottomBar } from './BottomBar'
import { ErrorPane } from './ErrorPane'
import { LoadingNote } from './LoadingNote'

const ColumnsView = lazily(
  async () => (await import('../features/compare/ColumnsView')).ColumnsView,
  LoadingNote,
)

const FilterDrawer = lazily(async () => (await import('../features/filters/FilterDrawer')).FilterDrawer)

const SourcesPanel = lazily(async () => (await import('../features/sources/SourcesPanel')).SourcesPanel)

const SourcesDrawer = lazily(async () => (await import('./SourcesDrawer')).SourcesDrawer)

const FilterNotices = lazily(async () => (await import('../features/notices/FilterNotices')).FilterNotices)

const MatterNotice = optional(
  async () => (await import('../features/notices/MatterNotice')).MatterNotice,
  NoticeRoom,
)

const FurtherFilters = lazily(async () => (await import('../features/filters/FurtherFilters')).FurtherFilters)

const noRows: readonly AlignedRow[] = []

/** As high as a notice of a matter that the filters hide, where a link asks for what it hides. */
function NoticeRoom({ isAskedFor }: { isAskedFor: boolean }) {
  return (
    isAskedFor && (
      <div className="no-print min-h-[6.0625rem] border-b border-ink bg-panel medium:min-h-[3.75rem]" />
    )
  )
}

/** Where focus goes when a filter takes away what held it: the count, else the list. */
const focusFallbacks = ['shown-count', 'provisions', 'main'] as const

/** What paper holds instead of the screen; a function, since it has to render at once when it is asked for. */
const loadPrinted = async () => {
  const { PrintedComparison } = await import('../features/print/PrintedComparison')
  return (of: Comparison, open: string | null) => <PrintedComparison comparison={of} selected={open} />
}

/** The comparison between its filters and its sources. */
export function ComparePage({ comparison }: { comparison: Comparison }) {
  const shown = useShownMatters(comparison)
  useReadAhead(comparison.matters)
  const view = useAtLeisure(useComparator((state) => state.view))
  const inColumns = view === 'columns'
  const loadedColumns = useColumns(inColumns)
  const columns = readyOr(loadedColumns)
  const chosen = useComparator((state) => state.matter)
  const isAskedFor = useComparator((state) => state.askedUnder === state.filter)
  const panel = useAtLeisure(useComparator((state) => state.panel))
  const openSources = useComparator((state) => state.openSources)
  const dialog = useComparator((state) => state.dialog)
  const hasRoom = useMedia(widest)
  const openDialog = useComparator((state) => state.openDialog)
  const { positions, voices, unknownSources } = useFilterInForce()
  const [finding, setFinding] = useState(false)
  useFocusFallback('#rail, #comparison', focusFallbacks)
  const renderPrinted = useIdleLoad(loadPrinted)
  const isPrinting = usePrinting()

  const rows = columns?.rows ?? noRows
  const { query } = shown.filter
  const withWords = useMemo(() => {
    const searched = { ...noFilter, query }
    const having = inColumns ? filterRows(rows, searched) : filterMatters(comparison.matters, searched)
    return having.map(({ key }) => key)
  }, [inColumns, rows, comparison, query])
  const listed: readonly { key: string }[] = inColumns ? filterRows(rows, shown.filter, voices) : shown.all
  const found = useFound(query, withWords, listed.length)
  const waits = useWaitForSearch(found.status)
  // What was waited for is news; another view of it is not.
  const [awaitedIn] = useState(waits ? view : null)
  const matters: readonly (AlignedRow | Matter)[] = inColumns ? rows : comparison.matters
  const known = matters.find(({ key }) => key === chosen)
  const firstShown = shown.reported[0] ?? shown.all[0]
  const first = firstShown === undefined ? matters[0] : matters.find(({ key }) => key === firstShown.key)
  // The widest screens open the sources of the first matter before the reader has chosen one; columns need the room.
  const hasFirst = known !== undefined || firstShown !== undefined
  const panelOpen = panel === 'open' || (panel === 'auto' && hasRoom && !inColumns && hasFirst)
  const opened = panelOpen ? (known ?? first) : undefined
  const open = useMemo(() => (opened === undefined ? undefined : toOpen(opened)), [opened])
  // What the sources speak of: of another they are shown at once.
  const subject = useMemo(() => ({ comparison, columns, chosen }), [comparison, columns, chosen])
  const selected = open?.key ?? known?.key ?? null
  const matterOfSources = (known ?? first)?.key
  const showSources = useCallback(() => {
    if (matterOfSources !== undefined) openSources(matterOfSources, null)
  }, [openSources, matterOfSources])
  // The tool that opened the field takes the focus before the field is gone.
  const leaveFinding = () => {
    document.querySelector<HTMLElement>('[data-tool=find]')?.focus()
    setFinding(false)
  }
  return (
    <FoundContext value={found}>
      <div
        data-view={view}
        data-printed={isPrinting && renderPrinted !== null}
        className="grid grid-cols-[minmax(0,1fr)] data-[view=columns]:wide:grid-cols-[minmax(0,1fr)_auto] wide:grid-cols-[13.5rem_minmax(0,1fr)_auto]"
      >
        {/* Rendered at once: the print dialog waits for nothing. */}
        {isPrinting && renderPrinted?.(comparison, selected)}
        {!inColumns && (
          <aside
            id="rail"
            data-stuck
            aria-label="Filters"
            className="no-print sticky top-(--masthead) hidden h-[calc(100dvh-var(--masthead))] overflow-y-auto border-e border-rule ps-8 pe-5 pt-4 pb-4 wide:block"
          >
            <ErrorPane>
              <Filters comparison={comparison} id="rail" />
            </ErrorPane>
            <MoreFilters comparison={comparison} id="rail" />
          </aside>
        )}
        <div id="comparison" className="min-w-0">
          {(positions === 'failed' || unknownSources.length > 0) && <FilterNotices />}
          {chosen !== null && matters.length > 0 && !listed.some(({ key }) => key === chosen) && (
            // A link that asks for what it hides has room for the notice from the first.
            <MatterNotice key={chosen} matter={chosen} listed={known} isAskedFor={isAskedFor} />
          )}
          <ErrorPane of={view}>
            {positions === 'loading' || waits ? (
              // A filter by party waits for the positions: without them it would find nothing, or everything.
              <LoadingNote />
            ) : (
              <>
                <Toolbar
                  comparison={comparison}
                  columns={columns}
                  listed={listed.length}
                  panelOpen={inColumns || (panelOpen && hasRoom)}
                  onOpenPanel={showSources}
                />
                {!inColumns ? (
                  <ComparisonPane
                    comparison={comparison}
                    shown={shown}
                    view={view}
                    selected={selected}
                    isNews={awaitedIn === view}
                  />
                ) : (
                  <ColumnsView loaded={loadedColumns} selected={selected} isNews={awaitedIn === view} />
                )}
              </>
            )}
          </ErrorPane>
        </div>
        {open !== undefined && (
          // Those of the first matter of another list come after the list.
          <Sources matter={open} subject={subject} beside={hasRoom} />
        )}
        {dialog === 'filter' && (
          <FilterDrawer comparison={comparison} onClose={() => openDialog(null)}>
            <MoreFilters comparison={comparison} id="drawer" />
          </FilterDrawer>
        )}
        {finding && (
          <div className="no-print fixed inset-x-0 bottom-(--bottom-bar) z-30 border-t border-ink bg-page p-3 medium:hidden">
            <FindField id="find-below" opened onLeave={leaveFinding} onSent={leaveFinding} />
          </div>
        )}
        <BottomBar onFind={() => setFinding(!finding)} onSources={showSources} />
      </div>
    </FoundContext>
  )
}

/** A provision as the comparison shows it, for a page that shows some of them, with what can be done with it there. */
export function drawProvision({ before, after }: Comparison, matter: Matter, tools: ReactNode): ReactNode {
  return (
    <ProvisionCard
      matter={matter}
      drafts={[before.shortTitle, after.shortTitle]}
      layout="side-by-side"
      selected={false}
      tools={tools}
    />
  )
}

/** In milliseconds: for how long a list waits for what a search finds beside it. */
const WAITED = 3000

/**
 * Opened with a search, by a link or by typing one on another page, the list waits for all that the search covers: what
 * it finds elsewhere has its place above and among the matters, and would push them away. A search that fails is
 * waited for no longer.
 *
 * @returns whether the list still waits
 */
function useWaitForSearch(status: Found['status']): boolean {
  const [waits, setWaits] = useState(status === 'reading')
  // Taken back, a search is waited for no more: the list is there.
  if (waits && status === 'none') setWaits(false)
  useEffect(() => {
    if (!waits) return undefined
    const end = () => setWaits(false)
    const brought = Promise.all([PlacesOfMatter.bring(), TopicOffers.bring(), ActiveFilters.bring()])
    if (status !== 'reading') void brought.then(end)
    const timer = setTimeout(end, WAITED)
    return () => clearTimeout(timer)
  }, [waits, status])
  return waits
}

/** Filters that the first screen does without. */
function MoreFilters({ comparison, id }: { comparison: Comparison; id: string }) {
  return (
    <ErrorPane>
      <FurtherFilters comparison={comparison} id={id} />
    </ErrorPane>
  )
}

type SourcesProps = { matter: OpenMatter; subject: object; beside: boolean }

function Sources({ matter: latest, subject, beside }: SourcesProps) {
  const matter = useInTurn(latest, subject)
  const close = useComparator((state) => state.closeSources)
  if (!beside) {
    return <SourcesDrawer matter={matter} onClose={close} />
  }
  return (
    <div
      data-stuck
      className="scroll-mt-(--masthead) sticky top-(--masthead) h-[calc(100dvh-var(--masthead))] w-[24.5rem] overflow-y-auto border-s border-rule bg-panel print:hidden"
    >
      <ErrorPane key={matter.key}>
        <SourcesPanel matter={matter} />
      </ErrorPane>
    </div>
  )
}

function toOpen(matter: Matter | AlignedRow): OpenMatter {
  const { key, title } = matter
  const provisions =
    'cells' in matter ? matter.cells.map(({ provision }) => provision) : [matter.before, matter.after]
  return { key, title, provisions }
}
