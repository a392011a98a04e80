import { memo, useRef } from 'react'
import { formatDate } from '../../domain/citations'
import type { Comparison, Side } from '../../domain/compare-drafts'
import { presenceOf } from '../../domain/compare-drafts'
import type { DraftHead } from '../../domain/record'
import { describeCompleteness, isPublishedText } from '../../domain/summarise-comparison'
import { useComparator } from '../../store/use-comparator'
import { Disc } from '../../ui/Disc'
import { Icon } from '../../ui/Icon'
import { medium, useMedia } from '../../ui/use-media'
import { lazily } from '../../ui/lazily'
import { ChangeSteps } from './ChangeSteps'
import { DraftSelect } from './DraftSelect'

const TextSwitch = lazily(async () => (await import('./TextSwitch')).TextSwitch)

/** Which drafts are compared: a choice for each side, and the swap between them. */
export const VersionBar = memo(function VersionBar({ comparison }: { comparison: Comparison }) {
  const [before = '', after = ''] = useComparator((state) => state.drafts)
  const text = useComparator((state) => state.text)
  const swap = useComparator((state) => state.swapDrafts)
  const isNarrow = !useMedia(medium)
  const lines = useRef<HTMLDivElement>(null)
  const extent = (side: Side) =>
    isNarrow && text === unseen[side] ? 'not shown' : extentOf(comparison, side)
  return (
    <>
      {isNarrow && <TextSwitch drafts={[before, after]} lines={lines} />}
      <div
        ref={lines}
        data-stuck
        className="pane-wide relative top-0 z-[21] medium:top-(--masthead) grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-y border-b-ink border-t-2 border-t-ink bg-page medium:sticky medium:gap-x-0 medium:grid-cols-[minmax(0,1fr)_4rem_minmax(0,1fr)] medium:py-2"
      >
        <Version at={0} id={before} extent={extent('before')} />
        <button
          type="button"
          className="row-span-2 flex size-[44px] items-center justify-center justify-self-center rounded-full border border-ctl hover:border-ink medium:row-span-1 medium:size-8"
          onClick={swap}
        >
          <Icon name="swap" />
          <span className="sr-only">Swap A and B</span>
        </button>
        <Version at={1} id={after} extent={extent('after')} />
      </div>
    </>
  )
})

/** The text that shows alone when that of a side does not. */
const unseen = { before: 'b', after: 'a' } as const satisfies Record<Side, string>

/** How much of the comparison a draft is known on: "full text", or "16 of 62" matters. */
function extentOf(comparison: Comparison, side: Side): string {
  if (isPublishedText(comparison[side])) return 'full text'
  const { matters } = comparison
  return `${matters.filter((matter) => presenceOf(matter, side) !== 'silent').length} of ${matters.length}`
}

function Version({ at, id, extent }: { at: number; id: string; extent: string }) {
  const drafts = useComparator((state) => state.index.drafts)
  const draft = drafts.find((head) => head.id === id)
  return (
    <div className="flex min-w-0 items-center gap-2.5 medium:items-start">
      <Disc at={at} size="large" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-1 min-[18rem]:flex-nowrap">
          <DraftSelect at={at} id={id} />
          <span className="ms-auto flex-none text-meta text-ink3 medium:hidden">
            {extent}
            {/\d/.test(extent) && <span className="sr-only"> matters reported</span>}
          </span>
          {at === 1 && (
            <span className="hidden min-w-0 flex-1 medium:block">
              <ChangeSteps layout="corner" />
            </span>
          )}
        </div>
        {draft !== undefined && (
          <p className="hidden text-meta text-ink3 medium:block">
            {isPublishedText(draft) ? (
              describeDraft(draft)
            ) : (
              <>
                {/* How much is reported stands beside the views of a wide screen. */}
                <span className="hidden wide:inline">{describeDraft(draft)}</span>
                <span className="wide:hidden">
                  {describeDraft(draft).split(',')[0]}, {extent} reported
                </span>
              </>
            )}
          </p>
        )}
      </div>
    </div>
  )
}

function describeDraft(draft: DraftHead): string {
  const extent = isPublishedText(draft) ? `, ${draft.provisionCount} provisions` : ''
  return `${formatDate(draft.date)}. ${describeCompleteness(draft)}${extent}`
}
