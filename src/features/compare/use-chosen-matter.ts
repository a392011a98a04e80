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
    return whenThere(matter, (place, isLate) => {
      if (isLate || (isArrival && !matchMedia(medium).matches)) return keepAtTop(place)
      // Measured with the next frame, which lays the page out anyway, and not within the act itself.
      const frame = requestAnimationFrame(() => {
        const { top, bottom } = place.getBoundingClientRect()
        if (top < 0 || bottom > window.innerHeight)
          place.scrollIntoView({ block: bottom - top > window.innerHeight / 2 ? 'start' : 'nearest' })
      })
      return () => cancelAnimationFrame(frame)
    })
  }, [matter])
  useEffect(() => {
    if (!wanted || list === null) return undefined
    return whenThere(matter, (place) => {
      place.scrollIntoView({ block: 'start' })
      place.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true })
      settle()
    })
  }, [matter, wanted, settle, list])
}

/** What a reader does who no longer waits to be led somewhere. */
const acts = ['pointerdown', 'wheel', 'keydown'] as const

/** How long a matter in a group that opens for it is waited for, in milliseconds. */
const COMING = 5000

/**
 * Goes to a matter once it is there: one in a group that opens for it comes after the rest. Not after the reader has
 * done something else meanwhile.
 *
 * @param go gets the matter's place and whether it came later, and returns what takes the going back
 */
function whenThere(matter: string | null, go: (place: HTMLElement, isLate: boolean) => (() => void) | void) {
  const place = placeOf(matter)
  if (place !== null) return go(place, false)
  if (matter === null) return undefined
  let undo: (() => void) | void
  const coming = new MutationObserver(() => {
    const late = placeOf(matter)
    if (late === null) return
    stop()
    undo = go(late, true)
  })
  const timer = window.setTimeout(() => stop(), COMING)
  const stop = () => {
    coming.disconnect()
    window.clearTimeout(timer)
    for (const act of acts) window.removeEventListener(act, stop)
  }
  coming.observe(document.body, { childList: true, subtree: true })
  for (const act of acts) window.addEventListener(act, stop, { passive: true })
  return () => {
    stop()
    undo?.()
  }
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
  for (const act of acts) window.addEventListener(act, stop, { passive: true })
  scroll()
  return stop
}
