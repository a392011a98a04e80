import { formatDate } from '../../domain/citations'
import { chipTexts } from '../../domain/describe-change'
import { nameAmong } from '../../domain/quantities'
import type { HistoryStep } from '../../domain/matter-history'
import { describeHistory } from '../../domain/matter-history'
import { standingLabel, standingOf } from '../../domain/standing'
import { useMatterHistory } from '../../store/use-matter-history'
import { StandingSign } from '../../ui/StandingSign'
import { Unbroken } from '../../ui/Unbroken'

const kindWords = {
  entered: 'Entered',
  same: 'Same',
  reworded: 'Same, reworded',
  changed: 'Changed',
  removed: 'Removed',
  returned: 'Back in the text',
  moved: 'Moved',
  split: 'Split',
  merged: 'Part of another matter',
  absent: 'Not in this draft',
  silent: 'Not reported',
} as const satisfies Record<HistoryStep['kind'], string>

/** A matter through all drafts in order of date: where it enters, changes, goes, and where the sources are silent. */
export function MatterHistory({ matter }: { matter: string }) {
  const steps = useMatterHistory(matter)
  if (steps === null) return null
  return (
    <section aria-labelledby="history" className="mt-4 border-t-2 border-ink pt-2.5">
      <h3 id="history" className="font-semibold">
        Through all drafts
      </h3>
      <p className="pb-2 text-meta text-ink2">{describeHistory(steps)}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.draft.id} className="border-b border-rule py-1.5">
            <p className="flex justify-between gap-3 text-meta">
              <span className="font-semibold">{step.draft.shortTitle}</span>
              <span className="text-ink3">{formatDate(step.draft.date)}</span>
            </p>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Step({ step: { kind, since, provision, quantities } }: { step: HistoryStep }) {
  if (kind === 'silent') {
    return (
      <p className="mt-0.5 inline-block rounded-[2px] border border-dashed border-ctl px-2 text-meta text-ink2">
        Not reported
      </p>
    )
  }
  const figures = quantities.map((change) => {
    const { values, difference } = chipTexts(change)
    return `${nameAmong(quantities, change)}${difference === null ? values : `${values}, ${difference}`}`
  })
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 text-meta text-ink2">
        <span>
          {kindWords[kind]}
          {since === null ? '' : `, against the ${since.shortTitle}`}
          {figures.length === 0 ? '' : `: ${figures.join('; ')}`}
        </span>
        {provision !== null && (
          <StandingSign kind={standingOf(provision)} label={standingLabel[standingOf(provision)]} />
        )}
      </p>
      {provision !== null && provision.removal === null && (
        <p className="font-serif text-context text-ink2">
          <Unbroken text={provision.statement} />
        </p>
      )}
    </>
  )
}
