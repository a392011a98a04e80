import type { PlanEvent } from '../../domain/record'

type EventSignProps = {
  event: Pick<PlanEvent, 'dateEnd' | 'dateApproximate'>
  /** True while the event is open. */
  selected?: boolean
}

/** A dot for a day, a bar for several, open where the date is approximate. As wide as its place if it is a bar. */
export function EventSign({ event: { dateEnd, dateApproximate }, selected = false }: EventSignProps) {
  return (
    <span
      aria-hidden="true"
      data-open={dateApproximate}
      data-range={dateEnd !== null}
      data-selected={selected}
      className="block h-(--dot) w-(--dot) flex-none rounded-full border-[length:calc(var(--dot)/2)] border-ink bg-page outline-evidence data-[open=true]:border-[1.5px] data-[range=true]:w-full data-[selected=true]:outline-3 data-[selected=true]:outline-offset-1"
    />
  )
}
