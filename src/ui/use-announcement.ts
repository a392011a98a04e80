/** A message for those who hear the page, said once things have settled. */
import { useEffect, useState } from 'react'

const SETTLED = 500

/**
 * The text, half a second after it last changed. The first text is not news and is not said; null is a text that
 * is not known yet, and is waited for.
 */
export function useAnnouncement(text: string | null): string {
  const [first] = useState(text)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (text === null || (text === first && said === '')) return
    const timer = setTimeout(() => setSaid(text), SETTLED)
    return () => clearTimeout(timer)
  }, [text, first, said])
  return said
}
