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

type MoreSourcesProps = { matter: { readonly key: string; readonly title: string }; count: number }

/** "2 more": the sources of a matter beyond the one that stands before; nothing where there are none. */
export function MoreSources({ matter: { key, title }, count }: MoreSourcesProps) {
  if (count === 0) return null
  return (
    <SourceLink matter={key} passage={null}>
      {`${count} more`}
      <span className="sr-only">{` ${count === 1 ? 'source' : 'sources'} for ${title}`}</span>
    </SourceLink>
  )
}

/** A link to a matter's sources, which open beside it. */
export function SourceLink({ matter, passage, className = 'evidence-link', children }: SourceLinkProps) {
  return (
    <InnerLink {...useSourceLink(matter, passage)} className={className}>
      {children}
    </InnerLink>
  )
}
