import type { Comparison, Matter, Side } from '../../domain/compare-drafts'
import { isDifference, presenceOf } from '../../domain/compare-drafts'
import { countSources } from '../../domain/citations'
import { compareWording, describeMarks } from '../../domain/compare-wording'
import { describeAbsence, describeChange, describeWords, nameAbsence } from '../../domain/describe-change'
import { describeHeldRelation } from '../../domain/disputes'
import { otherPlaces } from '../../domain/other-places'
import { compareQuantities } from '../../domain/quantities'
import { standingLabel, standingOf, standingOfMatter } from '../../domain/standing'
import { draftCell } from '../../domain/status-cells'
import { DraftCells } from '../../ui/Cells'
import { Disc } from '../../ui/Disc'
import { StandingSign } from '../../ui/StandingSign'
import { Hits } from '../../views/Hits'
import { MatterPlaces } from '../../views/MatterPlaces'
import { MatterTitle } from './MatterTitle'
import { MatterTools } from './MatterTools'
import { NumberChips } from './NumberChip'
import { OtherPlaces } from './OtherPlaces'
import { RevisedText } from './RevisedText'
import { SourceLink } from './SourceLink'

type ChangeItemProps = {
  comparison: Comparison
  matter: Matter
  selected: boolean
  /** Whether both wordings stand below; paper has them in any case. */
  wordings: boolean
}

/** One change to be read through: what changed in a sentence, and what that rests on; then both wordings. */
export function ChangeItem({ comparison, matter, selected, wordings }: ChangeItemProps) {
  const marks = describeMarks(compareWording(matter))
  const sources = countSources(matter.before, matter.after)
  const standing = standingOfMatter(matter)
  return (
    <article
      id={`matter-${matter.key}`}
      aria-labelledby={`title-${matter.key}`}
      data-matter={matter.key}
      data-differs={isDifference(matter)}
      data-selected={selected}
      className="change-item selected-bar -mx-4 grid gap-1.5 border-b border-rule px-4 py-3 medium:-mx-6 medium:px-6 wide:-mx-8 wide:px-8"
    >
      <header className="flex flex-wrap items-center gap-x-3">
        <h3
          id={`title-${matter.key}`}
          className="flex min-w-0 flex-1 basis-44 items-center gap-2 text-[0.9375rem] font-semibold"
        >
          <DraftCells before={draftCell(matter, 'before')} after={draftCell(matter, 'after')} />
          <MatterTitle matter={matter} />
        </h3>
        <MatterTools matter={matter} />
      </header>
      <p className="max-w-[68ch] font-serif text-[1.0625rem] leading-6">
        <Hits text={sentence(matter)} />
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-meta text-ink2">
        <span className="font-semibold">{describeHeldRelation(matter)}</span>
        <StandingSign kind={standing} label={standingLabel[standing]} />
        <SourceLink matter={matter.key} passage={null} className="evidence-link source-count">
          {sources} {sources === 1 ? 'source' : 'sources'}
          <span className="sr-only"> for {matter.title}</span>
        </SourceLink>
      </div>
      <div
        data-shown={wordings}
        className="grid gap-1.5 pt-1 text-meta data-[shown=false]:hidden print:data-[shown=false]:grid"
      >
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink3 empty:hidden">
          <NumberChips matter={matter} />
          {marks}
        </p>
        {(['before', 'after'] as const).map((side, at) => (
          <div
            key={side}
            role="group"
            aria-label={`${'AB'[at]}, ${comparison[side].shortTitle}`}
            data-side={side}
            className="flex gap-3"
          >
            <span className="pt-0.5">
              <Disc at={at} />
            </span>
            <div className="grid max-w-[68ch] min-w-0 flex-1 gap-1">
              <Wording matter={matter} side={side} />
            </div>
          </div>
        ))}
      </div>
      <OtherPlaces places={otherPlaces(comparison, matter)} />
      <MatterPlaces matter={matter.key} />
    </article>
  )
}

/** One draft's sentence with what only it has marked, or why it has none; and what that rests on. */
function Wording({ matter, side }: { matter: Matter; side: Side }) {
  const provision = matter[side]
  const wording = compareWording(matter)
  const standing = provision === null ? null : standingOf(provision)
  return (
    <>
      {presenceOf(matter, side) === 'absent' ? (
        <p className="w-fit border-[1.4px] border-ink px-3 py-1 text-meta text-ink2">
          <b className="pe-1 font-semibold text-ink">{nameAbsence(matter, side)}</b>{' '}
          {describeAbsence(matter, side)}
        </p>
      ) : (
        <div className="[&_p]:text-value">
          <RevisedText
            before={matter.before?.statement ?? ''}
            after={matter.after?.statement ?? ''}
            diff={wording.kind === 'compared' ? wording.diff : null}
            show={side}
          />
        </div>
      )}
      {standing !== null && <StandingSign kind={standing} label={standingLabel[standing]} />}
      {provision !== null && provision.accounts.length > 1 && (
        <div className="account-rule space-y-0.5 text-meta text-ink2">
          {provision.accounts.slice(1).map(({ says }) => (
            <p key={says}>Another account: {says}</p>
          ))}
        </div>
      )}
    </>
  )
}

/** The editors' sentence; where a pair has none, the relation with the words and figures that changed. */
function sentence(matter: Matter): string {
  const change = describeChange(matter, compareQuantities(matter))
  if (matter.summary !== null) return change
  const wording = compareWording(matter)
  if (wording.kind !== 'compared') return change
  return `${change} ${describeWords(wording.diff, matter.before?.statement ?? '', matter.after?.statement ?? '')}`.trim()
}
