/** Focus, when what stood beside the list is gone. */
import { useEffect, useRef } from 'react'

/** Sends focus to the row of the event that was open, once none is. */
export function useReturnFocus(open: string | null): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (open === null && last.current !== null)
      document.getElementById(`row-${last.current}`)?.querySelector('a')?.focus()
    last.current = open
  }, [open])
}
