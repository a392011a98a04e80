import type { RefObject } from 'react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { readSetting, watchSettings } from '../../platform/stored-setting'
import { useComparatorStore } from '../../store/use-comparator'
import { matterBeside } from '../../ui/matter-steps'

/** In pixels: the edges that belong to the browser's own gestures, and the shortest swipe. */
const EDGE = 28
const SHORTEST = 56
/** In milliseconds: longer than this is a drag or a press to select. */
const LONGEST = 700
const UNZOOMED = 1.05

type Start = { id: number; x: number; y: number; time: number; card: Element }

/**
 * A swipe along a card of `list` as a step to the difference after it, or before it for a stroke to the right; all that it
 * does a button does too. Not on a page that is zoomed in, when a stroke moves it, nor where the reader has turned it off.
 */
export function Swipes({ list }: { list: RefObject<HTMLElement | null> }) {
  const store = useComparatorStore()
  const zoomed = useZoomed()
  const wanted = useSyncExternalStore(watchSettings, () => readSetting('swipe') !== 'off')
  const on = wanted && !zoomed
  useEffect(() => {
    if (!on || list.current === null) return undefined
    return watchSwipes(list.current, (card, by) => {
      const next = matterBeside(card, by, 'difference')
      if (next !== undefined) store.getState().stepToMatter(next)
    })
  }, [list, on, store])
  return null
}

/**
 * Only a quick stroke of one finger along a card counts, at least twice as long as it is high, away from the edges of
 * the screen, and not while words are selected.
 *
 * @param onSwipe gets the card and 1 for a stroke to the left, which leads on
 * @returns takes the watch back
 */
function watchSwipes(element: HTMLElement, onSwipe: (card: Element, by: 1 | -1) => void): () => void {
  let start: Start | null = null
  const down = (event: PointerEvent) => {
    const { clientX: x, clientY: y, target } = event
    const card = target instanceof Element ? target.closest('[data-matter]') : null
    const isInside = x >= EDGE && x <= window.innerWidth - EDGE
    const begins = event.pointerType === 'touch' && event.isPrimary && isInside && card !== null
    start = begins ? { id: event.pointerId, x, y, time: event.timeStamp, card } : null
  }
  const up = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
    const from = start
    start = null
    if (from === null || from.id !== pointerId || timeStamp - from.time > LONGEST) return
    const [across, along] = [clientX - from.x, Math.abs(clientY - from.y)]
    if (Math.abs(across) < SHORTEST || Math.abs(across) < 2 * along || isSelecting()) return
    onSwipe(from.card, across < 0 ? 1 : -1)
  }
  const cancel = () => {
    start = null
  }
  // The style sheet leaves strokes along it to the page.
  element.setAttribute('data-swipe', 'on')
  element.addEventListener('pointerdown', down)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', cancel)
  return () => {
    element.removeAttribute('data-swipe')
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', cancel)
  }
}

function isSelecting(): boolean {
  return getSelection()?.type === 'Range'
}

/** Whether the reader has zoomed in by spreading two fingers. */
function useZoomed(): boolean {
  const [zoomed, setZoomed] = useState(false)
  useEffect(() => {
    const view = window.visualViewport
    if (view == null) return undefined
    const look = () => setZoomed(view.scale > UNZOOMED)
    view.addEventListener('resize', look)
    look()
    return () => view.removeEventListener('resize', look)
  }, [])
  return zoomed
}
