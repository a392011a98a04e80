import type { DraftHead } from '../../domain/record'
import { formatDate } from '../../domain/citations'
import { describeCompleteness, isPublishedText } from '../../domain/summarise-comparison'
import { useComparator } from '../../store/use-comparator'
import { Disc } from '../../ui/Disc'
import { Icon } from '../../ui/Icon'
import { Segments } from '../../ui/Segments'
import { ChangeSteps } from './ChangeSteps'
import { DraftSelect } from './DraftSelect'

/** Which drafts are compared: a choice for each side, and the swap between them. */
export function VersionBar() {
  const [before = '', after = ''] = useComparator((state) => state.drafts)
  const swap = useComparator((state) => state.swapDrafts)
  return (
    <>
      <div className="top-(--masthead) z-20 grid grid-cols-[minmax(0,1fr)_auto] items-center border-y border-b-ink border-t-2 border-t-ink bg-page medium:sticky medium:grid-cols-[minmax(0,1fr)_2.5rem_minmax(0,1fr)] medium:py-2">
        <Version at={0} id={before} />
        <button
          type="button"
          className="row-span-2 flex size-[44px] items-center justify-center justify-self-center rounded-full border border-ctl hover:border-ink medium:row-span-1 medium:size-8"
          onClick={swap}
        >
          <Icon name="swap" />
          <span className="sr-only">Swap A and B</span>
        </button>
        <Version at={1} id={after} />
      </div>
      <TextSwitch drafts={[before, after]} />
    </>
  )
}

function Version({ at, id }: { at: number; id: string }) {
  const drafts = useComparator((state) => state.index.drafts)
  const draft = drafts.find((head) => head.id === id)
  return (
    <div className="flex min-w-0 items-center gap-2.5 medium:items-start">
      <Disc at={at} size="large" />
      <div className="min-w-0 flex-1">
        <div className="flex items-center gap-2">
          <DraftSelect at={at} id={id} />
          {at === 1 && (
            <span className="hidden min-w-0 flex-1 medium:block">
              <ChangeSteps layout="corner" />
            </span>
          )}
        </div>
        {draft !== undefined && (
          <p className="hidden text-meta text-ink3 medium:block">{describeDraft(draft)}</p>
        )}
      </div>
    </div>
  )
}

/** On a narrow screen: which draft is which, always in sight, and whether both texts show or one alone. */
function TextSwitch({ drafts }: { drafts: readonly [string, string] }) {
  const heads = useComparator((state) => state.index.drafts)
  const text = useComparator((state) => state.text)
  const chooseText = useComparator((state) => state.chooseText)
  const named = (at: 0 | 1) => (
    <>
      <Disc at={at} />
      <span className="sr-only">{'AB'[at]}, </span>
      {heads.find(({ id }) => id === drafts[at])?.shortTitle}
    </>
  )
  return (
    <div className="text-switch no-print sticky top-(--masthead) z-20 -mx-4 border-b border-ink bg-page px-4 py-1 medium:hidden">
      <Segments
        label="Text shown"
        options={[
          { value: 'both', label: 'Both' },
          { value: 'a', label: named(0) },
          { value: 'b', label: named(1) },
        ]}
        chosen={text}
        onChoose={chooseText}
      />
    </div>
  )
}

function describeDraft(draft: DraftHead): string {
  const extent = isPublishedText(draft) ? `, ${draft.provisionCount} provisions` : ''
  return `${formatDate(draft.date)}. ${describeCompleteness(draft)}${extent}`
}
