import type { Comparison } from '../../domain/compare-drafts'
import { toAddress } from '../../store/address'
import { useComparator } from '../../store/use-comparator'
import {
  compareCompleteness,
  countComparison,
  countInWords,
  leadingFigure,
} from '../../domain/summarise-comparison'
import type { DraftHead } from '../../domain/record'
import { FigurePanel } from './FigurePanel'
import { MatterTable } from './MatterTable'
import { SilentGroups } from './SilentGroups'
import { TopicStrip } from './TopicStrip'

type OverviewPageProps = {
  comparison: Comparison
  /** Heads of the two drafts, A first. */
  heads: readonly [DraftHead, DraftHead]
}

/** What changed, in ten seconds: the counts, the largest figure, every matter at a glance, then one sentence each. */
export function OverviewPage({ comparison, heads }: OverviewPageProps) {
  const figure = leadingFigure(comparison)
  const compare = useComparator((state) =>
    toAddress({ ...state, page: 'compare', view: 'side-by-side' }, state.index),
  )
  const changes = useComparator((state) =>
    toAddress({ ...state, page: 'compare', view: 'changes' }, state.index),
  )
  return (
    <div className="px-4 medium:px-6 wide:px-8">
      <div className="grid gap-x-10 gap-y-6 pt-6 pb-4 wide:grid-cols-[minmax(0,1fr)_minmax(0,34.25rem)] wide:pt-7">
        <div>
          <h1 className="-ms-px font-serif text-[2.25rem] leading-[2.375rem] font-semibold tracking-[-0.022em] medium:text-[2.75rem] medium:leading-[2.875rem] wide:text-[3.25rem] wide:leading-[3.375rem]">
            What changed <br className="hidden medium:inline" />
            between the two drafts
          </h1>
          <Standfirst comparison={comparison} heads={heads} />
          <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2 pt-4">
            <a className="boxed px-5 py-2.5 text-[0.9375rem]" data-kind="filled" href={compare}>
              <span>
                Compare<span className="hidden medium:inline"> side by side</span>
              </span>
            </a>
            <a className="boxed px-5 py-2.5 text-[0.9375rem]" href={changes}>
              Read the changes
            </a>
          </p>
        </div>
        {figure !== null && <FigurePanel figure={figure} />}
      </div>
      <TopicStrip comparison={comparison} />
      <MatterTable comparison={comparison} />
      <SilentGroups comparison={comparison} />
    </div>
  )
}

function Standfirst({ comparison, heads: [before, after] }: OverviewPageProps) {
  const counts = countComparison(comparison)
  return (
    <p className="max-w-[44rem] pt-4 font-serif text-[1.0625rem] leading-[1.5625rem] text-ink2 medium:text-standfirst">
      {compareCompleteness(before, after)} Of{' '}
      <b className="font-semibold text-ink">{counts.matters} matters</b>, {countInWords(counts.inBoth)}{' '}
      {counts.inBoth === 1 ? 'is' : 'are'} reported in both, {countInWords(counts.removed)}{' '}
      {counts.removed === 1 ? 'is' : 'are'} reported removed and {countInWords(counts.added)} added.
      {counts.silent > 0 && (
        <>
          {' '}
          On the other <b className="font-semibold text-ink">{countInWords(counts.silent)}</b> the sources are
          silent.
        </>
      )}
      {counts.disputed > 0 && (
        <>
          {' '}
          On <b className="font-semibold text-ink">{countInWords(counts.disputed)}</b> they disagree.
        </>
      )}
    </p>
  )
}
