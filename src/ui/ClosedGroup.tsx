import type { ReactNode, RefObject } from 'react'
import { useId, useRef } from 'react'
import { Unbroken } from './Unbroken'
import { GroupToggle } from './GroupToggle'
import { usePageMark } from './use-page-mark'

type ClosedGroupProps = {
  /** The sign of what is in it. */
  sign: ReactNode
  title: string
  count: number
  /** What the group does and does not mean, in one sentence. */
  explanation: string
  open: boolean
  onToggle: () => void
  children: ReactNode
}

/**
 * A group with its count, closed until opened. Its heading, which is a button, is pinned to the bottom edge until
 * the reader scrolls to the group's own place, so that the count is always in sight. For that
 * it stands beside what comes before it, in one container with it. Of two groups the first is
 * pinned above the second. In its own place it can lie under what sticks to the top, so it keeps clear of all of that;
 * and its rule lies over the one that ends what comes before it.
 */
export function ClosedGroup({ sign, title, count, explanation, open, onToggle, children }: ClosedGroupProps) {
  usePageMark('pinned')
  const listId = useId()
  const titleId = useId()
  const list = useRef<HTMLDivElement>(null)
  return (
    <>
      <h2
        aria-labelledby={titleId}
        data-stuck
        className="pane-wide pinned-group pinned sticky z-10 -mt-px border-t border-ink bg-page [--clear-top:calc(var(--masthead)+var(--version-bar))] print:static"
      >
        <GroupToggle
          sign={sign}
          title={
            <span id={titleId}>
              <Unbroken text={title} />
              <span className="sr-only">,</span> <span className="ps-1 text-ink2">{count}</span>
            </span>
          }
          note={
            <>
              <span className="hidden text-meta text-ink3 medium:inline wide:hidden print:hidden">
                Silence, not removal.
              </span>
              <span className="hidden text-meta text-ink3 wide:inline print:inline">{explanation}</span>
            </>
          }
          open={open}
          controls={listId}
          onToggle={() => {
            onToggle()
            if (!open) showFromItsHead(list)
          }}
        />
      </h2>
      <div id={listId} ref={list} hidden={!open} className="scroll-mt-[calc(var(--clear-top)+var(--pinned))]">
        <p className="pt-2 text-meta text-ink3 medium:hidden print:hidden">{explanation}</p>
        {open && children}
      </div>
    </>
  )
}

/** How long what a group holds may take to be drawn, in milliseconds. */
const DRAWN = 1000

/** Opened at the bottom edge of the window, a group is out of sight below it: the page goes to its beginning. */
function showFromItsHead(list: RefObject<HTMLDivElement | null>): void {
  const grown = new ResizeObserver(() => {
    const opened = list.current
    if (opened === null || opened.getBoundingClientRect().top < window.innerHeight / 2) return
    opened.scrollIntoView({ block: 'start' })
  })
  if (list.current !== null) grown.observe(list.current)
  setTimeout(() => grown.disconnect(), DRAWN)
}
