import { countSources } from '../../domain/citations'
import type { LeadingFigure } from '../../domain/summarise-comparison'
import { describeChange, describeQuantity } from '../../domain/describe-change'
import { formatDifference, formatFigure, formatPercent } from '../../domain/quantities'
import { standingLabel, standingOf } from '../../domain/standing'
import type { Provision } from '../../domain/record'
import { useSourceLink } from '../../store/use-source-link'
import { Disc } from '../../ui/Disc'
import { InnerLink } from '../../ui/InnerLink'
import { StandingSign } from '../../ui/StandingSign'

/** The figure that changes most between the drafts: both values drawn to one scale, and any other account. */
export function FigurePanel({ figure: { matter, change, among } }: { figure: LeadingFigure }) {
  const most = Math.max(change.before.value, change.after.value)
  const percent = formatPercent(change)
  const sources = countSources(matter.before, matter.after)
  const link = useSourceLink(matter.key, null)
  const standing = matter.after === null ? null : standingOf(matter.after)
  return (
    <section aria-labelledby="figure" className="border-t-2 border-ink pt-2.5">
      <h2 id="figure" className="font-serif text-provision font-[650]">
        {matter.title}
      </h2>
      <p className="pb-3.5 text-meta text-ink3">
        {unitWords(change)}{' '}
        {among === 1
          ? 'The only figure reported in both drafts.'
          : `The largest change of ${among} figures reported in both drafts.`}
      </p>
      <p className="sr-only">{describeQuantity(change)}</p>
      <div className="grid gap-2">
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
      </div>
      <div className="mt-3.5 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule pt-2.5 text-meta text-ink2">
        <span className="font-serif text-[1.375rem] leading-7 font-semibold text-ink tabular-nums">
          {formatDifference(change)}
          {percent !== null && <span className="ps-2 font-sans text-meta font-bold">{percent}</span>}
        </span>
        <span className="min-w-0 flex-1 basis-60">
          {standing !== null && (
            <span className="me-1.5 medium:hidden">
              <StandingSign kind={standing} label={`${standingLabel[standing]}.`} />
            </span>
          )}
          {describeChange(matter, [change])}
        </span>
        <InnerLink {...link}>
          {sources} sources<span className="sr-only"> for {matter.title}</span>
        </InnerLink>
      </div>
    </section>
  )
}

/** Unit and qualifier: "Personnel, at most."; both qualifiers where the figures hold for different cases. */
function unitWords({ before, after, scopeDiffers }: LeadingFigure['change']): string {
  const unit = after.unit === 'personnel' ? 'Personnel' : `In ${after.unit}`
  if (scopeDiffers)
    return `${unit}. A: ${before.qualifier ?? 'no qualifier'}. B: ${after.qualifier ?? 'no qualifier'}.`
  return after.qualifier === null ? `${unit}.` : `${unit}, ${after.qualifier}.`
}

/** Length of the longest bar, so that the value has room beside it. */
const FULL = 'var(--full-bar)'

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
      <Disc at={at} />
      <svg aria-hidden="true" className="h-9 flex-none" style={{ width: `calc(${share} * ${FULL})` }}>
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
      <Disc at={at} />
      <span
        aria-hidden="true"
        style={{ width: FULL }}
        className="h-5 flex-none border-y border-s border-ctl"
      />
      <span className="font-serif text-value whitespace-nowrap text-ink2">
        or {says.charAt(0).toLowerCase()}
        {says.slice(1)}
      </span>
    </div>
  ))
}
