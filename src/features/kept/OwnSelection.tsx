import { useState } from 'react'
import type { KeptItem } from '../../domain/kept-list'
import { useComparator } from '../../store/use-comparator'
import { useItemLink } from '../../store/use-item-link'
import { useKept } from '../../store/use-kept'
import { useKeptComparisons } from '../../store/use-kept-comparisons'
import { Icon } from '../../ui/Icon'
import { InnerLink } from '../../ui/InnerLink'
import { TextPage } from '../../ui/TextPage'
import { CopySelectionLink } from './CopySelectionLink'
import type { DrawProvision } from './KeptPage'
import { KeptRow } from './KeptRow'
import { OpenSelection } from './OpenSelection'
import { saveSelection } from './save-selection'
import { UndoLine } from './UndoLine'
import { useActs } from './use-acts'

/** The reader's own list: in order, with notes, to be taken away. */
export function OwnSelection({ items, draw }: { items: readonly KeptItem[]; draw: DrawProvision }) {
  const plan = useComparator((state) => state.index.plan)
  const openDialog = useComparator((state) => state.openDialog)
  const takenOut = useKept((state) => state.takenOut)
  const isUnsaved = useKept((state) => state.unsaved !== null)
  const compare = useItemLink('compare', null)
  const acts = useActs()
  const [said, setSaid] = useState('')
  const kept = useKeptComparisons(items)

  const count = `${items.length} ${items.length === 1 ? 'provision' : 'provisions'}`
  return (
    <TextPage title="Kept provisions">
      <p className="max-w-[68ch] pt-2 pb-3 text-ink2">
        {items.length === 0 ? (
          <>
            Nothing is kept yet. <InnerLink {...compare}>Compare the drafts</InnerLink> and press Keep on a
            provision, or the key b; what you keep is listed here, in an order of your own and with your
            notes.
          </>
        ) : (
          <>
            {count}, in <span className="print:hidden">your</span>
            <span className="hidden print:inline">the reader’s</span> own order.
          </>
        )}
        {items.length > 0 && (
          <span className="no-print">
            {' '}
            {isUnsaved
              ? 'The list and your notes are in this tab only, until you close or reload it: save a file of what you need.'
              : 'The list and your notes are kept in this browser only. Some browsers clear that after days without a visit, so save a file of what you need.'}
          </span>
        )}
      </p>
      <div id="kept-tools" className="no-print grid gap-3 border-t-2 border-ink py-3">
        <div className="flex flex-wrap items-start gap-2">
          {items.length > 0 && (
            <>
              <button type="button" className="boxed" data-kind="filled" onClick={() => openDialog('export')}>
                <Icon name="export" />
                Export these
              </button>
              <CopySelectionLink items={items} onSaid={setSaid} />
              <button
                type="button"
                className="boxed"
                onClick={() => setSaid(`Saved as ${saveSelection(items, plan)}, with your notes.`)}
              >
                <Icon name="download" />
                Save as file
              </button>
            </>
          )}
          <OpenSelection onSaid={setSaid} />
          {items.length > 0 && (
            <button
              type="button"
              className="boxed"
              onClick={() => {
                acts((all) => all.takeOut(items.map(({ id }) => id)))
                setSaid('')
              }}
            >
              Take all off
            </button>
          )}
        </div>
        <p id="kept-said" role="status" tabIndex={-1} className="text-ink2 outline-none">
          {said}
        </p>
        {takenOut !== null && <UndoLine takenOut={takenOut} onSaid={setSaid} />}
      </div>
      {items.length > 0 && <h2 className="sr-only">In your order</h2>}
      <ol id="kept-list" hidden={items.length === 0}>
        {kept.map((one, at) => (
          <KeptRow
            key={one.place.id}
            item={one.place}
            kind={one.kind}
            comparison={one.kind === 'there' ? one.comparison : null}
            matter={one.kind === 'there' ? one.matter : null}
            previous={items[at - 1]}
            at={at}
            of={items.length}
            draw={draw}
            onSaid={setSaid}
          />
        ))}
      </ol>
    </TextPage>
  )
}
