/** A swipe along a card as a step; all that it does a button does too. */
import type { PointerEvent } from 'react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { readSetting, watchSettings } from '../../platform/stored-setting'

/** In pixels: the edges that belong to the browser's own gestures, and the shortest swipe. */
const EDGE = 28
const SHORTEST = 56
/** In milliseconds: longer than this is a drag or a press to select. */
const LONGEST = 700
const UNZOOMED = 1.05

type Start = { id: number; x: number; y: number; time: number; card: Element }

/**
 * Handlers for the element around the cards. Only a quick stroke of one finger along a card
 * counts, at least twice as long as it is high, away from the edges of the screen, on a page
 * that is not zoomed in, and not while words are selected, unless the reader has turned it off.
 *
 * @param onSwipe gets the card and 1 for a stroke to the left, which leads on
 */
export function useSwipe(enabled: boolean, onSwipe: (card: Element, by: 1 | -1) => void) {
  const start = useRef<Start | null>(null)
  const zoomed = useZoomed()
  const wanted = useSyncExternalStore(watchSettings, () => readSetting('swipe') !== 'off')
  const on = enabled && wanted && !zoomed
  return {
    'data-swipe': on ? 'on' : 'off',
    onPointerDown: ({
      pointerType,
      isPrimary,
      pointerId,
      clientX,
      clientY,
      target,
      timeStamp,
    }: PointerEvent) => {
      const card = target instanceof Element ? target.closest('[data-matter]') : null
      const isInside = clientX >= EDGE && clientX <= window.innerWidth - EDGE
      const begins = on && pointerType === 'touch' && isPrimary && isInside && card !== null
      start.current = begins ? { id: pointerId, x: clientX, y: clientY, time: timeStamp, card } : null
    },
    onPointerUp: ({ pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
      const from = start.current
      start.current = null
      if (from === null || from.id !== pointerId || timeStamp - from.time > LONGEST) return
      const [across, along] = [clientX - from.x, Math.abs(clientY - from.y)]
      if (Math.abs(across) < SHORTEST || Math.abs(across) < 2 * along || isSelecting()) return
      onSwipe(from.card, across < 0 ? 1 : -1)
    },
    onPointerCancel: () => {
      start.current = null
    },
  }
}

function isSelecting(): boolean {
  return getSelection()?.type === 'Range'
}

/** Whether the reader has zoomed in by spreading two fingers, when a stroke moves the page. */
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
