import { useCallback, useState } from 'react'
import type { PlanEvent } from '../../domain/record'
import { headlineOf, toTimeline } from '../../domain/timeline'
import { useComparator } from '../../store/use-comparator'
import { useEvents } from '../../store/use-lists'
import { Dialog } from '../../ui/Dialog'
import { useMedia, wide } from '../../ui/use-media'
import { LoadedPart } from '../../views/LoadedPart'
import { EventDetails } from './EventDetails'
import { EventPanel } from './EventPanel'
import type { Line } from './LineFilter'
import { LineFilter } from './LineFilter'
import { TimelineAxis } from './TimelineAxis'
import { TimelineHead } from './TimelineHead'
import { TimelineList } from './TimelineList'
import { useReturnFocus } from './use-return-focus'

/** What happened and which drafts appeared, with all that each event rests on beside it. */
export function TimelinePage() {
  const events = useEvents()
  if (events.status === 'ready') return <Timeline events={events.value} />
  return (
    <div className="px-4 medium:px-6 wide:px-8">
      <h1 className="page-title pb-4">Timeline</h1>
      <LoadedPart part={events} failure="The events could not be read. The other pages still work.">
        {() => null}
      </LoadedPart>
    </div>
  )
}

function Timeline({ events }: { events: readonly PlanEvent[] }) {
  const { plan, drafts } = useComparator((state) => state.index)
  const item = useComparator((state) => state.item)
  const showItem = useComparator((state) => state.showItem)
  const isWide = useMedia(wide)
  const [line, setLine] = useState<Line>(null)
  const close = useCallback(() => showItem('timeline', null), [showItem])
  useReturnFocus(item)
  const open = events.find(({ id }) => id === item)
  const shown = line === null ? events : events.filter((event) => event.line === line)
  return (
    <div className="grid wide:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0 px-4 pb-8 medium:px-6 wide:px-8">
        <TimelineHead
          title={headlineOf(plan, events, drafts)}
          events={events.length}
          drafts={drafts.length}
        />
        {item !== null && open === undefined && (
          <p role="status" className="mb-3 border-y border-ink bg-panel px-4 py-3">
            This link names an event that is not in this data set. Showing all events.
          </p>
        )}
        <TimelineAxis events={events} drafts={drafts} selected={open?.id ?? null} />
        <LineFilter events={events} line={line} onChoose={setLine} />
        <TimelineList rows={toTimeline(shown, drafts)} selected={open?.id ?? null} />
      </div>
      {open !== undefined &&
        (isWide ? (
          <div
            data-stuck
            className="sticky top-(--masthead) h-[calc(100dvh-var(--masthead))] w-[24.5rem] overflow-y-auto border-s border-rule bg-panel print:hidden"
          >
            <EventPanel key={open.id} event={open} onClose={close} />
          </div>
        ) : (
          <Dialog key={open.id} title={open.title} side="end" onClose={close}>
            <div className="px-6 py-3">
              <EventDetails event={open} />
            </div>
          </Dialog>
        ))}
    </div>
  )
}
