import { useState } from 'react'
import type { Comparison } from '../domain/compare-drafts'
import { ComparisonPane } from '../features/compare/ComparisonPane'
import { FilterDrawer } from '../features/filters/FilterDrawer'
import { Filters } from '../features/filters/Filters'
import { FindField } from '../features/masthead/FindField'
import { SourcesPanel } from '../features/sources/SourcesPanel'
import { useMedia, wide } from '../ui/use-media'
import { useShownMatters } from '../store/use-comparison'
import { useComparator } from '../store/use-comparator'
import { BottomBar } from './BottomBar'
import { ErrorPane } from './ErrorPane'
import { SourcesDrawer } from './SourcesDrawer'
import { useScrollToMatter } from './use-scroll-to-matter'

/** The comparison between its filters and its sources. */
export function ComparePage({ comparison }: { comparison: Comparison }) {
  const shown = useShownMatters(comparison)
  const chosen = useComparator((state) => state.matter)
  const panel = useComparator((state) => state.panel)
  const openSources = useComparator((state) => state.openSources)
  const dialog = useComparator((state) => state.dialog)
  const isWide = useMedia(wide)
  const [finding, setFinding] = useState(false)
  useScrollToMatter(chosen)

  const known = comparison.matters.find(({ key }) => key === chosen)
  const first = shown.reported[0] ?? shown.all[0]
  const panelOpen = panel === 'open' || (panel === 'auto' && isWide)
  // A wide screen opens the sources of the first matter before the reader has chosen one.
  const open = panelOpen ? (known ?? first) : undefined
  const selected = open?.key ?? known?.key ?? null
  const showSources = () => {
    const matter = known ?? first
    if (matter !== undefined) openSources(matter.key, null)
  }
  return (
    <div className="grid wide:grid-cols-[13.5rem_minmax(0,1fr)_auto]">
      <div
        id="rail"
        className="no-print sticky top-(--masthead) hidden h-[calc(100dvh-var(--masthead))] overflow-y-auto border-e border-rule ps-8 pe-5 pt-4 pb-4 wide:block"
      >
        <ErrorPane>
          <Filters comparison={comparison} id="rail" />
        </ErrorPane>
      </div>
      <div className="min-w-0">
        {chosen !== null && known === undefined && (
          <p role="status" className="border-b border-ink bg-panel px-8 py-3">
            This link names a provision that is not in this data set. Showing all provisions.
          </p>
        )}
        <ErrorPane>
          <ComparisonPane
            comparison={comparison}
            shown={shown}
            selected={selected}
            panelOpen={panelOpen && isWide}
            onOpenPanel={showSources}
          />
        </ErrorPane>
      </div>
      {open !== undefined &&
        (isWide ? (
          <div className="sticky top-(--masthead) h-[calc(100dvh-var(--masthead))] w-[24.5rem] overflow-y-auto border-s border-rule bg-panel print:hidden">
            <ErrorPane key={open.key}>
              <SourcesPanel matter={open} />
            </ErrorPane>
          </div>
        ) : (
          <SourcesDrawer matter={open} />
        ))}
      {dialog === 'filter' && <FilterDrawer comparison={comparison} />}
      {finding && (
        <div className="no-print fixed inset-x-0 bottom-(--bottom-bar) z-30 border-t border-ink bg-page p-3 medium:hidden">
          <FindField id="find-below" />
        </div>
      )}
      <BottomBar onFind={() => setFinding(!finding)} onSources={showSources} />
    </div>
  )
}
