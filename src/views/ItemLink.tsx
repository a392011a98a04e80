import type { ReactNode } from 'react'
import type { Page } from '../store/choices'
import { useItemLink } from '../store/use-item-link'
import { InnerLink } from '../ui/InnerLink'

type ItemLinkProps = {
  page: Page
  /** Id of a position, a conflict, an event or a source. */
  item: string
  className?: string
  children: ReactNode
}

/** A link to one thing on a page that lists such things. */
export function ItemLink({ page, item, className = '', children }: ItemLinkProps) {
  return (
    <InnerLink
      {...useItemLink(page, item)}
      className={`underline decoration-ctl underline-offset-4 hover:decoration-ink ${className}`}
    >
      {children}
    </InnerLink>
  )
}
