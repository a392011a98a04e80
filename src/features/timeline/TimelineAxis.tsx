import type { ReactNode } from 'react'
import type { DraftHead, PlanEvent } from '../../domain/record'
import type { Axis } from '../../domain/timeline'
import { axisOf, linesOfTalks, stackMarks, ticksOf } from '../../domain/timeline'
import { Disc } from '../../ui/Disc'
import { medium, useMedia, wide } from '../../ui/use-media'
import { EventSign } from './EventSign'

type TimelineAxisProps = {
  events: readonly PlanEvent[]
  drafts: readonly DraftHead[]
  /** Id of the open event; null for none. */
  selected: string | null
}

/** Every event and draft on one axis, a row for each line of talks. For eyes only: the list says it in words. */
export function TimelineAxis({ events, drafts, selected }: TimelineAxisProps) {
  const roomy = useMedia(wide) && selected === null
  const isMedium = useMedia(medium)
  const axis = axisOf(events, drafts)
  const discs = stackMarks(drafts, axis, roomy ? 2 : isMedium ? 4 : 6)
  return (
    <div aria-hidden="true" className="relative [--dot:0.375rem] medium:[--dot:0.625rem]">
      <Ticks axis={axis} />
      {linesOfTalks.map(({ id, label }) => {
        const mine = events.filter(({ line }) => line === id)
        const marks = stackMarks(mine, axis, roomy ? 1 : 2)
        return (
          <Lane key={id} label={label} count={mine.length} levels={levelsOf(marks)} height={0.8125}>
            {marks.map(({ item, from, to, level }) => (
              <span
                key={item.id}
                className="absolute -ms-[calc(var(--dot)/2)]"
                style={{
                  insetInlineStart: percent(from),
                  width: `calc(${percent(to - from)} + var(--dot))`,
                  bottom: `${level * 0.8125 + 0.25}rem`,
                }}
              >
                <EventSign event={item} selected={item.id === selected} />
              </span>
            ))}
          </Lane>
        )
      })}
      <Lane label="Drafts" count={drafts.length} levels={levelsOf(discs)} height={1.375}>
        {discs.map(({ item, from, level }) => (
          <span
            key={item.id}
            className="absolute -ms-2.5 bg-page"
            style={{ insetInlineStart: percent(from), bottom: `${level * 1.375 + 0.1875}rem` }}
          >
            <Disc at={drafts.indexOf(item)} />
          </span>
        ))}
      </Lane>
      <div className="h-6" />
    </div>
  )
}

const track = 'medium:ms-[13rem] me-3 ms-1.5'

type LaneProps = { label: string; count: number; levels: number; height: number; children: ReactNode }

function Lane({ label, count, levels, height, children }: LaneProps) {
  return (
    <div className="relative border-b border-rule">
      <span
        className="block pt-1 text-meta text-ink2 medium:absolute medium:pt-0"
        // On the line of the lowest marks, where it is placed at all.
        style={{ bottom: `${(height - 0.8125) / 2}rem` }}
      >
        <span className="relative bg-page pe-1 medium:bg-transparent">
          {label} <span className="ps-1 text-ink3">{count}</span>
        </span>
      </span>
      <div className={`relative ${track}`} style={{ height: `${Math.max(levels * height + 0.5, 1.5)}rem` }}>
        {children}
      </div>
    </div>
  )
}

/** The first and fifteenth of each month, as lines through the rows with their dates below. */
function Ticks({ axis }: { axis: Axis }) {
  return (
    <div className={`absolute inset-0 ${track}`}>
      {ticksOf(axis).map(({ day, year, place }) => (
        <span
          key={place}
          className="absolute inset-y-0 flex items-end border-s border-rule ps-1 text-meta whitespace-nowrap text-ink3"
          style={{ insetInlineStart: percent(place) }}
        >
          {/* Text of twice the size on a phone leaves room for every second date. */}
          <span className="max-[18rem]:[:nth-child(even)>&]:hidden">{day}</span>
          {year !== null && <span className="hidden ps-1 medium:inline">{year}</span>}
        </span>
      ))}
    </div>
  )
}

function percent(share: number): string {
  return `${share * 100}%`
}

function levelsOf(marks: readonly { readonly level: number }[]): number {
  return Math.max(0, ...marks.map(({ level }) => level)) + 1
}
