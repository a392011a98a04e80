import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useFewAtATime } from './use-few-at-a-time'

/** How many items of a long group show at once. */
const STEP = 20
/** How many are drawn at once. */
const FIRST = 2

type InStepsProps<Item> = {
  items: readonly Item[]
  /** An item that must be among those shown, by its place; -1 for none. */
  wanted: number
  /** Called each time that all items that are to show are drawn. */
  onDrawn?: () => void
  /** Draws the first items of the group, each with its control marked `data-title`. */
  children: (shown: readonly Item[]) => ReactNode
}

/** A long group a step at a time. What a step adds takes the focus at its first item. */
export function InSteps<Item extends { readonly key: string }>({
  items,
  wanted,
  onDrawn,
  children,
}: InStepsProps<Item>) {
  const [{ asked, focusAt }, setStep] = useState<{ asked: number; focusAt: number | null }>({
    asked: STEP,
    focusAt: null,
  })
  const list = useRef<HTMLDivElement>(null)
  const count = Math.min(items.length, Math.max(asked, Math.ceil((wanted + 1) / STEP) * STEP))
  const due = items.slice(0, count)
  const drawn = useFewAtATime(
    due.map(({ key }) => key),
    true,
    FIRST,
    Math.max(wanted, focusAt ?? -1),
  )
  useEffect(() => {
    if (focusAt === null) return
    const titles = list.current?.querySelectorAll<HTMLElement>('[data-title]')
    titles?.item(focusAt).focus()
  }, [focusAt])
  const isDrawn = drawn.size === due.length
  useEffect(() => {
    if (isDrawn) onDrawn?.()
  }, [isDrawn, onDrawn])
  const show = (next: number) => setStep({ asked: next, focusAt: count })
  const rest = items.length - count
  return (
    <>
      <div ref={list}>{children(due.filter(({ key }) => drawn.has(key)))}</div>
      {/* What follows the list is never pushed away by it. */}
      {isDrawn && rest > 0 && (
        <p className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          {rest > STEP && (
            <button type="button" className="boxed" onClick={() => show(count + STEP)}>
              Show {STEP} more of {items.length}
            </button>
          )}
          <button type="button" className="boxed" onClick={() => show(items.length)}>
            {rest > STEP ? `Show all ${items.length}` : `Show ${rest} more of ${items.length}`}
          </button>
        </p>
      )}
    </>
  )
}
