import { useComparator } from '../store/use-comparator'
import { Unbroken } from '../ui/Unbroken'
import { CompareLink } from './CompareLink'

/** The name of a draft, leading to it in a comparison. */
export function DraftLink({ draft }: { draft: string }) {
  const title = useComparator((state) => state.index.drafts.find(({ id }) => id === draft)?.shortTitle)
  return (
    <CompareLink draft={draft} className="underline decoration-ctl underline-offset-4 hover:decoration-ink">
      <Unbroken text={title ?? draft} />
    </CompareLink>
  )
}
