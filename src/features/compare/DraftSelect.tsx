import { draftLetter } from '../../domain/describe-change'
import { useComparator } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'

type DraftSelectProps = {
  /** Place of the draft in the comparison: 0 is A. */
  at: number
  id: string
}

/**
 * Chooses the draft at one place. The name stands under the control, which cannot be seen, so
 * that a long name wraps at any text size instead of being cut.
 */
export function DraftSelect({ at, id }: DraftSelectProps) {
  const drafts = useComparator((state) => state.index.drafts)
  const chooseDraft = useComparator((state) => state.chooseDraft)
  return (
    <label className="draft-select">
      <span className="sr-only">Draft {draftLetter(at)}</span>
      <span aria-hidden="true">{drafts.find((head) => head.id === id)?.shortTitle}</span>
      <Icon name="chevron" />
      <select value={id} onChange={(event) => chooseDraft(at, event.target.value)}>
        {drafts.map((head) => (
          <option key={head.id} value={head.id}>
            {head.shortTitle}
          </option>
        ))}
      </select>
    </label>
  )
}
