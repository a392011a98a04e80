import { useEffect, useRef } from 'react'
import { gatherCitations, gatherPassages } from '../../domain/citations'
import type { Matter } from '../../domain/compare-drafts'
import { useComparator } from '../../store/use-comparator'
import { useSources } from '../../store/use-comparison'
import { Icon } from '../../ui/Icon'
import { CitationList } from './CitationList'
import { PassageQuote } from './PassageQuote'

/** The passages behind a matter, each in its paragraph, then the places cited without quotation. */
export function SourcesPanel({ matter }: { matter: Matter }) {
  const close = useComparator((state) => state.closeSources)
  const heading = useRef<HTMLHeadingElement>(null)
  const wanted = useComparator((state) => state.focusPanel)
  const settle = useComparator((state) => state.settleFocus)
  useEffect(() => {
    if (!wanted) return
    heading.current?.focus()
    settle()
  }, [wanted, settle])
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
      <SourcesOf matter={matter} />
    </aside>
  )
}

/** The evidence for one matter, counted and in order. */
export function SourcesOf({ matter }: { matter: Matter }) {
  const sources = useSources()
  const passages = gatherPassages(matter, sources)
  const citations = gatherCitations(matter)
  const quoted = passages.reduce(
    (sum, group) => sum + group.passages.filter(({ quotations }) => quotations.length > 0).length,
    0,
  )
  const cited = new Set(citations.flatMap((group) => group.citations.map(({ source }) => source))).size
  return (
    <>
      <p className="pt-1 pb-3 text-meta text-ink3">
        {quoted} {quoted === 1 ? 'passage' : 'passages'} quoted, {cited} {cited === 1 ? 'source' : 'sources'}{' '}
        cited
      </p>
      {passages.map((group) => (
        <PassageQuote key={group.source.id} group={group} />
      ))}
      <Notes matter={matter} />
      <CitationList groups={citations} />
    </>
  )
}

/** The editors' own notes, behind a thin rule. */
function Notes({ matter }: { matter: Matter }) {
  const notes = [...new Set([matter.before, matter.after].flatMap((provision) => provision?.notes ?? []))]
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
