import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { Announcer } from './Announcer'
import { Icon } from './Icon'

type DialogProps = {
  title: string
  /** In the middle of the screen, or a drawer at one side of it. */
  side?: 'middle' | 'start' | 'end'
  onClose: () => void
  children: ReactNode
}

/**
 * A modal dialog while it is rendered. Escape, the close button and, where the browser knows
 * `closedby`, a click outside close it; focus goes back to what opened it.
 */
export function Dialog({ title, side = 'middle', onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const opener = document.activeElement
    dialog.showModal()
    // Else the browser takes the first control, which is the one that closes.
    heading.current?.focus()
    return () => {
      dialog.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      data-side={side}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // React hands the event of a dialog that was opened in this one up to it; only the upper one closes.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      closedby="any"
    >
      <Announcer />
      <div className="flex min-h-full flex-col">
        <header className="flex items-start justify-between gap-4 border-b border-ink px-6 py-4">
          <h2
            id={titleId}
            ref={heading}
            tabIndex={-1}
            className="font-serif text-[1.375rem] leading-7 font-semibold"
          >
            {title}
          </h2>
          <button
            type="button"
            className="-m-2 flex size-8 flex-none items-center justify-center max-medium:-m-3 max-medium:size-[44px]"
            onClick={onClose}
          >
            <Icon name="close" />
            <span className="sr-only">Close</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
