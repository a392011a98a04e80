import { citeLabel } from '../../domain/citations'
import type { Side } from '../../domain/compare-drafts'
import type { Evidence } from '../../domain/record'
import { readyOr } from '../../store/loading'
import { useRecord } from '../../store/use-comparator'
import { useSources } from '../../store/use-comparison'
import { useItemLink } from '../../store/use-item-link'
import { useComparedDrafts } from '../../store/use-pair'
import { InnerLink } from '../../ui/InnerLink'

/** Where the whole text of a draft was published: what "has no such clause" rests on. */
export function DraftGrounds({ side }: { side: Side }) {
  return <DraftText id={useComparedDrafts()[side === 'before' ? 0 : 1] ?? ''} />
}

/** The place of a draft's whole text; nothing for a draft that has none. */
export function DraftText({ id }: { id: string }) {
  const evidence = useRecord(({ drafts }) => readyOr(drafts[id])?.evidence)
  // Quotations tell of a draft; the places of its text are cited.
  const place = evidence?.find(({ kind }) => kind === 'citation')
  if (place === undefined) return null
  return (
    <p className="text-meta text-ink3">
      Text of the draft: <PlaceLink place={place} />
    </p>
  )
}

function PlaceLink({ place }: { place: Evidence }) {
  const sources = useSources()
  return (
    <InnerLink {...useItemLink('sources', place.source)} className="evidence-link">
      {citeLabel(place, sources)}
    </InnerLink>
  )
}
