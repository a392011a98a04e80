/** The keys of the whole page. What they do is loaded once the first screen stands. */
import { useEffect } from 'react'
import type { ComparatorStore } from '../store/comparator-store'

export function useShortcuts(store: ComparatorStore): void {
  useEffect(() => {
    let press: ((event: KeyboardEvent) => void) | null = null
    const loading = import('./shortcut-keys').then(({ pressKey }) => {
      press = (event) => pressKey(event, store)
      return press
    })
    // Without its code the page does all the same by other means, so its absence is no failure of the page.
    const ignore = () => undefined
    loading.catch(ignore)
    const onKey = (event: KeyboardEvent) => {
      // A key pressed while the code is on its way does its work when it arrives.
      if (press === null) loading.then((late) => late(event)).catch(ignore)
      else press(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [store])
}
