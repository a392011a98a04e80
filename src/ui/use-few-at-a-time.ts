/** A long list that is drawn a few items at a time, so that no change of it holds up the page. */
import { startTransition, useLayoutEffect, useRef, useState } from 'react'
import { afterPaint, takeTurn } from './after-paint'

/** The most items that a step draws. */
const MOST = 6
/** In milliseconds: after a step that is painted in less comes a longer one, after one that takes more a shorter one. */
const SHORT = 12
const FAIR = 25
const LONG = 38

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
  const step = useRef({ size: 1, end: () => {} })
  /** What was known when the list was last drawn; null before it is. */
  const seen = useRef<Drawn<Way> | null>(null)
  // As the list stands when its turn comes, which may be later than it was asked for.
  const latest = useRef({ drawn, rest, way })
  // Its turn ends with the list, whatever it waits for.
  useLayoutEffect(() => () => step.current.end(), [])
  useLayoutEffect(() => {
    latest.current = { drawn, rest, way }
    const isStep = known !== seen.current || drawn.size > kept.length
    seen.current = known
    const began = performance.now()
    // Laid out here, where it is drawn, a step is not laid out and painted in one task.
    if (isStep) document.body.getBoundingClientRect()
    const laidOut = performance.now() - began
    if (isSettled) {
      step.current.end()
      step.current.size = 1
      return undefined
    }
    return afterPaint((painted) => {
      const { size, end } = step.current
      const took = laidOut + painted
      // How many fit between two paints depends on the machine, and is learnt from how long the last step took.
      const grown = took < SHORT ? 2 * size : took < FAIR ? size + 1 : took > LONG ? size - 1 : size
      const next = Math.max(1, Math.min(grown, MOST))
      end()
      const draw = () => {
        const { drawn: had, rest: due, way: now } = latest.current
        const more = due.slice(0, next).map((key) => [key, now] as const)
        startTransition(() => setKnown(new Map([...had, ...more])))
      }
      step.current.size = next
      step.current.end = takeTurn(draw)
    })
  })
  return drawn
}
