/** The room that a bar stuck to the top takes, for all that scrolls to a place below it. */
import type { RefObject } from 'react'
import { useEffect } from 'react'

/**
 * Keeps the list around `bar` clear of it, as long as the bar is stuck and shown: what it holds, and with it its height,
 * depends on the drafts and on the width. Told to the list alone, since a change at the root styles all of the page anew.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current
    const list = element?.closest<HTMLElement>('#provisions')
    if (element === null || list == null) return
    const { style } = list
    const measure = () => {
      if (getComputedStyle(element).position === 'sticky')
        style.setProperty('--clear-top', `calc(var(--masthead) + ${element.offsetHeight}px)`)
      else style.removeProperty('--clear-top')
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--clear-top')
    }
  }, [bar])
}
