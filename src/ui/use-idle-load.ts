/** Parts that are not on the first screen, and have to be there without a wait when they are asked for. */
import { useEffect, useState } from 'react'

/**
 * What `load` brings once the browser has nothing else to do; null until then, and where it does not arrive.
 *
 * @param load a function that stays the same
 */
export function useIdleLoad<Part>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ readonly loaded: Part } | null>(null)
  useEffect(() => {
    let isWanted = true
    const bring = async () => {
      try {
        const loaded = await load()
        if (isWanted) setPart({ loaded })
      } catch {
        // The page is whole without it; the next visit asks for it again.
      }
    }
    const begin = () => void bring()
    // Safari has no idle callback.
    const idle = 'requestIdleCallback' in window ? window.requestIdleCallback(begin) : null
    const timer = idle === null ? setTimeout(begin, 1000) : null
    return () => {
      isWanted = false
      if (idle !== null) window.cancelIdleCallback(idle)
      if (timer !== null) clearTimeout(timer)
    }
  }, [load])
  return part?.loaded ?? null
}
