/** The room that a bar stuck to the top takes, for all that scrolls to a place below it. */
import type { RefObject } from 'react'
import { useEffect } from 'react'

/**
 * Writes the height of `bar` into the style's `--version-bar` as long as the bar is stuck and shown: what it holds, and
 * with it its height, depends on the drafts and on the width.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current
    if (element === null) return
    const { style } = document.documentElement
    const measure = () => {
      if (getComputedStyle(element).position === 'sticky')
        style.setProperty('--version-bar', `${element.offsetHeight}px`)
      else style.removeProperty('--version-bar')
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--version-bar')
    }
  }, [bar])
}
