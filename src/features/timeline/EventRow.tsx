import type { PlanEvent } from '../../domain/record'
import { countSourcesOf, lineLabel } from '../../domain/timeline'
import { useItemLink } from '../../store/use-item-link'
import { InnerLink } from '../../ui/InnerLink'
import { Unbroken } from '../../ui/Unbroken'
import { EventSign } from './EventSign'
import { TimelineRow } from './TimelineRow'

type EventRowProps = { event: PlanEvent; days: string; showsDays: boolean; selected: boolean }

/** One thing that happened: when, what, between whom, and how many sources say so. */
export function EventRow({ event, days, showsDays, selected }: EventRowProps) {
  const link = useItemLink('timeline', event.id)
  const sources = countSourcesOf(event)
  return (
    <li id={`row-${event.id}`} data-selected={selected} className="selected-bar -mx-3 px-3 [--dot:0.625rem]">
      <div className="border-b border-rule">
        <TimelineRow
          days={days}
          showsDays={showsDays}
          sign={
            <span className={`block ${event.dateEnd === null ? 'w-(--dot)' : 'w-5'}`}>
              <EventSign event={event} />
            </span>
          }
          title={
            <h2 className="font-serif text-value font-[650]">
              <InnerLink {...link} className="reach hover:underline">
                <Unbroken text={event.title} />
              </InnerLink>
            </h2>
          }
          summary={event.summary}
          line={lineLabel(event.line)}
          link={
            <InnerLink {...link} className="evidence-link reach">
              {sources} {sources === 1 ? 'source' : 'sources'}
              <span className="sr-only"> for {event.title}</span>
            </InnerLink>
          }
        />
      </div>
    </li>
  )
}
