import type { ReactNode } from 'react'
import type { FoundPlaces, SearchPlace } from '../../domain/search-index'
import { useMatters } from '../../views/use-matters'
import { MatterLink } from '../../views/MatterLink'
import { PlaceList } from '../../views/PlaceList'

/** What the words searched for were found in beside the matters of the list, by matter; then what belongs to none. */
export function AlsoFound({ found: { elsewhere, apart } }: { found: FoundPlaces }) {
  const matters = useMatters()
  const sources = apart.filter(({ kind }) => kind === 'source')
  const others = apart.filter(({ kind }) => kind !== 'source')
  return (
    <section aria-labelledby="also-found" className="no-print pt-8">
      <h2 id="also-found" tabIndex={-1} className="border-t-2 border-ink pt-2 pb-1 font-semibold">
        Also found
      </h2>
      <p className="text-meta text-ink3">
        In the whole record, beside the matters of this comparison that have the words in their own texts.
      </p>
      {elsewhere.map(({ matter, places }) => {
        const head = matters.get(matter)
        return (
          <Group key={matter} places={places.filter(({ kind }) => kind !== 'title')} most={3}>
            {head === undefined ? matter : <MatterLink matter={head} />}
          </Group>
        )
      })}
      {others.length > 0 && (
        <Group places={others} most={5}>
          On the talks or several matters
        </Group>
      )}
      {sources.length > 0 && (
        <Group places={sources} most={5}>
          Sources
        </Group>
      )}
    </section>
  )
}

type GroupProps = { places: readonly SearchPlace[]; most: number; children: ReactNode }

function Group({ places, most, children }: GroupProps) {
  return (
    <section className="border-b border-rule py-2.5 text-meta text-ink2">
      <h3 className="pb-0.5 font-serif text-value font-[650] text-ink">{children}</h3>
      <PlaceList matter={null} places={places} most={most} />
    </section>
  )
}
