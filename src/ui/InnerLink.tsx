import type { ReactNode } from 'react'
import { createContext, use } from 'react'

/** For a page that is a part of another: where the other stands, and which addresses it follows by itself. */
export type PartOf = { readonly base: string; readonly follows: (href: string) => boolean }

/** Null in the full page. */
export const PartContext = createContext<PartOf | null>(null)

type InnerLinkProps = {
  href: string
  /** What a plain click does here; with a key held down the browser follows the address as any link. */
  onFollow: () => void
  className?: string
  /** True for the link to the page that is shown. */
  current?: boolean
  children: ReactNode
}

/** A link that acts on this page when it is simply clicked; in a part of a page, what stands elsewhere opens beside it. */
export function InnerLink({
  href,
  onFollow,
  className = 'evidence-link',
  current = false,
  children,
}: InnerLinkProps) {
  const part = use(PartContext)
  const leaves = part?.follows(href) === false
  return (
    <a
      href={(part?.base ?? '') + href}
      target={leaves ? '_blank' : undefined}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (leaves || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onFollow()
      }}
    >
      {children}
      {leaves && <span className="sr-only"> (new window)</span>}
    </a>
  )
}
