/** The pages, each loaded when it is shown or is about to be. */
import type { ComponentType } from 'react'
import type { Page } from '../store/choices'
import { lazily } from '../ui/lazily'
import { LoadingNote } from './LoadingNote'

const loadOverview = async () => (await import('../features/overview/OverviewPage')).OverviewPage
const loadComparePage = () => import('./ComparePage')
const loadCompare = async () => (await loadComparePage()).ComparePage
/** What is kept is drawn by the comparison's own code, which most readers have by then. */
const loadKept = async () => {
  const [{ KeptPage }, { drawProvision }] = await Promise.all([
    import('../features/kept/KeptPage'),
    loadComparePage(),
  ])
  return () => <KeptPage draw={drawProvision} />
}
const loadListPage = {
  positions: async () => (await import('../features/positions/PositionsPage')).PositionsPage,
  conflicts: async () => (await import('../features/conflicts/ConflictsPage')).ConflictsPage,
  timeline: async () => (await import('../features/timeline/TimelinePage')).TimelinePage,
  sources: async () => (await import('../features/source-list/SourcesPage')).SourcesPage,
  kept: loadKept,
  data: async () => (await import('../features/open-data/DataPage')).DataPage,
  about: async () => (await import('../features/about/AboutPage')).AboutPage,
} as const satisfies Record<Exclude<Page, 'overview' | 'compare'>, () => Promise<ComponentType>>
export const listPages = {
  positions: lazily(loadListPage.positions, LoadingNote),
  conflicts: lazily(loadListPage.conflicts, LoadingNote),
  timeline: lazily(loadListPage.timeline, LoadingNote),
  sources: lazily(loadListPage.sources, LoadingNote),
  kept: lazily(loadListPage.kept, LoadingNote),
  data: lazily(loadListPage.data, LoadingNote),
  about: lazily(loadListPage.about, LoadingNote),
} as const
export const OverviewPage = lazily(loadOverview, LoadingNote)
export const ComparePage = lazily(loadCompare, LoadingNote)
const loadFigures = async () => (await import('../features/figures/FiguresSection')).FiguresSection
export const FiguresSection = lazily(loadFigures, LoadingNote)

/**
 * Fetches the code of a page before it is shown. Rejects where it does not arrive; then it is asked for again when it is
 * rendered. One part after another: the code of two at once holds up the page for longer than a frame.
 */
export async function preloadPage(page: Page): Promise<void> {
  if (page === 'compare') await loadCompare()
  else if (page === 'overview') await loadOverview().then(loadFigures)
  else await loadListPage[page]()
}
