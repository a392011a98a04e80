/** A long list that is drawn a few items at a time, so that no change of it holds up the page. */
import { startTransition, useEffect, useRef, useState } from 'react'

/** The most items that a step draws. */
const MOST = 16
/** In milliseconds: a step that took less may be followed by a longer one, one that took more by a shorter one. */
const SHORT = 20
const LONG = 40

/** By the key of each item that is drawn: how it is drawn. */
type Drawn<Way> = ReadonlyMap<string, Way>

/**
 * What of a list to draw by now, and how. What is drawn already stays; the rest follows in the order of the list, a
 * few items after each paint, and those that are drawn in another way change a few at a time as well. An item that
 * has left the list and comes back is drawn anew.
 *
 * @param keys of the items, in their order
 * @param way how they are to be drawn
 * @param first how many are drawn at once where none is drawn yet
 * @param wanted place of an item that is drawn at once with all before it, so that it stays where it is shown; -1 for none
 */
export function useFewAtATime<Way>(
  keys: readonly string[],
  way: Way,
  first: number,
  wanted: number,
): Drawn<Way> {
  const [known, setKnown] = useState<Drawn<Way>>(new Map())
  const kept = keys.flatMap((key) => {
    const old = known.get(key)
    return old === undefined ? [] : [[key, old] as const]
  })
  const atOnce = Math.max(kept.length === 0 ? first : 0, wanted + 1)
  const drawn = new Map([...keys.slice(0, atOnce).map((key) => [key, way] as const), ...kept])
  const rest = keys.filter((key) => drawn.get(key) !== way)
  const isSettled = rest.length === 0 && drawn.size === known.size
  const step = useRef({ size: 1, began: Number.NaN })
  useEffect(() => {
    const { size, began } = step.current
    const now = performance.now()
    if (isSettled) {
      step.current = { size: 1, began: Number.NaN }
      return
    }
    // How many fit between two paints depends on the machine, and is learnt from how long the last step took.
    const took = now - began
    const next = took < SHORT ? Math.min(MOST, 2 * size) : took > LONG ? Math.ceil(size / 2) : size
    step.current = { size: next, began: now }
    const more = rest.slice(0, next).map((key) => [key, way] as const)
    startTransition(() => setKnown(new Map([...drawn, ...more])))
  })
  return drawn
}
