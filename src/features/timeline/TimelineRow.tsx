import type { ReactNode } from 'react'
import { Unbroken } from '../../ui/Unbroken'

type TimelineRowProps = {
  days: string
  /** False where the row above has the same date; those who hear the page are told again. */
  showsDays: boolean
  sign: ReactNode
  title: ReactNode
  summary: string
  /** Between whom; null for a draft. */
  line: string | null
  link: ReactNode
}

/** Date, sign, title, summary and link of one row, beside one another as far as there is room. */
export function TimelineRow({ days, showsDays, sign, title, summary, line, link }: TimelineRowProps) {
  return (
    <div className="grid grid-cols-[1.75rem_minmax(0,1fr)] items-baseline @min-[42rem]:grid-cols-[9rem_2.25rem_minmax(0,1fr)_auto] @min-[64rem]:grid-cols-[9rem_2.25rem_minmax(0,18.5rem)_minmax(0,1fr)_5.5rem] @min-[78rem]:grid-cols-[9rem_2.25rem_minmax(0,20.5rem)_minmax(0,1fr)_12.5rem_5.5rem]">
      <p
        data-shown={showsDays}
        className="col-start-2 pt-2 font-medium data-[shown=false]:sr-only @min-[42rem]:col-start-1 @min-[42rem]:row-span-3 @min-[42rem]:row-start-1"
      >
        {days}
      </p>
      <span className="relative col-start-1 row-span-5 row-start-1 flex items-start justify-center self-stretch pt-3.25 before:absolute before:inset-y-0 before:inset-s-1/2 before:border-s before:border-rule @min-[42rem]:col-start-2 @min-[42rem]:row-span-3 @min-[64rem]:row-span-2">
        <span className="relative">{sign}</span>
      </span>
      <div
        data-first={!showsDays}
        className="col-start-2 data-[first=true]:pt-2 @min-[42rem]:col-start-3 @min-[42rem]:row-start-1 @min-[42rem]:pt-2 @min-[64rem]:row-span-2 @min-[64rem]:pe-4 @min-[64rem]:pb-2"
      >
        {title}
      </div>
      <p
        data-alone={line === null}
        className="col-start-2 max-w-[68ch] pt-0.5 text-ink2 data-[alone=true]:pb-1 @min-[42rem]:col-start-3 @min-[42rem]:data-[alone=true]:pb-2 @min-[64rem]:col-start-4 @min-[64rem]:row-start-1 @min-[64rem]:pe-6 @min-[64rem]:pt-2 @min-[78rem]:pb-2 @min-[78rem]:data-[alone=true]:col-end-6"
      >
        <Unbroken text={summary} />
      </p>
      {line !== null && (
        <p className="col-start-2 pt-0.5 text-meta text-ink3 @min-[42rem]:col-start-3 @min-[42rem]:pb-2 @min-[64rem]:col-start-4 @min-[78rem]:col-start-5 @min-[78rem]:row-start-1 @min-[78rem]:pt-2">
          <span className="sr-only">Line of talks: </span>
          {line}
        </p>
      )}
      <p className="col-start-2 pt-0.5 pb-2 text-meta @min-[42rem]:col-start-4 @min-[42rem]:row-span-3 @min-[42rem]:row-start-1 @min-[42rem]:ps-4 @min-[42rem]:pt-2 @min-[42rem]:text-end @min-[64rem]:col-start-5 @min-[78rem]:col-start-6">
        {link}
      </p>
    </div>
  )
}
