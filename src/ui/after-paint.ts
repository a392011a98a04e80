/** Work that waits until the page has been painted, and for its turn. */

/** In milliseconds: how long a page that is not painted, in a tab behind another, is waited for. */
const UNPAINTED = 100

/**
 * Calls back once the next frame is painted, with how long that took, in milliseconds; with 0 where the browser
 * paints none for now.
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
    then(0)
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
 * otherwise grow in the same frame.
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
