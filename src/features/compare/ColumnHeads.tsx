import { draftLetter } from '../../domain/describe-change'
import { useRef } from 'react'
import { formatDate } from '../../domain/citations'
import type { Comparison } from '../../domain/compare-drafts'
import type { Draft } from '../../domain/record'
import { describeCompleteness } from '../../domain/summarise-comparison'
import { MOST_DRAFTS } from '../../store/choices'
import { useComparator } from '../../store/use-comparator'
import { Disc } from '../../ui/Disc'
import { Icon } from '../../ui/Icon'
import { role } from './column-roles'
import { Select } from '../../ui/Select'
import { DraftSelect } from './DraftSelect'
import { useBarHeight } from './use-bar-height'

type ColumnHeadsProps = {
  drafts: readonly Draft[]
  base: number
  /** How each draft's relations to the base were judged; null for the base. */
  judged: readonly (Comparison['judged'] | null)[]
}

const judgedWords = {
  curated: '',
  reversed: 'Judged by the editors in the other direction.',
  derived: 'No editor has judged this pair; the relations are derived.',
} as const satisfies Record<Comparison['judged'], string>

/** The drafts over their columns: which each is, which is the base, and a way to add one or take one out. */
export function ColumnHeads({ drafts, base, judged }: ColumnHeadsProps) {
  const bar = useRef<HTMLTableSectionElement>(null)
  useBarHeight(bar)
  return (
    <thead {...role.rowgroup} ref={bar} data-stuck className="wide:sticky wide:top-(--masthead) wide:z-20">
      <tr {...role.row} className="border-b border-ink bg-page align-top">
        <td {...role.cell} className="w-[9.5rem] bg-page py-2 pe-3">
          <AddDraft />
        </td>
        {drafts.map((draft, at) => (
          // What stands in the head besides is found there, and not said again at every cell.
          <th
            {...role.columnheader}
            key={draft.id}
            scope="col"
            aria-label={`${draftLetter(at)}, ${draft.shortTitle}`}
            className="bg-page py-2 pe-4 text-start font-normal"
          >
            <ColumnHead
              draft={draft}
              at={at}
              isBase={at === base}
              judged={judged[at] ?? null}
              removable={drafts.length > 2}
            />
          </th>
        ))}
      </tr>
    </thead>
  )
}

type ColumnHeadProps = {
  draft: Draft
  at: number
  isBase: boolean
  judged: Comparison['judged'] | null
  removable: boolean
}

function ColumnHead({ draft, at, isBase, judged, removable }: ColumnHeadProps) {
  const chooseBase = useComparator((state) => state.chooseBase)
  const removeDraft = useComparator((state) => state.removeDraft)
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2">
      {/* Beside the name, which is as tall as a thumb on a phone. */}
      <span className="max-medium:mt-1.75">
        <Disc at={at} size="large" />
      </span>
      <div className="max-[16rem]:col-span-2">
        <DraftSelect at={at} id={draft.id} />
      </div>
      {removable && (
        <button
          type="button"
          className="p-1 max-medium:mt-1.75 pointer-coarse:p-[14px] max-medium:pointer-coarse:-mt-0.75 medium:pointer-coarse:-my-2.5 max-[16rem]:col-start-1 max-[16rem]:row-start-2 max-[16rem]:p-[6px]!"
          onClick={() => removeDraft(draft.id)}
        >
          <Icon name="close" />
          <span className="sr-only">Take out the {draft.shortTitle}</span>
        </button>
      )}
      {/* Under the way out as well; beside the largest text that stands under the sign, so that words stay whole. */}
      <div className="col-span-2 col-start-2 row-start-2 flex h-full flex-col items-start">
        <div className="grow">
          <p className="text-meta text-ink3">
            {formatDate(draft.date)}. <span className="inline-block">{describeCompleteness(draft)}</span>
          </p>
          {judged !== null && judgedWords[judged] !== '' && (
            <p className="text-meta text-ink2">{judgedWords[judged]}</p>
          )}
        </div>
        <label className="inline-flex min-h-6 items-center pointer-coarse:-my-1 pointer-coarse:min-h-11 gap-2 text-meta text-ink2">
          <input
            type="radio"
            name="base"
            className="accent-ink"
            checked={isBase}
            onChange={() => chooseBase(draft.id)}
          />
          {isBase ? 'Base of the comparison' : 'Make this the base'}
        </label>
      </div>
    </div>
  )
}

function AddDraft() {
  const heads = useComparator((state) => state.index.drafts)
  const chosen = useComparator((state) => state.drafts)
  const addDraft = useComparator((state) => state.addDraft)
  const others = heads.filter(({ id }) => !chosen.includes(id))
  if (others.length === 0 || chosen.length >= MOST_DRAFTS) return <span className="sr-only">Matter</span>
  return (
    <Select
      label="Add a draft"
      isNamed
      options={[
        { id: '', label: 'Add a draft' },
        ...others.map(({ id, shortTitle }) => ({ id, label: shortTitle })),
      ]}
      chosen=""
      onChoose={addDraft}
    />
  )
}
