import { useEffect, useId, useRef } from 'react'
import { citedIn } from '../../domain/citations'
import type { Matter } from '../../domain/compare-drafts'
import { useComparator } from '../../store/use-comparator'
import { useSources } from '../../store/use-comparison'
import { Icon } from '../../ui/Icon'
import { useEscape } from '../../ui/use-escape'
import { EvidenceView } from '../../views/EvidenceView'
import { Note } from '../../views/Note'

type EmbedSourcesProps = {
  matter: Matter
  /** Called once they are closed, to put the focus back. */
  onClosed: () => void
}

/** The passages behind a matter, under it: a frame has no room beside it, and over it they could lie out of sight. */
export function EmbedSources({ matter, onClosed }: EmbedSourcesProps) {
  const sources = useSources()
  const closeSources = useComparator((state) => state.closeSources)
  const wanted = useComparator((state) => state.focusPanel)
  const settle = useComparator((state) => state.settleFocus)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const close = () => {
    closeSources()
    onClosed()
  }
  useEscape(close)
  useEffect(() => {
    if (!wanted) return
    heading.current?.focus()
    settle()
  }, [wanted, settle])
  const notes = [...new Set([matter.before, matter.after].flatMap((provision) => provision?.notes ?? []))]
  return (
    <section
      aria-labelledby={titleId}
      className="-mx-4 bg-panel px-4 pb-3 medium:-mx-6 medium:px-6 wide:-mx-8 wide:px-8"
    >
      <header className="flex items-start justify-between gap-4 border-t border-rule pt-3">
        <h4
          id={titleId}
          ref={heading}
          tabIndex={-1}
          className="font-serif text-[1.1875rem] leading-6 font-[650]"
        >
          Sources for “{matter.title}”
        </h4>
        <button
          type="button"
          className="-m-2 flex size-8 flex-none items-center justify-center pointer-coarse:-m-3 pointer-coarse:size-11"
          onClick={close}
        >
          <Icon name="close" />
          <span className="sr-only">Close sources</span>
        </button>
      </header>
      <div className="max-w-[68ch]">
        <EvidenceView cited={citedIn([matter.before, matter.after], sources)} nested>
          {notes.map((note) => (
            <Note key={note} note={note} />
          ))}
        </EvidenceView>
      </div>
    </section>
  )
}
