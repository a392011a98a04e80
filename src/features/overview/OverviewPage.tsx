import type { ReactNode } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { upperFirst } from '../../domain/first-letter'
import { toAddress } from '../../store/address'
import { useComparator } from '../../store/use-comparator'
import { useItemLink } from '../../store/use-item-link'
import {
  compareCompleteness,
  countComparison,
  countInWords,
  numberInBrief,
} from '../../domain/summarise-comparison'
import type { DraftHead } from '../../domain/record'
import { InnerLink } from '../../ui/InnerLink'
import { FigurePanel } from './FigurePanel'
import { MatterTable } from './MatterTable'
import { SilentGroups } from './SilentGroups'
import { TopicStrip } from './TopicStrip'

type OverviewPageProps = {
  comparison: Comparison
  /** Heads of the two drafts, A first. */
  heads: readonly [DraftHead, DraftHead]
  /** Every figure through all drafts, which another part of the page draws. */
  figures: ReactNode
}

/** What changed, in ten seconds: the counts, the largest figure, every matter at a glance, then one sentence each. */
export function OverviewPage({ comparison, heads, figures }: OverviewPageProps) {
  const compare = useComparator((state) =>
    toAddress({ ...state, page: 'compare', view: 'side-by-side' }, state.index),
  )
  const changes = useComparator((state) =>
    toAddress({ ...state, page: 'compare', view: 'changes' }, state.index),
  )
  const method = useItemLink('about', null)
  return (
    <>
      <div className="px-4 medium:px-6 wide:px-8">
        <div className="grid gap-x-10 gap-y-4 pt-4 pb-1.75 medium:gap-y-5 medium:pt-5 medium:pb-4 wide:grid-cols-[minmax(0,1fr)_minmax(0,34.25rem)] wide:pt-5.5">
          <div className="wide:-mt-1">
            <h1 className="-ms-px font-serif text-[2.25rem] leading-[2.375rem] font-semibold tracking-[-0.022em] medium:text-[2.75rem] medium:leading-[2.875rem] wide:text-[3.25rem] wide:leading-[3.375rem]">
              What changed <br className="hidden medium:inline" />
              between the two drafts
            </h1>
            <Standfirst comparison={comparison} heads={heads} />
            <p className="no-print needs-scripts flex flex-wrap items-center gap-x-5 gap-y-2 pt-3.5">
              <a className="boxed px-5 py-2.5 text-[0.9375rem]" data-kind="filled" href={compare}>
                <span>
                  Compare<span className="hidden medium:inline"> side by side</span>
                </span>
              </a>
              <a className="boxed px-5 py-2.5 text-[0.9375rem]" href={changes}>
                Read the changes
              </a>
              <InnerLink {...method} className="evidence-link hidden medium:inline">
                How this was compiled
              </InnerLink>
            </p>
          </div>
          <FigurePanel number={numberInBrief(comparison)} />
        </div>
        <TopicStrip comparison={comparison} />
        <MatterTable comparison={comparison} />
        <SilentGroups comparison={comparison} />
      </div>
      {/* Apart from what the silent groups are pinned to the edge of. */}
      <section aria-labelledby="figures" className="px-4 pt-10 medium:px-6 wide:px-8">
        <h2
          id="figures"
          tabIndex={-1}
          className="border-t-2 border-ink pt-2.5 pb-1 font-serif text-provision font-[650]"
        >
          Figures in more than one draft
        </h2>
        {figures}
      </section>
    </>
  )
}

function Standfirst({ comparison, heads: [before, after] }: Pick<OverviewPageProps, 'comparison' | 'heads'>) {
  const counts = countComparison(comparison)
  const bold = (text: string) => <b className="font-semibold whitespace-nowrap text-ink">{text}</b>
  return (
    <p className="max-w-[44rem] pt-3.5 font-serif text-[1.0625rem] leading-[1.5625rem] text-ink2 medium:text-standfirst">
      {compareCompleteness(before, after)} Of {bold(`${counts.matters} matters`)},{' '}
      {countInWords(counts.inBoth)} {counts.inBoth === 1 ? 'is' : 'are'} reported in both (
      {bold(countInWords(counts.differing))} {counts.differing === 1 ? 'differs' : 'differ'})
      {counts.removed + counts.added > 0 && (
        <>
          ; {countInWords(counts.removed)} {counts.removed === 1 ? 'is' : 'are'} reported removed,{' '}
          {countInWords(counts.added)} added
        </>
      )}
      .
      {counts.other > 0 && (
        <>
          {' '}
          {upperFirst(countInWords(counts.other))} more {counts.other === 1 ? 'is' : 'are'} left out of a
          draft in another way, or part of another matter there.
        </>
      )}
      {counts.silent > 0 && <> On {bold(countInWords(counts.silent))} the sources are silent</>}
      {counts.disputed > 0 && (
        <>
          {counts.silent > 0 ? ', on' : ' On'} {bold(countInWords(counts.disputed))}{' '}
          {counts.silent > 0 ? 'they' : 'the sources'} disagree
        </>
      )}
      {counts.silent + counts.disputed > 0 && '.'}
    </p>
  )
}
