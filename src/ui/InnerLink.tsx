import type { ReactNode } from 'react'

type InnerLinkProps = {
  href: string
  /** What a plain click does here; with a key held down the browser follows the address as any link. */
  onFollow: () => void
  className?: string
  /** True for the link to the page that is shown. */
  current?: boolean
  children: ReactNode
}

/** A link that acts on this page when it is simply clicked. */
export function InnerLink({
  href,
  onFollow,
  className = 'evidence-link',
  current = false,
  children,
}: InnerLinkProps) {
  return (
    <a
      href={href}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onFollow()
      }}
    >
      {children}
    </a>
  )
}
