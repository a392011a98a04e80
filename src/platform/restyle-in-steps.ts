/** A change of colours that no single task carries through the whole page. */

/** The most elements of a part: about what a slow phone styles within a frame. */
const MOST = 160

/**
 * Makes a change that gives every element new colours, and has the browser work it out part by part while the screen
 * still shows the page as it was. A browser that cannot hold its picture works it out at once.
 *
 * @param change made once, at once or after the next paint
 */
export function restyleInSteps(change: () => void): void {
  if (!('startViewTransition' in document)) {
    change()
    return
  }
  const held = document.startViewTransition(async () => {
    // What is not shown is not styled. The part with the focus stays, so that it keeps it, and every part keeps its
    // size, so that nothing scrolls.
    const parts = partsOf(document.body)
      .filter((part) => !part.contains(document.activeElement))
      .map((part) => ({ part, height: getComputedStyle(part).height, former: part.style.height }))
    for (const { part, height } of parts) {
      part.style.contentVisibility = 'hidden'
      part.style.height = height
    }
    change()
    for (const { part, former } of parts) {
      // oxlint-disable-next-line no-await-in-loop -- one part in one task is the point
      await new Promise((resolve) => setTimeout(resolve))
      part.style.contentVisibility = ''
      part.style.height = former
      // Asked for its colour, a part is worked out; what is in it only after it is known to be shown.
      for (const asked of [part, part.firstElementChild ?? part]) {
        getComputedStyle(asked).getPropertyValue('color')
      }
    }
  })
  // A page out of sight, or a second change, does without the picture; the change is made all the same.
  for (const end of [held.ready, held.finished]) void end.catch(() => undefined)
}

/** Elements that hold what is in sight of the page between them, each with few inside where it can be parted. */
function partsOf(element: HTMLElement): HTMLElement[] {
  // What is out of sight is not styled as it is.
  const children = [...element.children].filter(
    (child) => child instanceof HTMLElement && child.checkVisibility({ contentVisibilityAuto: true }),
  ) as HTMLElement[]
  const isWhole = children.length === 0 || element.getElementsByTagName('*').length <= MOST
  return isWhole ? [element] : children.flatMap(partsOf)
}
