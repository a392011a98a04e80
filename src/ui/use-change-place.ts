/** Which of the changes on the page the reader is at. */
import { useEffect, useState } from 'react'
import type { ChangePlace } from './matter-steps'
import { changePlace } from './matter-steps'

/** Looks again, once a frame at most, when the page scrolls, the focus moves or what is shown changes. */
export function useChangePlace(): ChangePlace {
  const [place, setPlace] = useState<ChangePlace>({ at: 0, of: null })
  useEffect(() => {
    let frame: number | undefined
    const look = () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined
        const now = changePlace()
        setPlace((known) => (known.at === now.at && known.of === now.of ? known : now))
      })
    }
    const changes = new MutationObserver(look)
    const main = document.getElementById('main') ?? document.body
    changes.observe(main, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-differs', 'data-selected', 'data-whole'],
    })
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    document.addEventListener('focusin', look)
    look()
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame)
      changes.disconnect()
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
      document.removeEventListener('focusin', look)
    }
  }, [])
  return place
}
