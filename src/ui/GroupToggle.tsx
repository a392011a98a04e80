import type { ReactNode } from 'react'
import { Icon } from './Icon'

type GroupToggleProps = {
  /** The sign of what is in the group. */
  sign: ReactNode
  /** What is in it, with the count. */
  title: ReactNode
  /** What the group means, where there is room for it. */
  note?: ReactNode
  open: boolean
  /** Id of what opens. */
  controls: string
  onToggle: () => void
}

/** The line that stands for a closed group, says how much it hides, and opens it. */
export function GroupToggle({ sign, title, note, open, controls, onToggle }: GroupToggleProps) {
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
      // Its ring stands inside, since the group can be pinned to the edge of the window or to a bar; beside its words.
      className="-mx-2 flex min-h-11 w-[calc(100%+1rem)] items-center gap-2 px-2 py-1.5 text-start -outline-offset-3 medium:gap-3"
    >
      {sign}
      <span className="text-meta font-semibold medium:text-ui">{title}</span>
      <span className="sr-only">. </span>
      {note}
      <span className="needs-scripts ms-auto inline-flex items-center gap-1 font-medium text-ink2 print:hidden">
        {open ? 'Close' : 'Open'}
        <Icon name="chevron" turned={open} />
      </span>
    </button>
  )
}
