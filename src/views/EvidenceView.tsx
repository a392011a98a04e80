import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { Cited, PassageGroup } from '../domain/citations'
import { gatherCitations, gatherPassages, passageId } from '../domain/citations'
import { useComparator } from '../store/use-comparator'
import { useSources } from '../store/use-comparison'
import { useFewAtATime } from '../ui/use-few-at-a-time'
import { CitationList } from './CitationList'
import { PassageQuote } from './PassageQuote'

const FIRST_GROUPS = 1

type EvidenceViewProps = {
  cited: readonly Cited[]
  /** What stands between the passages and what is cited without quotation: the editors' notes. */
  children?: ReactNode
  /** True under a heading of its own kind, several on a page: headings go one deeper, and no part is a landmark. */
  nested?: boolean
}

/** What something rests on, counted: passages in their paragraphs, then places cited without quotation. */
export function EvidenceView({ cited, children, nested = false }: EvidenceViewProps) {
  const sources = useSources()
  const passages = useMemo(() => gatherPassages(cited, sources), [cited, sources])
  const open = useComparator((state) => state.passage)
  const drawn = useFewAtATime(
    passages.map(({ source }) => source.id),
    true,
    nested ? passages.length : FIRST_GROUPS,
    placeOf(open, passages),
  )
  const citations = gatherCitations(cited)
  const quoted = passages.reduce(
    (sum, group) => sum + group.passages.filter(({ quotations }) => quotations.length > 0).length,
    0,
  )
  const places = new Set(citations.flatMap((group) => group.citations.map(({ source }) => source))).size
  return (
    <>
      <p className="pt-1.5 pb-2.5 text-meta text-ink3">
        {quoted} {quoted === 1 ? 'passage' : 'passages'} quoted
        {places > 0 && `, ${places} ${places === 1 ? 'source' : 'sources'} cited`}
      </p>
      {passages
        .filter(({ source }) => drawn.has(source.id))
        .map((group) => (
          <PassageQuote key={group.source.id} group={group} nested={nested} />
        ))}
      {children}
      <CitationList groups={citations} nested={nested} />
    </>
  )
}

/** The place of the group that a passage is in. What is open and no passage stands below all of them; -1 for none. */
function placeOf(open: string | null, passages: readonly PassageGroup[]): number {
  if (open === null) return -1
  const found = passages.findIndex((group) =>
    group.passages.some(({ passage }) => passageId(group.source.id, passage.paragraph) === open),
  )
  return found === -1 ? passages.length - 1 : found
}
