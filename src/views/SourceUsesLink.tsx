import type { Source } from '../domain/record'
import { useItemLink } from '../store/use-item-link'
import { InnerLink } from '../ui/InnerLink'

/** From a source, wherever it is named, to all that it is cited for. */
export function SourceUsesLink({ source }: { source: Source }) {
  return (
    <InnerLink {...useItemLink('sources', source.id)} className="evidence-link ms-auto text-meta leading-6">
      All uses<span className="sr-only"> ({source.shortName})</span>
    </InnerLink>
  )
}
