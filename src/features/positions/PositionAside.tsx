import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Icon } from '../../ui/Icon'
import { useEscape } from '../../ui/use-escape'

type PositionAsideProps = {
  title: string
  /** Changes when something else is shown, which then takes the focus. */
  subject: string
  onClose: () => void
  children: ReactNode
}

/** The panel beside the page. Its heading takes the focus, Escape closes it and gives the focus back. */
export function PositionAside({ title, subject, onClose, children }: PositionAsideProps) {
  const aside = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const opener = useRef<HTMLElement>(null)
  const focused = useRef('')
  useEffect(() => {
    if (focused.current === subject) return
    focused.current = subject
    const active = document.activeElement
    const isOutside = active instanceof HTMLElement && aside.current?.contains(active) === false
    if (isOutside && active !== document.body) opener.current = active
    heading.current?.focus()
    aside.current?.parentElement?.scrollTo({ top: 0 })
  }, [subject])
  const close = () => {
    // A reader who came by a link opened nothing here; the cell that is marked is where they were led.
    const marked = document.querySelector<HTMLElement>('[data-selected=true] :is(button, a)')
    const back = opener.current?.isConnected === true ? opener.current : marked
    onClose()
    back?.focus()
  }
  useEscape(close)
  return (
    <div
      data-stuck
      className="sticky top-(--masthead) h-[calc(100dvh-var(--masthead))] w-[24.5rem] overflow-y-auto border-s border-rule bg-panel print:static print:h-auto"
    >
      <aside ref={aside} aria-labelledby="panel-title" className="px-6 py-4">
        <header className="flex items-start justify-between gap-4">
          <h2
            id="panel-title"
            ref={heading}
            tabIndex={-1}
            className="font-serif text-[1.1875rem] leading-6 font-[650]"
          >
            {title}
          </h2>
          <button type="button" className="-m-2 p-2" onClick={close}>
            <Icon name="close" />
            <span className="sr-only">Close positions</span>
          </button>
        </header>
        {children}
      </aside>
    </div>
  )
}
