import { lazy, memo, Suspense, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { citedIn } from '../../domain/citations'
import type { Provision } from '../../domain/record'
import { useComparator } from '../../store/use-comparator'
import { useSources } from '../../store/use-comparison'
import { Icon } from '../../ui/Icon'
import { CopyForPublication } from '../../views/CopyForPublication'
import { EvidenceView } from '../../views/EvidenceView'
import { KeepButton } from '../../views/KeepButton'
import { focusOpened } from './focus-opened'

const BeyondDrafts = lazy(async () => ({ default: (await import('./BeyondDrafts')).BeyondDrafts }))
const CiteButton = lazy(async () => ({ default: (await import('../../views/CiteButton')).CiteButton }))
const ImageButton = lazy(async () => ({ default: (await import('./ImageButton')).ImageButton }))

export type OpenMatter = {
  readonly key: string
  readonly title: string
  /** What each draft compared has on it, A first; null where it has nothing. */
  readonly provisions: readonly (Provision | null)[]
}

/** The passages behind a matter, each in its paragraph, then the places cited without quotation. */
export const SourcesPanel = memo(function SourcesPanel({ matter }: { matter: OpenMatter }) {
  // The panel first, which makes room for itself, then what is in it.
  const content = useDeferredValue<OpenMatter | null>(matter, null)
  const close = useComparator((state) => state.closeSources)
  const heading = useRef<HTMLHeadingElement>(null)
  const wanted = useComparator((state) => state.focusPanel)
  const settle = useComparator((state) => state.settleFocus)
  useEffect(() => {
    if (!wanted || content === null) return
    // The heading is not scrolled to, since what was opened may stand far below it.
    if (!focusOpened(heading.current?.closest('aside'))) heading.current?.focus({ preventScroll: true })
    settle()
  }, [wanted, settle, content])
  return (
    <aside id="sources" aria-labelledby="sources-title" className="h-full px-6 py-4">
      <header className="flex items-start justify-between gap-4">
        <h2
          id="sources-title"
          ref={heading}
          tabIndex={-1}
          className="font-serif text-[1.1875rem] leading-6 font-[650]"
        >
          Sources for “{matter.title}”
        </h2>
        <button type="button" className="-m-2 p-2" onClick={close}>
          <Icon name="close" />
          <span className="sr-only">Close sources</span>
        </button>
      </header>
      {content !== null && <SourcesOf matter={content} />}
    </aside>
  )
})

/** The evidence for one matter, counted and in order. */
export function SourcesOf({ matter }: { matter: OpenMatter }) {
  const sources = useSources()
  const cited = useMemo(() => citedIn(matter.provisions, sources), [matter, sources])
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 pt-2 pb-3">
        <CopyForPublication matter={matter} kind="boxed" />
        <KeepButton matter={matter} kind="boxed" />
        <Suspense fallback={null}>
          <CiteButton subject={{ kind: 'matter', key: matter.key }} label="Cite" />
          <ImageButton matter={matter.key} />
        </Suspense>
      </div>
      <EvidenceView cited={cited}>
        <Notes matter={matter} />
      </EvidenceView>
      <Suspense fallback={null}>
        <BeyondDrafts matter={matter.key} topics={topicsOf(matter)} />
      </Suspense>
    </>
  )
}

function topicsOf({ provisions }: OpenMatter): readonly string[] {
  return [...new Set(provisions.flatMap((provision) => provision?.topics ?? []))]
}

/** The editors' own notes, behind a thin rule. */
function Notes({ matter }: { matter: OpenMatter }) {
  const notes = [...new Set(matter.provisions.flatMap((provision) => provision?.notes ?? []))]
  if (notes.length === 0) return null
  return (
    <div className="grid gap-2 pb-4">
      {notes.map((note) => (
        <p key={note} className="border-s border-ctl ps-2.5 text-meta text-ink2">
          Our note: {note}
        </p>
      ))}
    </div>
  )
}
