import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useComparator } from '../../store/use-comparator'

type SectionHeadingProps = {
  id: string
  /** False while what stands below is not there yet, and the page too short to scroll to it. */
  settled?: boolean
  children: ReactNode
}

/** The heading of a part of the page that has an address of its own, `#/sources/<id>`. */
export function SectionHeading({ id, settled = true, children }: SectionHeadingProps) {
  const current = useComparator(({ page, item }) => page === 'sources' && item === id)
  const heading = useRef<HTMLHeadingElement>(null)
  // Gone to at once, and again when what stands above has its height.
  const reached = current ? (settled ? 'settled' : 'early') : null
  useEffect(() => {
    if (reached === null) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [reached])
  return (
    <h2 id={id} ref={heading} tabIndex={-1} className="mb-1 w-fit font-serif text-provision font-[650]">
      {children}
    </h2>
  )
}
