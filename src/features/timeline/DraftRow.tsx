import type { DraftHead } from '../../domain/record'
import { describeCompleteness } from '../../domain/summarise-comparison'
import { Disc } from '../../ui/Disc'
import { Unbroken } from '../../ui/Unbroken'
import { CompareLink } from '../../views/CompareLink'
import { TimelineRow } from './TimelineRow'

type DraftRowProps = { draft: DraftHead; at: number; days: string; showsDays: boolean }

/** A draft at its date, with the way to its comparison. */
export function DraftRow({ draft, at, days, showsDays }: DraftRowProps) {
  return (
    <li className="-mx-3 bg-panel px-3">
      <div className="border-b border-ink">
        <TimelineRow
          days={days}
          showsDays={showsDays}
          sign={
            <span className="-mt-1 block bg-panel">
              <Disc at={at} />
            </span>
          }
          title={
            <h2 className="font-serif text-[1.125rem] leading-6 font-[650]">
              <Unbroken text={draft.title} />
            </h2>
          }
          summary={`${sentence(draft.dateNote ?? draft.authoredBy)} ${describeCompleteness(draft)}.`}
          line={null}
          link={
            <span className="no-print">
              <CompareLink draft={draft.id} className="evidence-link reach">
                Compare<span className="sr-only"> {draft.shortTitle}</span>
              </CompareLink>
            </span>
          }
        />
      </div>
    </li>
  )
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
