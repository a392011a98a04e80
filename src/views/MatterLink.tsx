import { useComparator } from '../store/use-comparator'
import { useSourceLink } from '../store/use-source-link'
import { InnerLink } from '../ui/InnerLink'
import { CompareLink } from './CompareLink'
import type { MatterHead } from './use-matters'

type MatterLinkProps = {
  matter: MatterHead
  className?: string
}

/** A link to a matter with its sources: in the reader's own comparison if it shows there, else in one that has it. */
export function MatterLink({ matter: { key, title, topics, drafts }, className }: MatterLinkProps) {
  const chosen = useComparator((state) => state.drafts)
  const filtered = useComparator((state) => state.filter.topics)
  const here = useSourceLink(key, null)
  const [first] = drafts
  const look = className === undefined ? {} : { className }
  const isShown = filtered.length === 0 || topics.some((topic) => filtered.includes(topic))
  if (first === undefined || (isShown && chosen.some((id) => drafts.includes(id)))) {
    return (
      <InnerLink {...here} {...look}>
        {title}
      </InnerLink>
    )
  }
  return (
    <CompareLink draft={first} matter={key} {...look}>
      {title}
    </CompareLink>
  )
}
