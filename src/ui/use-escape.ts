/** The Escape key, for what lies beside the page and is not a dialog. */
import { useEffect } from 'react'

/** Acts on Escape while the component is shown, unless a dialog lies over the page and takes the key itself. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open]') === null) onEscape()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onEscape])
}
