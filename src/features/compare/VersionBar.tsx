import type { DraftHead } from '../../domain/record'
import { formatDate } from '../../domain/citations'
import { describeCompleteness, isPublishedText } from '../../domain/summarise-comparison'
import { useComparator } from '../../store/use-comparator'
import { Disc } from '../../ui/Disc'
import { Icon } from '../../ui/Icon'

/** Which drafts are compared: a choice for each side, and the swap between them. */
export function VersionBar() {
  const [before = '', after = ''] = useComparator((state) => state.drafts)
  const swap = useComparator((state) => state.swapDrafts)
  return (
    <div className="sticky top-(--masthead) z-20 grid grid-cols-[minmax(0,1fr)_auto] items-center border-y border-b-ink border-t-2 border-t-ink bg-page py-2 medium:grid-cols-[minmax(0,1fr)_2.5rem_minmax(0,1fr)]">
      <Version at={0} id={before} />
      <button
        type="button"
        className="row-span-2 flex size-9 items-center justify-center justify-self-center rounded-full border border-ctl hover:border-ink medium:row-span-1 medium:size-8"
        onClick={swap}
      >
        <Icon name="swap" />
        <span className="sr-only">Swap A and B</span>
      </button>
      <Version at={1} id={after} />
    </div>
  )
}

function Version({ at, id }: { at: number; id: string }) {
  const drafts = useComparator((state) => state.index.drafts)
  const chooseDraft = useComparator((state) => state.chooseDraft)
  const draft = drafts.find((head) => head.id === id)
  return (
    <div className="flex min-w-0 items-start gap-2.5">
      <Disc at={at} size="large" />
      <div className="min-w-0">
        <label className="relative inline-flex max-w-full items-center">
          <span className="sr-only">{at === 0 ? 'Draft A' : 'Draft B'}</span>
          <select
            className="draft-select"
            value={id}
            onChange={(event) => chooseDraft(at, event.target.value)}
          >
            {drafts.map((head) => (
              <option key={head.id} value={head.id}>
                {head.shortTitle}
              </option>
            ))}
          </select>
          <span className="pointer-events-none absolute end-0">
            <Icon name="chevron" />
          </span>
        </label>
        {draft !== undefined && (
          <p className="hidden text-meta text-ink3 medium:block">{describeDraft(draft)}</p>
        )}
      </div>
    </div>
  )
}

function describeDraft(draft: DraftHead): string {
  const extent = isPublishedText(draft) ? `, ${draft.provisionCount} provisions` : ''
  return `${formatDate(draft.date)}. ${describeCompleteness(draft)}${extent}`
}
