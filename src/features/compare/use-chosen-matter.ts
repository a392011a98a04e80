/** Brings the matter that the reader chose, stepped to or followed a link to into view. */
import { useEffect, useRef } from 'react'
import { useComparator } from '../../store/use-comparator'
import { medium } from '../../ui/use-media'

/**
 * A matter that the reader goes to stands at the top and takes the focus. One chosen otherwise is
 * scrolled to only when it is out of sight, so that choosing one on the page moves nothing; on a
 * narrow screen a link to one opens with it at the top.
 *
 * @param list what is shown, which may follow the choice a moment later; null while it is not there
 */
export function useChosenMatter(list: object | null): void {
  const matter = useComparator((state) => state.matter)
  const wanted = useComparator((state) => state.focusMatter)
  const settle = useComparator((state) => state.settleMatter)
  const arriving = useRef(true)
  useEffect(() => {
    const isArrival = arriving.current
    arriving.current = false
    const place = placeOf(matter)
    if (place === null) return
    if (isArrival && !matchMedia(medium).matches) return keepAtTop(place)
    // Measured with the next frame, which lays the page out anyway, and not within the act itself.
    const frame = requestAnimationFrame(() => {
      const { top, bottom } = place.getBoundingClientRect()
      if (top < 0 || bottom > window.innerHeight)
        place.scrollIntoView({ block: bottom - top > window.innerHeight / 2 ? 'start' : 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [matter])
  useEffect(() => {
    const place = wanted && list !== null ? placeOf(matter) : null
    if (place === null) return
    place.scrollIntoView({ block: 'start' })
    place.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true })
    settle()
  }, [matter, wanted, settle, list])
}

function placeOf(matter: string | null): HTMLElement | null {
  return matter === null ? null : document.getElementById(`matter-${matter}`)
}

/** How long fonts and sources may still move what is above, in milliseconds. */
const SETTLING = 2000

/** Keeps a place at the top while the page settles around it, until the reader does something. */
function keepAtTop(place: HTMLElement): () => void {
  const scroll = () => place.scrollIntoView({ block: 'start' })
  const moves = new ResizeObserver(scroll)
  moves.observe(document.body)
  const stop = () => {
    moves.disconnect()
    window.clearTimeout(timer)
    for (const act of acts) window.removeEventListener(act, stop)
  }
  const timer = window.setTimeout(stop, SETTLING)
  const acts = ['pointerdown', 'wheel', 'keydown'] as const
  for (const act of acts) window.addEventListener(act, stop, { passive: true })
  scroll()
  return stop
}
