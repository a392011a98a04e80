/** Where the reader is among the matters on the page, read from the page itself. */

/** How far below the line a matter must reach to count as what is being read, in pixels. */
const MORE_THAN_AN_EDGE = 4

const anyMatter = '[data-matter]'
const selectedMatter = '[data-matter][data-selected=true]'
const differing = '[data-matter][data-differs=true]'

export type StepKind = 'matter' | 'difference'

export type ChangePlace = {
  /** Place of the change that the reader is at, from 1; 0 before the first. */
  readonly at: number
  /** How many changes there are; null until the list is drawn, since what is shown by then is no count of them. */
  readonly of: number | null
}

/**
 * The matter that has the focus, or else the one that the reader chose, while it is in sight; else
 * the first in sight. The choice counts because at the end of the page nothing more can be
 * scrolled to the top.
 */
export function matterInSight(): Element | null {
  const top = readingLine()
  const reaches = (matter: Element) => matter.getBoundingClientRect().bottom > top + MORE_THAN_AN_EDGE
  const isInSight = (matter: Element) =>
    reaches(matter) && matter.getBoundingClientRect().top < window.innerHeight
  const known = [focusedMatter(), document.querySelector(selectedMatter)]
  return (
    known.find((matter) => matter !== null && isInSight(matter)) ??
    [...document.querySelectorAll(anyMatter)].find(reaches) ??
    null
  )
}

/** What has the focus of a matter; null where the page does not show it. */
export function titleOf(matter: string): HTMLElement | null {
  return document.querySelector(`[data-matter="${CSS.escape(matter)}"] [data-title]`)
}

/**
 * Gives the focus back to a matter, or to the list where the matter is not shown.
 *
 * @param scrolls false for a reader who may have scrolled elsewhere and stays there: the list has the focus then too, so
 * that the keys that scroll go on from where the reader is
 */
export function returnToMatter(matter: string, scrolls: boolean): void {
  const title = titleOf(matter)
  const { top = -1, bottom = 0 } = title?.getBoundingClientRect() ?? {}
  const isInSight = top >= 0 && bottom <= window.innerHeight
  if (title !== null && (scrolls || isInSight)) title.focus()
  else document.getElementById('provisions')?.focus({ preventScroll: true })
}

export function focusedMatter(): Element | null {
  return document.activeElement?.closest(anyMatter) ?? null
}

/** Which change the reader is at: the one in sight, or the last before it. */
export function changePlace(): ChangePlace {
  const all = [...document.querySelectorAll(differing)]
  const here = matterInSight()
  const passed = all.filter((change) => here !== null && (change === here || isBefore(change, here)))
  return { at: passed.length, of: isListWhole() ? all.length : null }
}

/** Whether all that the list is to show is drawn. */
export function isListWhole(): boolean {
  return document.querySelector('#provisions:not([data-whole=false])') !== null
}

/**
 * Key of the matter one step from `from`; undefined at either end.
 *
 * @param inclusive true when `from` itself may be the step, for a reader who is not at any matter yet
 */
export function matterBeside(
  from: Element | null,
  by: 1 | -1,
  kind: StepKind,
  inclusive = false,
): string | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(kind === 'matter' ? anyMatter : differing)]
  const found =
    by === 1
      ? all.find((item) => from === null || isBefore(from, item) || (inclusive && item === from))
      : all.findLast((item) => from !== null && isBefore(item, from))
  return found?.dataset['matter']
}

function isBefore(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** Where text begins under what sticks to the top, in pixels of the window. */
function readingLine(): number {
  const list = document.getElementById('provisions')
  return list === null ? 0 : Number.parseFloat(getComputedStyle(list).scrollMarginTop) || 0
}
