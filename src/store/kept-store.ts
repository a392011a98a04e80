/**
 * What the reader has kept, as far as the first screen needs it: what is kept, and a way to keep. The code that
 * changes the list, merges it with another tab's and writes it comes with the first change.
 */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { KeptItem, KeptProvision } from '../domain/kept-list'
import { keptId } from '../domain/kept-place'
import type { KeptActs } from './kept-acts'

/** A text in the browser's storage, as `platform/stored-text.ts` gives it. */
export type Shelf = {
  /** A name that no other open page has. */
  readonly tab: string
  readonly read: () => string | null
  readonly write: (text: string) => 'written' | 'full' | 'blocked'
  readonly watch: (onChange: () => void) => () => void
}

export type KeptState = {
  /** Ids of what is kept, in the reader's order; empty until the code is here. */
  readonly ids: readonly string[]
  /** The same with titles and notes; null until the code is here. */
  readonly items: readonly KeptItem[] | null
  /** What was taken out last, with the list that it was taken out of. */
  readonly takenOut: { readonly ids: readonly string[]; readonly from: readonly KeptItem[] } | null
  /** What became of a provision that the reader kept or took out, where there is more to say than that. */
  readonly said: { readonly id: string; readonly words: string } | null
  /** Why the list is in this tab only; null while it is stored. */
  readonly unsaved: 'full' | 'blocked' | null
  /** What stood in the storage and could not be read, word for word. */
  readonly unread: string | null
  /** Reads what is kept, and follows what other tabs do to it; returns the way to stop. */
  readonly start: () => () => void
  /** Brings the code. Rejects when it does not arrive; the next call asks again. */
  readonly need: () => Promise<KeptActs>
  /** Keeps a provision, or takes it out. Resolves to what became of it, in words for the reader. */
  readonly toggle: (provision: KeptProvision) => Promise<string>
}

export type KeptStore = StoreApi<KeptState>

/** @param aside where a text goes that stood on the shelf and could not be read */
export function createKeptStore(shelf: Shelf, aside: Shelf): KeptStore {
  return createStore<KeptState>((set, get, store) => {
    let acts: Promise<KeptActs> | undefined
    // Without its code nothing is changed, and what asks for it later says so.
    const follow = () =>
      void get()
        .need()
        .then(
          (all) => all.follow(),
          () => undefined,
        )
    return {
      ids: [],
      items: null,
      takenOut: null,
      said: null,
      unsaved: null,
      unread: null,
      start: () => {
        if (shelf.read() !== null || aside.read() !== null) follow()
        return shelf.watch(follow)
      },
      need: () => {
        acts ??= import('./kept-acts').then(({ openKept }) => openKept(store, shelf, aside))
        acts.catch(() => (acts = undefined))
        return acts
      },
      toggle: (provision) =>
        get()
          .need()
          .then(
            (all) => all.toggle(provision),
            () => {
              const words = 'This did not load, and nothing was changed. Try again.'
              set({ said: { id: keptId(provision), words } })
              return words
            },
          ),
    }
  })
}
