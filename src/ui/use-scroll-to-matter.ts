/** Brings the matter that an address names into view. */
import { useEffect } from 'react'

/** Scrolls only when the matter is out of sight, so that choosing one on the page moves nothing. */
export function useScrollToMatter(matter: string | null): void {
  useEffect(() => {
    if (matter === null) return
    const place = document.getElementById(`matter-${matter}`)
    if (place === null) return
    const { top, bottom } = place.getBoundingClientRect()
    if (top < 0 || bottom > window.innerHeight)
      place.scrollIntoView({ block: bottom - top > window.innerHeight / 2 ? 'start' : 'nearest' })
  }, [matter])
}
