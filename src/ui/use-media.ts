/** What the reader's screen is like, as React sees it. */
import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** Whether a media query matches now; the component renders again when that changes. */
export function useMedia(query: string): boolean {
  // Made once: a list is asked with every rendering, and each that is made is one more for the browser to keep.
  const list = useMemo(() => matchMedia(query), [query])
  return useSyncExternalStore(
    useCallback(
      (onChange) => {
        list.addEventListener('change', onChange)
        return () => list.removeEventListener('change', onChange)
      },
      [list],
    ),
    () => list.matches,
  )
}

/* In the same unit as the style sheet's: text that the reader has made larger leaves less room on the same screen. */

/** Room for the rail beside two columns of text, or for the panel beside a page. */
export const wide = '(min-width: 68.75rem)'
/** Room for the rail, two columns of 320 px each and the panel beside one another. */
export const widest = '(min-width: 87.5rem)'
/** Room for two columns of text. */
export const medium = '(min-width: 45rem)'

let isPrintAsked = false

function watchPrint(onChange: () => void): () => void {
  const list = matchMedia('print')
  const begin = () => {
    isPrintAsked = true
    onChange()
  }
  const end = () => {
    isPrintAsked = false
    onChange()
  }
  list.addEventListener('change', onChange)
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    list.removeEventListener('change', onChange)
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

/** True while the page is on its way to paper; what is rendered for it is there before the sheets are laid out. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    watchPrint,
    () => isPrintAsked || matchMedia('print').matches,
    () => false,
  )
}
