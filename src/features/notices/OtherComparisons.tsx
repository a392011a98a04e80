import { toAddress } from '../../store/address'
import { firstChoices } from '../../store/choices'
import { useComparator, useRecord } from '../../store/use-comparator'

/** Where a draft could not be read: the comparisons of the others that an editor judged. */
export function OtherComparisons() {
  const index = useComparator((state) => state.index)
  const drafts = useRecord((state) => state.drafts)
  const titleOf = (id: string) => index.drafts.find((draft) => draft.id === id)?.shortTitle ?? id
  const others = index.pairs.filter((pair) =>
    [pair.before, pair.after].every((id) => drafts[id]?.status !== 'failed'),
  )
  if (others.length === 0) return null
  return (
    <>
      <p className="pt-2">Other drafts can still be compared:</p>
      <ul>
        {others.map(({ before, after }) => (
          <li key={`${before}..${after}`}>
            <a
              className="evidence-link"
              href={toAddress(
                { ...firstChoices(index.plan.defaultDrafts), page: 'compare', drafts: [before, after] },
                index,
              )}
            >
              {titleOf(before)} and {titleOf(after)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
