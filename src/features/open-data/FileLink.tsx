import type { ReactNode } from 'react'

type FileLinkProps = {
  path: string
  /** How far it reaches over its line. */
  className?: string
  children: ReactNode
}

/** A link to a file of the open data, by its address relative to the page. */
export function FileLink({ path, className = '-my-0.5 py-0.5', children }: FileLinkProps) {
  return (
    <a
      href={path}
      className={`relative inline-block font-medium wrap-anywhere underline underline-offset-[0.22em] hover:decoration-2 ${className}`}
    >
      {children}
    </a>
  )
}
