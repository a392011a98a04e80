import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'

type ScrollerProps = {
  /** What scrolls, for those who hear it. */
  label: string
  children: ReactNode
}

/**
 * A part that scrolls sideways on its own where it is wider than its place; only then can it be focused. What takes the
 * focus in it is scrolled clear of the first column, which stays.
 */
export function Scroller({ label, children }: ScrollerProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // The content may grow while the frame stays as it is.
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={frame}
      data-cut={overflows}
      // A rule at the side where it is cut, as beside the columns: there is more.
      className="scroll-ps-44 overflow-x-auto border-ctl data-[cut=true]:border-e"
      {...(overflows ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  )
}
