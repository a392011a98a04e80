import { useLayoutEffect, useRef } from 'react'
import { Icon } from '../../ui/Icon'

type MoveButtonsProps = {
  title: string
  /** Its place, from 0, and how many there are. */
  at: number
  of: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** Moves a provision up or down in the list, or takes it out. The button keeps the focus wherever it moves to. */
export function MoveButtons({ title, at, of, onMove, onRemove }: MoveButtonsProps) {
  const pressed = useRef<HTMLButtonElement | null>(null)
  useLayoutEffect(() => {
    // A browser drops the focus of what is put elsewhere in the page.
    pressed.current?.focus({ preventScroll: true })
    pressed.current?.scrollIntoView({ block: 'nearest' })
    pressed.current = null
  })
  const button = (by: -1 | 1) => {
    const isEnd = by === -1 ? at === 0 : at === of - 1
    return (
      <button
        type="button"
        className="flex size-8 items-center justify-center aria-disabled:text-ctl pointer-coarse:size-11"
        aria-disabled={isEnd}
        onClick={(event) => {
          if (isEnd) return
          pressed.current = event.currentTarget
          onMove(by)
        }}
      >
        <Icon name="chevron" turned={by === -1} />
        <span className="sr-only">{`Move ${title} ${by === -1 ? 'up' : 'down'}`}</span>
      </button>
    )
  }
  return (
    <span className="no-print inline-flex items-center justify-end text-meta order-last ms-auto max-medium:w-full">
      <span className="pe-1 text-ink3">
        {at + 1} of {of}
      </span>
      {button(-1)}
      {button(1)}
      <button
        type="button"
        className="flex min-h-8 items-center px-2 font-medium hover:underline pointer-coarse:min-h-11"
        onClick={onRemove}
      >
        Take off<span className="sr-only"> the list: {title}</span>
      </button>
    </span>
  )
}
