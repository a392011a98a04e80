import type { ReactNode } from 'react'
import { pairOfDraft } from '../domain/pair-of-draft'
import { toAddress } from '../store/address'
import { firstChoices } from '../store/choices'
import { useComparator, useComparatorStore } from '../store/use-comparator'
import { InnerLink } from '../ui/InnerLink'

type CompareLinkProps = {
  /** The draft that was named; the other side is chosen for it. */
  draft: string
  /** Key of the matter to open; null for the whole comparison. */
  matter?: string | null
  /** Id of the passage to open with it. */
  passage?: string | null
  className?: string
  children: ReactNode
}

/** A link to a comparison with this draft as one side, unfiltered, so that what it names is in it. */
export function CompareLink({
  draft,
  matter = null,
  passage = null,
  className = 'evidence-link',
  children,
}: CompareLinkProps) {
  const store = useComparatorStore()
  const href = useComparator(({ index }) =>
    toAddress(
      {
        ...firstChoices(index.plan.defaultDrafts),
        page: 'compare',
        drafts: pairOfDraft(draft, index),
        matter,
        passage,
      },
      index,
    ),
  )
  const isHere = useComparator(({ page }) => page === 'compare') && matter !== null
  if (!isHere) {
    return (
      <a href={href} className={className}>
        {children}
      </a>
    )
  }
  // Within the comparison the link goes with the list that it stands in, and what it opens takes the focus.
  const follow = () => {
    const { index, clearFilters, openSources } = store.getState()
    const [before = '', after = ''] = pairOfDraft(draft, index)
    clearFilters()
    openSources(matter, passage, [before, after])
  }
  return (
    <InnerLink href={href} onFollow={follow} className={className}>
      {children}
    </InnerLink>
  )
}
