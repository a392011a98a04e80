import type { ReactNode } from 'react'
import { useSourceLink } from '../../store/use-source-link'
import { InnerLink } from '../../ui/InnerLink'

type TableLinkProps = { matter: string; className?: string; children: ReactNode }

/** A link from a row to its matter with its sources. */
export function TableLink({ matter, className = 'evidence-link', children }: TableLinkProps) {
  return (
    <InnerLink {...useSourceLink(matter, null)} className={className}>
      {children}
    </InnerLink>
  )
}
