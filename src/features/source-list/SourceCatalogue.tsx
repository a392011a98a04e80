import { useMemo } from 'react'
import { citedFor } from '../../domain/cited-for'
import type { SourceShelf } from '../../domain/citations'
import { rankLabel, rankMeaning } from '../../domain/describe-source'
import { ranks } from '../../domain/record-health'
import { Count } from '../../ui/Count'
import { LoadedPart } from '../../views/LoadedPart'
import { CatalogueHead } from './CatalogueHead'
import { HealthSection } from './HealthSection'
import { SectionHeading } from './SectionHeading'
import { SourceEntry } from './SourceEntry'
import { placeOf } from './place-of'
import { useWholeRecord } from './use-whole-record'

type SourceCatalogueProps = {
  shelf: SourceShelf
  /** What the address names: a source, a paragraph of one, or a part of the page; null for none. */
  item: string | null
}

/** The sources of every rank in alphabetical order, with what each is cited for. */
export function SourceCatalogue({ shelf, item }: SourceCatalogueProps) {
  const { parts, failed, pairs } = useWholeRecord()
  const uses = useMemo(() => (parts === null ? null : citedFor(parts)), [parts])
  const place = placeOf(item, shelf)
  const sources = [...shelf.values()].toSorted(
    (a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'),
  )
  return (
    <>
      <CatalogueHead sources={sources} />
      {place.kind === 'unknown' && (
        <p role="status" className="mb-3 border-y border-ink bg-panel px-4 py-3">
          This link names a source or a paragraph that is not in this data set. Showing all sources.
        </p>
      )}
      {failed.map(({ name, part }) => (
        <div key={name} className="pb-3">
          <LoadedPart
            part={part}
            failure={`The ${name} could not be read. What it cites is left out of the counts below.`}
          >
            {() => null}
          </LoadedPart>
        </div>
      ))}
      {ranks.map((rank) => {
        const mine = sources.filter((source) => source.rank === rank)
        if (mine.length === 0) return null
        return (
          <section key={rank} aria-labelledby={`rank-${rank}`} className="pt-6">
            <div className="border-t-2 border-b border-t-ink border-b-ink pt-2.5 pb-2">
              <SectionHeading id={`rank-${rank}`}>
                {rankLabel(rank)}
                <Count of={mine.length} />
              </SectionHeading>
              <p className="text-meta text-ink3">{rankMeaning[rank]}</p>
            </div>
            {mine.map((source) => (
              <SourceEntry
                key={source.id}
                source={source}
                uses={uses === null ? null : (uses.get(source.id) ?? [])}
                current={
                  place.kind === 'source' && place.source === source.id
                    ? (place.paragraph ?? 'whole')
                    : 'none'
                }
              />
            ))}
          </section>
        )
      })}
      <HealthSection parts={parts} shelf={shelf} pairs={pairs} />
    </>
  )
}
