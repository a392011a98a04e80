import { Disc } from '../../ui/Disc'
import { EventSign } from './EventSign'

type TimelineHeadProps = { title: string; events: number; drafts: number }

/** The span in words, and what the signs of the axis and the list mean. */
export function TimelineHead({ title, events, drafts }: TimelineHeadProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-2 pb-3">
      <h1 className="page-title">{title}</h1>
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 pb-1 text-meta text-ink2 [--dot:0.625rem]">
        <li className="inline-flex items-center gap-2">
          <EventSign event={{ dateEnd: null, dateApproximate: false }} />
          {events} events
        </li>
        <li className="inline-flex items-center gap-2">
          <EventSign event={{ dateEnd: null, dateApproximate: true }} />
          date approximate
        </li>
        <li className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="block w-5">
            <EventSign event={{ dateEnd: 'later', dateApproximate: false }} />
          </span>
          several days
        </li>
        <li className="inline-flex items-center gap-2">
          <span className="inline-flex items-center gap-1 text-ink">
            <Disc at={0} />
            <span className="sr-only">A</span> to <Disc at={drafts - 1} />
            <span className="sr-only">{String.fromCharCode(64 + drafts)}</span>
          </span>
          drafts
        </li>
      </ul>
    </header>
  )
}
