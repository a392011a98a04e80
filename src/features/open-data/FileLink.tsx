import type { ReactNode } from 'react'

/** A link to a file of the open data, by its address relative to the page. */
export function FileLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <a
      href={path}
      className="-my-0.5 inline-block py-0.5 font-medium wrap-anywhere underline underline-offset-[0.22em] hover:decoration-2"
    >
      {children}
    </a>
  )
}
