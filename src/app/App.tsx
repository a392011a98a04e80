import type { ComponentType, ReactNode } from 'react'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { Comparison } from '../domain/compare-drafts'
import { Footer } from '../features/masthead/Footer'
import { Masthead } from '../features/masthead/Masthead'
import { Notices } from '../features/notices/Notices'
import type { Page as PageName } from '../store/choices'
import type { ComparatorStore } from '../store/comparator-store'
import { createComparatorStore } from '../store/comparator-store'
import type { KeptStore } from '../store/kept-store'
import type { Loading } from '../store/loading'
import type { RecordStore } from '../store/record-store'
import { useComparison } from '../store/use-comparison'
import { ComparatorContext, RecordContext, useComparator, useRecord } from '../store/use-comparator'
import { KeptContext, useKept } from '../store/use-kept'
import { announce } from '../ui/announce'
import { Announcer } from '../ui/Announcer'
import { lazily, optional } from '../ui/lazily'
import { FailedPart } from '../views/LoadedPart'
import { ErrorPane } from './ErrorPane'
import { LinkedPage } from './LinkedPage'
import { LoadingNote } from './LoadingNote'
import { ComparePage, FiguresSection, listPages, OverviewPage } from './pages'
import { syncAddress } from './sync-address'
import { usePrefetch } from './use-prefetch'
import { useShortcuts } from './use-shortcuts'

const ShortcutsDialog = lazily(
  async () => (await import('../features/shortcuts/ShortcutsDialog')).ShortcutsDialog,
)
// The menu and the page of what is kept lead there too.
const KeptCount = optional(async () => (await import('../features/kept/KeptCount')).KeptCount)
const IgnoredNotice = lazily(async () => (await import('../features/notices/IgnoredNotice')).IgnoredNotice)
const KeptNotices = lazily(async () => (await import('../features/kept/KeptNotices')).KeptNotices)
const ExportDialog = lazily(async () => (await import('../features/export/ExportDialog')).ExportDialog)
const OtherComparisons = optional(
  async () => (await import('../features/notices/OtherComparisons')).OtherComparisons,
)

type AppProps = { record: RecordStore; kept: KeptStore; address: string }

/** The whole page over a record that may still be loading, opened at an address. */
export function App({ record, kept, address }: AppProps) {
  return (
    <RecordContext value={record}>
      <KeptContext value={kept}>
        <ErrorPane>
          <Index address={address} />
        </ErrorPane>
      </KeptContext>
    </RecordContext>
  )
}

const pageTitles = {
  positions: 'Positions',
  conflicts: 'Where sources disagree',
  timeline: 'Timeline',
  sources: 'Sources',
  kept: 'Kept provisions',
  data: 'Open data',
  about: 'About',
} as const satisfies Record<Exclude<PageName, 'overview' | 'compare'>, string>

/** Names the page in the tab and in the history. */
function useTitle(page: PageName, comparison: Comparison | null): void {
  useEffect(() => {
    const name = 'Peace Plan Comparator'
    if (page === 'overview') document.title = name
    else if (page !== 'compare') document.title = `${pageTitles[page]}. ${name}`
    else if (comparison === null) document.title = `Compare. ${name}`
    else
      document.title = `${comparison.before.shortTitle} and ${comparison.after.shortTitle} compared. ${name}`
  }, [page, comparison])
}

/** Waits for the record's index, which says what there is to choose from. */
function Index({ address }: { address: string }) {
  const index = useRecord((state) => state.index)
  const [store, setStore] = useState<ComparatorStore | null>(null)
  if (index.status === 'ready' && store === null) setStore(createComparatorStore(index.value, address))
  if (store !== null) {
    return (
      <ComparatorContext value={store}>
        <LinkedPage>
          <Page store={store} />
        </LinkedPage>
      </ComparatorContext>
    )
  }
  return (
    <main className="p-8">
      <h1 className="pb-4 font-serif text-[1.375rem] font-bold">Peace Plan Comparator</h1>
      <Waiting part={index} what="The record could not be read, so there is nothing to show yet." />
    </main>
  )
}

function Page({ store }: { store: ComparatorStore }) {
  const comparison = useComparison()
  const needDrafts = useRecord((state) => state.needDrafts)
  const drafts = useComparator((state) => state.drafts)
  const page = useComparator((state) => state.page)
  const hasIgnored = useComparator((state) => state.ignored.length > 0)
  const startKept = useKept((state) => state.start)
  const hasKept = useKept((state) => state.items !== null)
  const saidOfKept = useKept((state) => state.said)
  // Before anything drawn can be pressed: what is pressed first has its address too.
  useLayoutEffect(() => syncAddress(store), [store])
  useEffect(() => startKept(), [startKept])
  useEffect(() => {
    if (saidOfKept !== null) announce(saidOfKept.words)
  }, [saidOfKept])
  usePrefetch()
  useEffect(() => void needDrafts(drafts), [needDrafts, drafts])
  useShortcuts(store)
  useTitle(page, comparison.status === 'ready' ? comparison.value : null)
  return (
    <>
      <SkipLinks />
      <Announcer />
      <Masthead>{hasKept && <Apart part={KeptCount} />}</Masthead>
      <Notices />
      {hasIgnored && <Apart part={IgnoredNotice} />}
      {hasKept && <Apart part={KeptNotices} />}
      <main id="main" tabIndex={-1} className="min-h-dvh outline-none">
        <ErrorPane key={page}>
          <CurrentPage page={page} comparison={comparison} />
        </ErrorPane>
      </main>
      <Footer />
      <Dialogs comparison={comparison} />
    </>
  )
}

function SkipLinks() {
  const page = useComparator((state) => state.page)
  return (
    <nav aria-label="Skip" className="needs-scripts">
      {page === 'overview' || page === 'compare' ? (
        <a href="#provisions" className="skip-link" onClick={skipTo('provisions')}>
          Skip to provisions
        </a>
      ) : (
        <a href="#main" className="skip-link" onClick={skipTo('main')}>
          Skip to content
        </a>
      )}
      {page === 'compare' && (
        <a href="#sources" className="skip-link" onClick={skipTo('sources')}>
          Skip to sources
        </a>
      )}
    </nav>
  )
}

/** Moves focus without touching the address, which spells the reader's choices. */
function skipTo(id: string) {
  return (event: { preventDefault: () => void }) => {
    event.preventDefault()
    const target = document.getElementById(id) ?? document.getElementById('main')
    target?.scrollIntoView()
    const focusable = target?.matches('[tabindex]')
      ? target
      : target?.querySelector<HTMLElement>('[tabindex], button, a')
    focusable?.focus()
  }
}

type CurrentPageProps = { page: PageName; comparison: Loading<Comparison> }

function CurrentPage({ page, comparison }: CurrentPageProps) {
  if (page !== 'overview' && page !== 'compare') {
    const ListPage = listPages[page]
    return <ListPage />
  }
  if (comparison.status === 'ready') return <ComparedPage page={page} comparison={comparison.value} />
  return (
    <div className="p-8">
      <Waiting part={comparison} what="A draft could not be read.">
        <OtherComparisons />
      </Waiting>
    </div>
  )
}

function ComparedPage({ page, comparison }: { page: 'overview' | 'compare'; comparison: Comparison }) {
  const heads = useComparator((state) => state.index.drafts)
  const headOf = (id: string) => {
    const head = heads.find((draft) => draft.id === id)
    if (head === undefined) throw new Error(`the index has no draft "${id}"; this is a bug`)
    return head
  }
  return page === 'overview' ? (
    <OverviewPage
      comparison={comparison}
      heads={[headOf(comparison.before.id), headOf(comparison.after.id)]}
      figures={<Apart part={FiguresSection} />}
    />
  ) : (
    <ComparePage comparison={comparison} />
  )
}

/** A part that takes nothing else along where it fails. */
function Apart({ part: Part }: { part: ComponentType }) {
  return (
    <ErrorPane>
      <Part />
    </ErrorPane>
  )
}

/** The dialogs that every page has. */
function Dialogs({ comparison }: { comparison: Loading<Comparison> }) {
  const dialog = useComparator((state) => state.dialog)
  const openDialog = useComparator((state) => state.openDialog)
  const close = () => openDialog(null)
  return (
    <ErrorPane key={dialog}>
      {dialog === 'export' && <ExportDialog comparison={comparison} onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </ErrorPane>
  )
}

type WaitingProps = { part: Loading<unknown>; what: string; children?: ReactNode }

/** A part of the record on its way, or what is wrong with it and what to do. */
function Waiting({ part, what, children }: WaitingProps) {
  if (part.status !== 'failed') return <LoadingNote />
  return (
    <FailedPart problems={part.problems} failure={what}>
      {children}
    </FailedPart>
  )
}
