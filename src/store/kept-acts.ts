/** What a reader does to what is kept. Every change is written at once, over what other tabs have written meanwhile. */
import { readStoredKept, writeStoredKept } from '../dataset/stored-kept'
import type { KeptList, KeptProvision } from '../domain/kept-list'
import * as kept from '../domain/kept-list'
import { keptId } from '../domain/kept-place'
import type { KeptState, KeptStore, Shelf } from './kept-store'

export type KeptActs = {
  /** Keeps a provision, or takes it out, and says which. One that was taken out last comes back with its note. */
  readonly toggle: (provision: KeptProvision) => string
  /** Adds provisions with their notes; what is kept already stays as it is, and gets a note that it does not have. */
  readonly keep: (provisions: readonly (KeptProvision & { readonly note?: string })[]) => void
  readonly takeOut: (ids: readonly string[]) => void
  /** Puts back what was taken out last. */
  readonly undo: () => void
  readonly move: (id: string, by: -1 | 1) => void
  readonly writeNote: (id: string, note: string) => void
  /** Writes the list once more, where that failed. */
  readonly save: () => void
  /** Takes in what another tab has written. */
  readonly follow: () => void
  /** Drops the text that could not be read. */
  readonly forgetUnread: () => void
}

export function openKept(store: KeptStore, shelf: Shelf, aside: Shelf): KeptActs {
  let list = kept.nothingKept
  /** The text on the shelf that `list` has taken in. */
  let known: string | null = null
  /** The text that could not be read and was put aside. The next change writes over it, and nothing else does. */
  let foreign: string | null = null

  const publish = (state: Partial<KeptState>) => {
    const former = new Map(store.getState().items?.map((item) => [item.id, item]))
    // What has not changed stays the same value, so that a page draws anew only what has.
    const items = kept.keptItems(list).map((item) => {
      const shown = former.get(item.id)
      return shown !== undefined && JSON.stringify(shown) === JSON.stringify(item) ? shown : item
    })
    store.setState({ ...state, items, ids: items.map(({ id }) => id) })
  }

  /** Why the shelf may not be written over; null when all that stands there has been taken in or set aside. */
  const takeIn = (): KeptState['unsaved'] => {
    const text = shelf.read()
    if (text === null || text === known || text === foreign) return null
    const stored = readStoredKept(text)
    if (stored.ok) {
      list = kept.mergeKept(list, stored.value)
      known = text
    } else {
      const unread = [aside.read(), text].filter((part) => part !== null).join('\n')
      store.setState({ unread })
      const written = aside.write(unread)
      if (written !== 'written') return written
      foreign = text
    }
    return null
  }

  const save = () => {
    const hindered = takeIn()
    const text = writeStoredKept(list)
    const written = hindered ?? (text === shelf.read() ? 'written' : shelf.write(text))
    if (written === 'written') known = text
    publish({ unsaved: written === 'written' ? null : written })
  }

  const change = (to: (list: KeptList) => KeptList, state: Partial<KeptState> = {}) => {
    takeIn()
    list = to(list)
    store.setState(state)
    save()
  }

  const takeOut = (ids: readonly string[]) => {
    takeIn()
    const from = kept.keptItems(list)
    change((now) => kept.takeOut(now, ids), { takenOut: { ids, from } })
  }

  const putBack = (ids: readonly string[]) => {
    const { takenOut } = store.getState()
    if (takenOut === null) return
    const there = new Set(kept.keptItems(list).map(({ id }) => id))
    const former = takenOut.from.filter(({ id }) => there.has(id) || ids.includes(id))
    const rest = takenOut.ids.filter((id) => !ids.includes(id))
    change((now) => kept.putBack(now, shelf.tab, former), {
      takenOut: rest.length === 0 ? null : { ...takenOut, ids: rest },
    })
  }

  store.setState({ unread: aside.read() })
  takeIn()
  publish({})
  return {
    toggle: (provision) => {
      const id = keptId(provision)
      const { ids, takenOut } = store.getState()
      const note = kept.keptItems(list).find((item) => item.id === id)?.note ?? ''
      const ofNote = note === '' ? null : 'Keep it again to have its note back.'
      store.setState({ said: ofNote === null ? null : { id, words: ofNote } })
      if (ids.includes(id)) {
        takeOut([id])
        return ofNote === null ? 'Taken off your list' : `Taken off your list. ${ofNote}`
      }
      if (takenOut?.ids.includes(id) === true) putBack([id])
      else change((now) => kept.keep(now, shelf.tab, [provision]))
      return 'Kept'
    },
    keep: (provisions) => change((now) => kept.keep(now, shelf.tab, provisions)),
    takeOut,
    undo: () => putBack(store.getState().takenOut?.ids ?? []),
    move: (id, by) => change((now) => kept.move(now, shelf.tab, id, by)),
    writeNote: (id, note) => change((now) => kept.writeNote(now, shelf.tab, id, note)),
    save,
    follow: () => {
      // Storage that another page has emptied was emptied on purpose; the next change writes what is kept here.
      if (shelf.read() === null) return
      if (takeIn() === null && shelf.read() !== foreign) save()
      else publish({})
    },
    forgetUnread: () => {
      aside.write('')
      store.setState({ unread: null })
    },
  }
}
