import { Fragment } from 'react'
import { lowerFirst, upperFirst } from '../../domain/first-letter'
import { countSources } from '../../domain/citations'
import type { Matter } from '../../domain/compare-drafts'
import { describeChange, describeIncomparable } from '../../domain/describe-change'
import type { ComparedQuantities, QuantityChange } from '../../domain/quantities'
import { formatDifference, formatFigure, formatPercent, formatQuantity } from '../../domain/quantities'
import type { Provision } from '../../domain/record'
import { standingLabel, standingOf } from '../../domain/standing'
import type { NumberInBrief } from '../../domain/summarise-comparison'
import { useSourceLink } from '../../store/use-source-link'
import { Disc } from '../../ui/Disc'
import { InnerLink } from '../../ui/InnerLink'
import { StandingSign } from '../../ui/StandingSign'

/** The figure that changes most between the drafts: both values to one scale, any other account, or why there is none. */
export function FigurePanel({ number }: { number: NumberInBrief }) {
  return (
    <section aria-labelledby="figure" className="border-t-2 border-ink pt-2.5">
      <h2 id="figure" className="font-serif text-provision font-[650]">
        {number.kind === 'none' ? 'No figure in both drafts' : number.matter.title}
      </h2>
      {number.kind === 'none' ? (
        <p className="pb-3.5 text-meta text-ink3">No matter that is reported in both drafts has a figure.</p>
      ) : (
        <>
          <p className="pb-3.5 text-meta text-ink3">{introduce(number)}</p>
          <div className="grid gap-2">
            {number.kind === 'not-compared' ? (
              <Values matter={number.matter} change={number.change} />
            ) : (
              <Bars matter={number.matter} change={number.change} />
            )}
          </div>
        </>
      )}
      <div className="mt-3 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule pt-2 text-meta text-ink2 medium:mt-3.5 medium:pt-2.5">
        {number.kind !== 'none' && <Difference change={number.change} />}
        <div className="min-w-0 flex-1 basis-56 medium:flex medium:gap-4 wide:block">
          {number.kind !== 'none' && <Finding number={number} />}
          <span className="flex items-baseline gap-x-4">
            {number.kind !== 'none' && <SourcesLink matter={number.matter} />}
            {/* As tall as a thumb, in the room of a line. */}
            <button
              type="button"
              className="needs-scripts min-h-6 underline decoration-ctl underline-offset-4 hover:decoration-ink pointer-coarse:-my-2.5 pointer-coarse:min-h-11"
              onClick={goToFigures}
            >
              All figures
            </button>
          </span>
        </div>
      </div>
    </section>
  )
}

type Shown = Exclude<NumberInBrief, { kind: 'none' }>

/** What the figure is and how it was chosen. */
function introduce(number: Shown): string {
  const { kind, among } = number
  switch (kind) {
    case 'changed':
      return `${unitWords(number.change)} ${
        among === 1
          ? 'The only figure comparable in A and B.'
          : `The largest change, in percent, of ${among} figures comparable in A and B.`
      }`
    case 'unchanged':
      return `${unitWords(number.change)} ${among === 1 ? 'The only figure comparable in A and B is the same.' : `All ${among} figures comparable in A and B are the same.`}`
    case 'not-compared':
      return among === 1
        ? 'The only figure of a matter in both drafts, and it cannot be compared.'
        : `One of ${among} figures of matters in both drafts. None of them can be compared.`
  }
}

function Bars({ matter, change }: { matter: Matter; change: ComparedQuantities }) {
  const most = Math.max(change.before.value, change.after.value, 1)
  return (
    <>
      <Bar
        at={0}
        share={change.before.value / most}
        value={formatFigure(change.before)}
        provision={matter.before}
      />
      <OtherAccounts at={0} provision={matter.before} />
      <Bar
        at={1}
        share={change.after.value / most}
        before={change.before.value / most}
        value={formatFigure(change.after)}
        provision={matter.after}
      />
      <OtherAccounts at={1} provision={matter.after} />
    </>
  )
}

/** Figures that do not compare, in words: a bar for each would say that they do. */
function Values({ matter, change }: { matter: Matter; change: Pick<QuantityChange, 'before' | 'after'> }) {
  return (['before', 'after'] as const).map((side, at) => {
    const quantity = change[side]
    const standing = matter[side] === null ? null : standingOf(matter[side])
    return (
      <Fragment key={side}>
        <div className="flex items-center gap-3 py-0.5">
          <Version at={at} />
          <span
            className={
              quantity === null
                ? 'font-serif text-value text-ink2'
                : 'font-serif text-[1.375rem] leading-7 font-semibold tabular-nums'
            }
          >
            {quantity === null ? 'no number' : formatQuantity(quantity)}
          </span>
          {standing !== null && (
            <span className="ms-auto">
              <StandingSign kind={standing} label={standingLabel[standing]} />
            </span>
          )}
        </div>
        {matter[side]?.accounts.slice(1).map(({ says }) => (
          <div key={says} className="flex items-center gap-3">
            <Version at={at} />
            <span className="font-serif text-value text-ink2">or {lowerFirst(says)}</span>
          </div>
        ))}
      </Fragment>
    )
  })
}

/** What came of the figure, in a number where there is one. */
function Difference({ change }: { change: QuantityChange }) {
  const { difference, percent } = resultWords(change)
  return (
    <span className="font-serif text-[1.375rem] leading-7 font-semibold text-ink tabular-nums">
      {difference}
      {percent !== null && (
        <>
          <span className="sr-only">, </span>
          <span className="block font-sans text-meta font-bold medium:inline medium:ps-2">{percent}</span>
        </>
      )}
    </span>
  )
}

/** What came of the figure, in the editors' sentence. */
function Finding({ number: { kind, matter, change } }: { number: Shown }) {
  const standing = matter.after === null ? null : standingOf(matter.after)
  return (
    <span className="flex-1">
      {standing !== null && kind !== 'not-compared' && (
        <span className="me-1.5 medium:hidden">
          <StandingSign kind={standing} label={`${standingLabel[standing]}.`} />
        </span>
      )}
      {describeChange(matter, [change])}
    </span>
  )
}

function SourcesLink({ matter }: { matter: Matter }) {
  const sources = countSources(matter.before, matter.after)
  return (
    <InnerLink {...useSourceLink(matter.key, null)} className="evidence-link reach leading-6">
      {sources} {sources === 1 ? 'source' : 'sources'}
      <span className="sr-only"> for {matter.title}</span>
    </InnerLink>
  )
}

function resultWords(change: QuantityChange): {
  readonly difference: string
  readonly percent: string | null
} {
  if (change.kind === 'not-compared')
    return { difference: upperFirst(describeIncomparable(change) ?? 'no number in both'), percent: null }
  if (change.difference === 0) return { difference: 'Same number', percent: null }
  return { difference: formatDifference(change), percent: formatPercent(change) }
}

/** Leads to the figures further down; the address spells choices, and this is none. */
function goToFigures() {
  const heading = document.getElementById('figures')
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

/** Unit and qualifier: "Personnel, at most."; both qualifiers where the figures hold for different cases. */
function unitWords({ before, after, scopeDiffers }: ComparedQuantities): string {
  const unit = after.unit === 'personnel' ? 'Personnel' : `In ${after.unit}`
  if (scopeDiffers)
    return `${unit}. A: ${before.qualifier ?? 'no qualifier'}. B: ${after.qualifier ?? 'no qualifier'}.`
  return after.qualifier === null ? `${unit}.` : `${unit}, ${after.qualifier}.`
}

/** Which draft a value is from, for eyes and for ears. */
function Version({ at }: { at: number }) {
  return (
    <>
      <Disc at={at} />
      <span className="sr-only">{'AB'[at]}: </span>
    </>
  )
}

type BarProps = {
  at: number
  /** Length as a part of the longest bar. */
  share: number
  /** Where the other value ends, for the hatched rest. */
  before?: number
  value: string
  provision: Provision | null
}

function Bar({ at, share, before, value, provision }: BarProps) {
  const standing = provision === null ? null : standingOf(provision)
  return (
    <div className="flex items-center gap-3">
      <Version at={at} />
      <span className="full-bar flex items-center gap-3 whitespace-nowrap">
        <svg aria-hidden="true" className="h-8 flex-none medium:h-9" width={`${share * 100}%`}>
          <defs>
            <pattern
              id="hatch"
              width="9"
              height="9"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(-45)"
            >
              <path d="M0 4.5h9" stroke="currentColor" strokeWidth="1.75" />
            </pattern>
          </defs>
          {at === 0 ? (
            <rect width="100%" height="100%" fill="currentColor" />
          ) : (
            <>
              {before !== undefined && before < share && (
                <rect
                  x={`${(before / share) * 100}%`}
                  width={`${(1 - before / share) * 100}%`}
                  height="100%"
                  fill="url(#hatch)"
                  stroke="currentColor"
                />
              )}
              <rect width="100%" height="100%" fill="none" stroke="currentColor" strokeWidth="4" />
            </>
          )}
        </svg>
        <span className="font-serif text-[1.375rem] leading-7 font-semibold tabular-nums">{value}</span>
      </span>
      {standing !== null && (
        <span className="ms-auto hidden medium:inline">
          <StandingSign kind={standing} label={standingLabel[standing]} />
        </span>
      )}
    </div>
  )
}

/** Accounts other than the one the figure restates: bars without an end. */
function OtherAccounts({ at, provision }: { at: number; provision: Provision | null }) {
  return provision?.accounts.slice(1).map(({ says }) => (
    <div key={says} className="flex items-center gap-3">
      <Version at={at} />
      <span aria-hidden="true" className="full-bar h-5 border-y border-s border-ctl" />
      <span className="font-serif text-value text-ink2">or {lowerFirst(says)}</span>
    </div>
  ))
}
