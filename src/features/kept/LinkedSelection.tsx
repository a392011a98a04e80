import { useState } from 'react'
import { readKeptLink } from '../../domain/kept-link'
import { keptId } from '../../domain/kept-place'
import { useComparator } from '../../store/use-comparator'
import { useItemLink } from '../../store/use-item-link'
import { useKept } from '../../store/use-kept'
import { useKeptComparisons } from '../../store/use-kept-comparisons'
import { InnerLink } from '../../ui/InnerLink'
import { TextPage } from '../../ui/TextPage'
import { KeepButton } from '../../views/KeepButton'
import { describeTaken } from './describe-taken'
import type { DrawProvision } from './KeptPage'
import { SelectedProvisionView } from './SelectedProvisionView'
import { useActs } from './use-acts'

/** The provisions that a link names, in its order. The reader's own list is left as it is until the reader adds them. */
export function LinkedSelection({ text, draw }: { text: string; draw: DrawProvision }) {
  const { places, unread } = readKeptLink(text)
  const dataVersion = useComparator((state) => state.index.plan.version)
  const own = useItemLink('kept', null)
  const items = useKept((state) => state.items)
  const selected = useKeptComparisons(places)
  const acts = useActs()
  const [said, setSaid] = useState('')
  const isKept = places.every((place) => items?.some(({ id }) => id === keptId(place)))
  // Until then there is no title to keep it by.
  const isRead = selected.every(({ kind }) => kind !== 'loading')
  const keepAll = () => {
    const provisions = selected.map((one) => {
      const title = one.kind === 'there' ? one.matter.title : one.place.matter
      return { ...one.place, title, dataVersion }
    })
    acts((all) => all.keep(provisions))
    setSaid(describeTaken(items ?? [], provisions))
  }
  return (
    <TextPage title="A selection from a link">
      <p className="max-w-[68ch] pt-2 pb-3 text-ink2">
        {places.length} {places.length === 1 ? 'provision' : 'provisions'}, in the order of whoever made the
        link. Your own list is not changed by looking at it.
      </p>
      {unread.length > 0 && (
        <div role="note" className="mb-3 border-y border-ink bg-panel px-4 py-3">
          These parts of the link could not be read and are left out:{' '}
          {unread.map((part) => `“${part}”`).join(', ')}.
        </div>
      )}
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-t-2 border-ink py-3">
        {places.length > 0 && isRead && !isKept && (
          <button type="button" className="boxed" data-kind="filled" onClick={keepAll}>
            Keep all of these
          </button>
        )}
        <InnerLink {...own} className="evidence-link reach">
          Your own kept provisions ({items?.length ?? 0})
        </InnerLink>
        <span role="status" tabIndex={-1} className="text-ink2">
          {said}
        </span>
      </div>
      <h2 className="sr-only">In the order of the link</h2>
      <ol>
        {selected.map((one, at) => {
          const { matter: key } = one.place
          const title = one.kind === 'there' ? one.matter.title : key
          return (
            <li key={keptId(one.place)} className="border-b border-rule [&_article]:border-b-0">
              <SelectedProvisionView
                of={one}
                previous={places[at - 1]}
                draw={draw}
                tools={
                  one.kind !== 'there' ? null : (
                    <span className="inline-flex flex-wrap items-center gap-2 order-last ms-auto">
                      <KeepButton matter={{ key, title }} kind="boxed" />
                    </span>
                  )
                }
              />
            </li>
          )
        })}
      </ol>
    </TextPage>
  )
}
