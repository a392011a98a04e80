/** Focus that is not lost when what held it is taken away. */
import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Where an element within `places` had the focus and a render took it away, the first of `targets` that is shown
 * takes it; else the reader would begin again at the top of the page. Looked at after each render of the caller.
 *
 * @param places selector of the parts of the page that are looked after
 * @param targets ids of elements
 */
export function useFocusFallback(places: string, targets: readonly string[]): void {
  const holder = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      holder.current = target instanceof Element && target.closest(places) !== null ? target : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [places])
  useLayoutEffect(() => {
    if (holder.current === null || holder.current.isConnected) return
    holder.current = null
    if (document.activeElement !== null && document.activeElement !== document.body) return
    targets
      .map((id) => document.getElementById(id))
      .find((target) => target !== null && target.getClientRects().length > 0)
      ?.focus()
  })
}
