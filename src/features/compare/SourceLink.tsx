import type { ReactNode } from 'react'
import { useSourceLink } from '../../store/use-source-link'
import { InnerLink } from '../../ui/InnerLink'

type SourceLinkProps = {
  matter: string
  /** The passage to open; null for the beginning of the matter's sources. */
  passage: string | null
  className?: string
  children: ReactNode
}

/** A link to a matter's sources, which open beside it. */
export function SourceLink({ matter, passage, className = 'evidence-link', children }: SourceLinkProps) {
  return (
    <InnerLink {...useSourceLink(matter, passage)} className={className}>
      {children}
    </InnerLink>
  )
}
