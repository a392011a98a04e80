import { useComparator } from '../store/use-comparator'
import { useSourceLink } from '../store/use-source-link'
import { InnerLink } from '../ui/InnerLink'
import { CompareLink } from './CompareLink'
import type { MatterHead } from './use-matters'

/** A link to a matter with its sources: in the reader's own comparison if it shows there, else in one that has it. */
export function MatterLink({ matter: { key, title, topics, drafts } }: { matter: MatterHead }) {
  const chosen = useComparator((state) => state.drafts)
  const filtered = useComparator((state) => state.filter.topics)
  const here = useSourceLink(key, null)
  const [first] = drafts
  const isShown = filtered.length === 0 || topics.some((topic) => filtered.includes(topic))
  if (first === undefined || (isShown && chosen.some((id) => drafts.includes(id)))) {
    return <InnerLink {...here}>{title}</InnerLink>
  }
  return (
    <CompareLink draft={first} matter={key}>
      {title}
    </CompareLink>
  )
}
