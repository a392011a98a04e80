/** The keys of the whole page. What they do is loaded once the first screen stands. */
import { useEffect } from 'react'
import type { ComparatorStore } from '../store/comparator-store'

/** @param on false when the reader has turned single keys off; Escape works all the same. */
export function useShortcuts(store: ComparatorStore, on: boolean): void {
  useEffect(() => {
    const stopped = new AbortController()
    // Without its code the page does all the same by other means, so its absence is no failure of the page.
    void import('./shortcut-keys').then(
      ({ pressKey }) =>
        document.addEventListener('keydown', (event) => pressKey(event, store, on), {
          signal: stopped.signal,
        }),
      () => undefined,
    )
    return () => stopped.abort()
  }, [store, on])
}
