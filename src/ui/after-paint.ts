/** Work that waits until the page has been painted, and for its turn. */

/** In milliseconds: how long a paint is waited for, which never comes in a tab behind another. */
const UNPAINTED = 100

/**
 * Calls back once the next frame is painted, with how long that took, in milliseconds; with 0 behind another tab, where
 * nothing is painted, and with NaN where a paint is late.
 *
 * @returns takes the call back
 */
export function afterPaint(then: (took: number) => void): () => void {
  const frame = requestAnimationFrame(() => {
    const began = performance.now()
    clearTimeout(timer)
    // What is asked for in a frame comes when the frame is painted.
    timer = setTimeout(() => then(performance.now() - began))
  })
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    then(document.hidden ? 0 : Number.NaN)
  }, UNPAINTED)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** Whose turn it is, then who waits. */
const turns: (() => void)[] = []

/**
 * One turn at a time on the whole page, in the order they are asked for: lists that grow beside each other would
 * otherwise grow in the same frame. What a turn draws may wait for code only behind a boundary that comes with it:
 * behind one that stands already, the turn would last until the code is here.
 *
 * @param turn runs at once, or when those before it have been given back
 * @returns gives the turn back, whether it has come or not; a second time does nothing
 */
export function takeTurn(turn: () => void): () => void {
  if (turns.push(turn) === 1) turn()
  return () => {
    const at = turns.indexOf(turn)
    if (at !== -1) turns.splice(at, 1)
    if (at === 0) turns[0]?.()
  }
}
