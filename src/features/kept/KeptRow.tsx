import { memo } from 'react'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import type { KeptItem } from '../../domain/kept-list'
import type { KeptMatter } from '../../store/use-kept-comparisons'
import type { DrawProvision } from './KeptPage'
import { MoveButtons } from './MoveButtons'
import { NoteField } from './NoteField'
import { SelectedProvisionView } from './SelectedProvisionView'
import { useActs } from './use-acts'

type KeptRowProps = {
  item: KeptItem
  kind: KeptMatter<KeptItem>['kind']
  /** Null unless the record has the provision. */
  comparison: Comparison | null
  matter: Matter | null
  /** The one before it. */
  previous: KeptItem | undefined
  /** Its place, from 0, and how many there are. */
  at: number
  of: number
  draw: DrawProvision
  onSaid: (words: string) => void
}

/**
 * A kept provision with its place and its note. Rendered anew only when something of it changes: a letter typed
 * into one of sixty notes at a four-fold slow-down took 90 ms when all of them were.
 */
export const KeptRow = memo(function KeptRow(props: KeptRowProps) {
  const { item, kind, comparison, matter, previous, at, of, draw, onSaid } = props
  const acts = useActs()
  const isThere = kind === 'there' && comparison !== null && matter !== null
  return (
    <li data-kept={item.id} className="border-b border-ink [&_article]:border-b-0 [&_article]:pb-1">
      <SelectedProvisionView
        of={
          isThere
            ? { place: item, kind, comparison, matter }
            : { place: item, kind: kind === 'there' ? 'gone' : kind }
        }
        previous={previous}
        draw={draw}
        tools={
          <MoveButtons
            title={item.title}
            at={at}
            of={of}
            onMove={(by) => {
              acts((all) => all.move(item.id, by))
              onSaid(`${item.title} is now ${at + by + 1} of ${of}.`)
            }}
            onRemove={() => {
              acts((all) => all.takeOut([item.id]))
              onSaid('')
            }}
          />
        }
      />
      <NoteField item={item} />
    </li>
  )
})
