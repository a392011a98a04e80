import type { RefObject } from 'react'
import { memo, useEffect, useRef } from 'react'
import type { Provision } from '../../domain/record'
import { useComparator } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'
import { returnToMatter } from '../../ui/matter-steps'
import { useFewAtATime } from '../../ui/use-few-at-a-time'
import { usePageMark } from '../../ui/use-page-mark'
import { focusOpened } from './focus-opened'
import { SourcesOf } from './SourcesOf'

export type OpenMatter = {
  readonly key: string
  readonly title: string
  /** What each draft compared has on it, A first; null where it has nothing. */
  readonly provisions: readonly (Provision | null)[]
}

const contentKeys = ['content'] as const

/** The passages behind a matter, each in its paragraph, then the places cited without quotation. */
export const SourcesPanel = memo(function SourcesPanel({ matter }: { matter: OpenMatter }) {
  // The panel first, which makes room for itself, then what is in it.
  const drawn = useFewAtATime(contentKeys, true, 0, -1)
  usePageMark('sources')
  const close = useComparator((state) => state.closeSources)
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <aside id="sources" aria-labelledby="sources-title" className="h-full px-6 py-3.5">
      <header className="flex items-start justify-between gap-4">
        <h2
          id="sources-title"
          ref={heading}
          tabIndex={-1}
          className="font-serif text-[1.1875rem] leading-6 font-[650]"
        >
          Sources for “{matter.title}”
        </h2>
        <button
          type="button"
          className="-m-2 p-2"
          onClick={(event) => {
            close()
            // Who closes the panel with a pointer may have scrolled elsewhere.
            returnToMatter(matter.key, event.detail === 0)
          }}
        >
          <Icon name="close" />
          <span className="sr-only">Close sources</span>
        </button>
      </header>
      {drawn.has('content') && (
        <>
          <SourcesOf matter={matter} />
          <WantedFocus heading={heading} />
        </>
      )}
    </aside>
  )
})

/** Takes the focus that the reader sent to the panel, once what it may be sent to is there. */
function WantedFocus({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const wanted = useComparator((state) => state.focusPanel)
  const settle = useComparator((state) => state.settleFocus)
  useEffect(() => {
    if (!wanted) return
    // The heading is not scrolled to, since what was opened may stand far below it.
    const panel = heading.current?.closest('aside')
    if (!focusOpened(panel)) heading.current?.focus({ preventScroll: true })
    // At the end of the page a panel beside it leaves with it, and its head with the panel.
    panel?.parentElement?.scrollIntoView({ block: 'nearest' })
    settle()
  }, [wanted, settle, heading])
  return null
}
