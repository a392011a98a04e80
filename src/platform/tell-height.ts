/** What a page in a frame tells the page around it. */

/**
 * Sends a message with the height of the page, in CSS pixels rounded up, now and whenever it changes. Returns the way
 * to stop. Nothing where the page stands alone; nothing is listened to.
 *
 * It goes to whoever holds the frame: a page cannot know that origin, which in a sandbox has no name, and a number
 * of pixels is no secret.
 */
export function tellHeight(write: (height: number) => unknown): () => void {
  if (window.parent === window) return () => undefined
  let told = -1
  const watch = new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    if (height === told) return
    told = height
    window.parent.postMessage(write(height), '*')
  })
  watch.observe(document.documentElement)
  return () => watch.disconnect()
}
