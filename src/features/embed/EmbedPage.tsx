import type { ReactNode } from 'react'
import { formatDate } from '../../domain/citations'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import type { EmbedSubject } from '../../domain/embed-subject'
import { describeCounts, mattersOf, nameSubject } from '../../domain/embed-subject'
import { explainSilence } from '../../domain/known-absence'
import { describeCompleteness } from '../../domain/summarise-comparison'
import { isSilenceOpen } from '../../store/derive-comparison'
import { useComparator } from '../../store/use-comparator'
import { useShownMatters } from '../../store/use-comparison'
import { DraftCells } from '../../ui/Cells'
import { ClosedGroup } from '../../ui/ClosedGroup'
import { Disc } from '../../ui/Disc'
import { InSteps } from '../../ui/InSteps'
import { Segments } from '../../ui/Segments'
import { medium, useMedia } from '../../ui/use-media'

type EmbedPageProps = {
  comparison: Comparison
  subject: EmbedSubject
  /** What is said once of the sentences and of the pair. */
  note: ReactNode
  /** A matter with both texts, and with its sources where they are open. */
  children: (matter: Matter) => ReactNode
}

/** One matter, one topic or all of two drafts, without what a page has around it. */
export function EmbedPage({ comparison, subject, note, children }: EmbedPageProps) {
  const { topics, plan } = useComparator((state) => state.index)
  const view = useComparator((state) => state.view)
  const chooseView = useComparator((state) => state.chooseView)
  const columns = useMedia(medium)
  const isOne = subject.kind === 'matter'
  const matters = mattersOf(subject, comparison.matters)
  return (
    <>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-2">
        <div>
          <h1 className={isOne ? 'sr-only' : 'font-serif text-provision font-[650]'}>
            {nameSubject(subject, comparison, topics)}
          </h1>
          <p className="text-meta text-ink2">{isOne ? plan.title : describeCounts(matters)}</p>
        </div>
        <div className="segments-wide w-full medium:w-auto">
          <Segments
            label="View"
            options={[
              { value: 'side-by-side', label: columns ? 'Side by side' : 'Stacked' },
              { value: 'inline', label: 'Inline' },
            ]}
            chosen={view === 'inline' ? 'inline' : 'side-by-side'}
            onChoose={chooseView}
          />
        </div>
      </header>
      <DraftHeads comparison={comparison} />
      {note}
      <h2 className="sr-only">Matters</h2>
      {isOne ? matters.map(children) : <MatterGroups comparison={comparison}>{children}</MatterGroups>}
    </>
  )
}

/** Which draft is which, above its column where there are two. */
function DraftHeads({ comparison }: { comparison: Comparison }) {
  return (
    <ul className="grid gap-y-1 border-t-2 border-b border-ink py-1.5 medium:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] medium:gap-x-10">
      {(['before', 'after'] as const).map((side, at) => {
        const draft = comparison[side]
        return (
          <li key={side} className="flex gap-2">
            <span className="pt-[0.09375rem]">
              <Disc at={at} />
            </span>
            <p className="min-w-0 text-meta text-ink3">
              <span className="sr-only">{'AB'[at]}, </span>
              <b className="pe-1 font-serif text-value font-[650] text-ink">{draft.shortTitle}</b>{' '}
              <span className="inline-block">
                {formatDate(draft.date)}. {describeCompleteness(draft)}
              </span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

type MatterGroupsProps = Pick<EmbedPageProps, 'comparison' | 'children'>

/** What both drafts are reported on, then the silence of each, counted and closed until it is opened. */
function MatterGroups({ comparison, children }: MatterGroupsProps) {
  const shown = useShownMatters(comparison)
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const showSilence = useComparator((state) => state.showSilence)
  const groups = [
    { silent: comparison.after, matters: shown.onlyBefore, cells: ['reported', 'silent'] },
    { silent: comparison.before, matters: shown.onlyAfter, cells: ['silent', 'reported'] },
  ] as const
  return (
    <div>
      {shown.reported.map(children)}
      {groups.map(({ silent, matters, cells: [before, after] }) => {
        const open = isSilenceOpen(silenceOpen.get(silent.id), shown.filter, matters, null)
        return matters.length === 0 ? null : (
          <ClosedGroup
            key={silent.id}
            sign={<DraftCells before={before} after={after} />}
            title={`Not reported in the ${silent.shortTitle}`}
            count={matters.length}
            explanation={explainSilence(silent)}
            open={open}
            onToggle={() => showSilence(silent.id, !open)}
          >
            <InSteps items={matters} wanted={-1}>
              {(some) => some.map(children)}
            </InSteps>
          </ClosedGroup>
        )
      })}
    </div>
  )
}
