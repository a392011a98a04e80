/** Focus that is not lost when what held it is taken away. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { isListWhole, titleOf } from './matter-steps'

/** For how many frames a matter that had the focus is waited for in another view. */
const FRAMES = 60

/**
 * Where an element within `places` had the focus and a render took it away, the title of its matter takes it as soon as
 * that is drawn again; else the first of `targets` that is shown, or the reader would begin again at the top of the
 * page. Looked at after each render of the caller.
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
    const lost = holder.current
    if (lost === null || lost.isConnected) return
    holder.current = null
    const matter = lost.closest<HTMLElement>('[data-matter]')?.dataset['matter']
    const look = (frames: number) => {
      if (document.activeElement !== null && document.activeElement !== document.body) return
      const title = matter === undefined ? null : titleOf(matter)
      if (title !== null) return title.focus()
      if (frames > 0 && matter !== undefined && !isListDrawn()) {
        requestAnimationFrame(() => look(frames - 1))
        return
      }
      targets
        .map((id) => document.getElementById(id))
        .find((target) => target !== null && target.getClientRects().length > 0)
        ?.focus()
    }
    look(FRAMES)
  })
}

function isListDrawn(): boolean {
  return isListWhole() && document.querySelector('#provisions [data-matter]') !== null
}
