/** What happened and which drafts appeared, in order of the day, in words and as places on an axis. */
import { formatDate } from './citations'
import type { DraftHead, Plan, PlanEvent } from './record'

export type TimelineRow =
  | { readonly kind: 'event'; readonly days: string; readonly event: PlanEvent }
  | {
      readonly kind: 'draft'
      readonly days: string
      readonly draft: DraftHead
      /** Place among the drafts, 0 for the first. */
      readonly at: number
    }

/** Between whom: lines of talks run beside one another. */
export const linesOfTalks = [
  { id: 'us-ukraine', label: 'United States and Ukraine' },
  { id: 'us-russia', label: 'United States and Russia' },
  { id: 'europe', label: 'European states, EU and NATO' },
  { id: 'public', label: 'In public' },
] as const satisfies readonly { id: PlanEvent['line']; label: string }[]

export function lineLabel(line: PlanEvent['line']): string {
  return linesOfTalks.find(({ id }) => id === line)?.label ?? line
}

type Days = Pick<PlanEvent, 'date' | 'dateEnd' | 'dateApproximate'>

/** "24 Nov 2025", "about 15 Oct 2025", "4 to 6 Dec 2025", "30 Nov to 2 Dec 2025". */
export function describeDays({ date, dateEnd, dateApproximate }: Days): string {
  const about = dateApproximate ? 'about ' : ''
  if (dateEnd === null) return `${about}${formatDate(date)}`
  const [first, last] = [formatDate(date).split(' '), formatDate(dateEnd).split(' ')]
  const sameYear = first[2] === last[2]
  const sameMonth = sameYear && first[1] === last[1]
  return `${about}${first.slice(0, sameMonth ? 1 : sameYear ? 2 : 3).join(' ')} to ${last.join(' ')}`
}

/** Events and drafts in order of their first day; a draft stands before what happened on its day. */
export function toTimeline(
  events: readonly PlanEvent[],
  drafts: readonly DraftHead[],
): readonly TimelineRow[] {
  const rows = [
    ...drafts.map((draft, at) => ({
      date: draft.date,
      row: { kind: 'draft', days: formatDate(draft.date), draft, at } as const,
    })),
    ...events.map((event) => ({
      date: event.date,
      row: { kind: 'event', days: describeDays(event), event } as const,
    })),
  ]
  return rows.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ row }) => row)
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The headline that the record gives, or the first and the last month of anything in it. */
export function headlineOf(
  { timelineTitle }: Pick<Plan, 'timelineTitle'>,
  events: readonly PlanEvent[],
  drafts: readonly DraftHead[],
): string {
  if (timelineTitle !== null) return timelineTitle
  const first = earliestDay(events, drafts)
  if (first === '') return 'Timeline'
  const month = (date: string) => `${monthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
  const [from, to] = [month(first), month(lastDay(events, drafts))]
  return from === to ? from : `From ${from} to ${to}`
}

const DAY = 86_400_000

function dayNumber(date: string): number {
  return Date.parse(date) / DAY
}

/** Empty when nothing happened and there is no draft, as of the last day. */
function earliestDay(events: readonly PlanEvent[], drafts: readonly DraftHead[]): string {
  return [...events, ...drafts].map(({ date }) => date).toSorted()[0] ?? ''
}

function lastDay(events: readonly PlanEvent[], drafts: readonly DraftHead[]): string {
  return (
    [...events.map(({ date, dateEnd }) => dateEnd ?? date), ...drafts.map(({ date }) => date)]
      .toSorted()
      .at(-1) ?? ''
  )
}

export type Axis = { readonly firstDay: number; readonly lastDay: number }

/** From the first to the last day of anything on it. */
export function axisOf(events: readonly PlanEvent[], drafts: readonly DraftHead[]): Axis {
  const dayOf = (date: string) => dayNumber(date === '' ? '1970-01-01' : date)
  return { firstDay: dayOf(earliestDay(events, drafts)), lastDay: dayOf(lastDay(events, drafts)) }
}

/** Where a day stands: 0 for the first of the axis, 1 for the last. */
export function placeOnAxis(date: string, { firstDay, lastDay: last }: Axis): number {
  return last === firstDay ? 0 : (dayNumber(date) - firstDay) / (last - firstDay)
}

export type Tick = { readonly day: string; readonly year: string | null; readonly place: number }

/** The first and the fifteenth of every month on the axis; the year is said once for each year. */
export function ticksOf(axis: Axis): readonly Tick[] {
  const days = Array.from({ length: axis.lastDay - axis.firstDay + 1 }, (_, at) =>
    new Date((axis.firstDay + at) * DAY).toISOString().slice(0, 10),
  ).filter((date) => date.endsWith('-01') || date.endsWith('-15'))
  return days.map((date, at) => {
    const year = date.slice(0, 4)
    const isNew = days[at - 1]?.startsWith(year) !== true
    return {
      day: formatDate(date).replace(` ${year}`, ''),
      year: isNew ? year : null,
      place: placeOnAxis(date, axis),
    }
  })
}

export type Mark<Item> = {
  readonly item: Item
  /** Places of its first and last day. */
  readonly from: number
  readonly to: number
  /** 0 on the line itself, 1 above it, and so on. */
  readonly level: number
}

/**
 * Marks side by side on one line, stacked where they would touch.
 * @param room how many days wide a mark is; 1 stacks only marks of the same day
 */
export function stackMarks<Item extends { readonly date: string; readonly dateEnd?: string | null }>(
  items: readonly Item[],
  axis: Axis,
  room: number,
): readonly Mark<Item>[] {
  const lastOfLevel: number[] = []
  return items.map((item) => {
    const end = item.dateEnd ?? item.date
    const first = dayNumber(item.date)
    const free = lastOfLevel.findIndex((last) => first - last >= room)
    const level = free === -1 ? lastOfLevel.length : free
    lastOfLevel[level] = dayNumber(end)
    return { item, from: placeOnAxis(item.date, axis), to: placeOnAxis(end, axis), level }
  })
}

/** How many different sources an event rests on. */
export function countSourcesOf({ evidence }: Pick<PlanEvent, 'evidence'>): number {
  return new Set(evidence.map(({ source }) => source)).size
}
