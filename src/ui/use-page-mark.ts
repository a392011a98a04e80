/** What the style sheet is told of the page as a whole. */
import { useLayoutEffect } from 'react'

/**
 * Counts the parts of a name on the page in `data-<name>` of the root element; the attribute is there while one is.
 * A rule for the root with `:has()` would say the same, and be worked out anew with every change of the page.
 */
export function usePageMark(name: 'tools' | 'pinned' | 'sources'): void {
  useLayoutEffect(() => {
    count(name, 1)
    return () => count(name, -1)
  }, [name])
}

function count(name: string, by: 1 | -1): void {
  const { dataset } = document.documentElement
  const now = Number(dataset[name] ?? 0) + by
  if (now === 0) delete dataset[name]
  else dataset[name] = String(now)
}
