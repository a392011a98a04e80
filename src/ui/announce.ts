/** What is said to those who hear the page: in one place, and once things have settled. */
import { useEffect, useRef, useState } from 'react'

const SETTLED = 500

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Says words half a second after the last call; those of an earlier call that are not said by then are left out, and
 * empty words take them back. They are said in the dialog that lies uppermost, since it silences the page below, else
 * in the page. The same words again are heard again.
 */
export function announce(words: string): void {
  clearTimeout(timer)
  fill('')
  timer = setTimeout(fill, SETTLED, words)
}

function fill(words: string): void {
  const places = [...document.querySelectorAll('[data-announcer]')]
  places.at(-1)?.replaceChildren(words)
}

/** Says a text when it changes; null is one that is not known yet. The first is not said, unless it is news. */
export function useAnnouncement(text: string | null, isNews = false): void {
  const known = useRef(isNews ? null : text)
  useEffect(() => {
    if (text === known.current) return
    known.current = text
    announce(text ?? '')
  }, [text])
}

/** Words that stand beside a control and are said: those in force, and the way to put others in their place. */
export function useTold(): readonly [string, (words: string) => void] {
  const [told, setTold] = useState('')
  const tell = (words: string) => {
    setTold(words)
    announce(words)
  }
  return [told, tell]
}
