import { useEffect, useRef } from 'react'
import type { PlanEvent } from '../../domain/record'
import { Icon } from '../../ui/Icon'
import { useEscape } from '../../ui/use-escape'
import { EventDetails } from './EventDetails'

/** An event beside the list. It takes the focus when it opens; Escape closes it. */
export function EventPanel({ event, onClose }: { event: PlanEvent; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEscape(onClose)
  return (
    <aside aria-labelledby="event-title" className="min-h-full px-6 py-4">
      <header className="flex items-start justify-between gap-4">
        <h2
          id="event-title"
          ref={heading}
          tabIndex={-1}
          className="font-serif text-[1.1875rem] leading-6 font-[650]"
        >
          {event.title}
        </h2>
        <button type="button" className="-m-2 p-2" onClick={onClose}>
          <Icon name="close" />
          <span className="sr-only">Close this event</span>
        </button>
      </header>
      <EventDetails event={event} />
    </aside>
  )
}
