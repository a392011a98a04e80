import type { ReactNode } from 'react'
import { pairOfDraft } from '../domain/pair-of-draft'
import { toAddress } from '../store/address'
import { firstChoices } from '../store/choices'
import { useComparator } from '../store/use-comparator'

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
  return (
    <a href={href} className={className}>
      {children}
    </a>
  )
}
