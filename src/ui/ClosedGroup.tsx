import type { ReactNode } from 'react'
import { useId } from 'react'
import { GroupToggle } from './GroupToggle'

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
 * pinned above the second.
 */
export function ClosedGroup({ sign, title, count, explanation, open, onToggle, children }: ClosedGroupProps) {
  const listId = useId()
  const titleId = useId()
  return (
    <>
      <h2
        aria-labelledby={titleId}
        data-stuck
        className="pane-wide pinned-group pinned sticky z-10 border-t border-ink bg-page print:static"
      >
        <GroupToggle
          sign={sign}
          title={
            <span id={titleId}>
              {title}
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
          onToggle={onToggle}
        />
      </h2>
      <div id={listId} hidden={!open}>
        <p className="pt-2 text-meta text-ink3 medium:hidden print:hidden">{explanation}</p>
        {open && children}
      </div>
    </>
  )
}
