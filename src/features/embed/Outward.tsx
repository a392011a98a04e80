import type { ReactNode } from 'react'
import { Icon } from '../../ui/Icon'

/** A link out of the frame. The full page refuses to stand in one, so it opens beside it. */
export function Outward({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="evidence-link reach" href={href} target="_blank" rel="noopener">
      {children} <span className="sr-only">(new window)</span>
      <span className="inline-block translate-y-0.5">
        <Icon name="external" />
      </span>
    </a>
  )
}
