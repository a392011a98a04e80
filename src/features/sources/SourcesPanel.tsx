import { useEffect, useRef } from 'react'
import { citedIn } from '../../domain/citations'
import type { Matter } from '../../domain/compare-drafts'
import { useComparator } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'
import { EvidenceView } from '../../views/EvidenceView'

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
  return (
    <EvidenceView cited={citedIn([matter.before, matter.after])}>
      <Notes matter={matter} />
    </EvidenceView>
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
