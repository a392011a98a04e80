/** The reader's choices, and what a reader does to them. Results are derived elsewhere. */
import { createStore } from 'zustand/vanilla'
import type { MatterFilter, MatterOrder, Status } from '../domain/filter-matters'
import { noFilter } from '../domain/filter-matters'
import type { RecordIndex } from '../domain/record'
import { fromAddress } from './address'
import type { Choices, Page, View } from './choices'

/** Layers over the page. They have an entry in the history, and no place in the address. */
export type Dialog = 'export' | 'filter' | 'shortcuts' | null

/**
 * Whether the panel of sources shows: `auto` as the width allows, or as the reader last said.
 * A wide screen shows it unless closed, a narrow one only when opened.
 */
export type PanelState = 'auto' | 'open' | 'closed'

export type ComparatorState = Choices & {
  readonly index: RecordIndex
  readonly dialog: Dialog
  readonly panel: PanelState
  /** True when the reader opened the groups of matters that a draft is silent on. */
  readonly silenceOpen: boolean
  /** Parts of the address that were not understood. */
  readonly ignored: readonly string[]
  /** True until the panel has taken the focus that the reader sent there. */
  readonly focusPanel: boolean

  readonly showPage: (page: Page) => void
  readonly chooseDraft: (at: number, id: string) => void
  readonly swapDrafts: () => void
  readonly chooseView: (view: View) => void
  readonly chooseOrder: (order: MatterOrder) => void
  readonly toggleTopic: (topic: string) => void
  readonly showAllTopics: () => void
  readonly toggleStatus: (status: Status) => void
  readonly toggleDifferencesOnly: () => void
  readonly search: (query: string) => void
  readonly clearFilters: () => void
  /** Opens a matter's sources, at a passage or at their beginning, and asks for focus there. */
  readonly openSources: (matter: string, passage: string | null) => void
  /** The panel has taken the focus. */
  readonly settleFocus: () => void
  readonly closeSources: () => void
  readonly toggleSilence: () => void
  readonly openDialog: (dialog: Dialog) => void
  readonly dismissIgnored: () => void
  /** Takes over the choices of an address, as back and forward and links do. */
  readonly adoptAddress: (address: string, dialog?: Dialog) => void
}

export type ComparatorStore = ReturnType<typeof createComparatorStore>

/** A store over the record's index, starting from an address. */
export function createComparatorStore(index: RecordIndex, address: string) {
  return createStore<ComparatorState>((set) => {
    const setFilter = (change: (filter: MatterFilter) => Partial<MatterFilter>) =>
      set(({ filter }) => ({ filter: { ...filter, ...change(filter) } }))
    return {
      index,
      dialog: null,
      silenceOpen: false,
      focusPanel: false,
      ...readState(address, index),

      showPage: (page) => set({ page, matter: null, passage: null }),
      chooseDraft: (at, id) =>
        set(({ drafts }) => {
          const other = drafts.indexOf(id)
          // Choosing the other side's draft changes places with it, so that the two never are the same.
          const changed = drafts.map((draft, place) =>
            place === at ? id : place === other ? (drafts[at] ?? draft) : draft,
          )
          return { drafts: changed, passage: null }
        }),
      swapDrafts: () => set(({ drafts, filter }) => ({ drafts: drafts.toReversed(), filter: turn(filter) })),
      chooseView: (view) => set({ view }),
      chooseOrder: (order) => set({ order }),
      toggleTopic: (topic) => setFilter(({ topics }) => ({ topics: toggle(topics, topic) })),
      showAllTopics: () => setFilter(() => ({ topics: [] })),
      toggleStatus: (status) => setFilter(({ statuses }) => ({ statuses: toggle(statuses, status) })),
      toggleDifferencesOnly: () =>
        setFilter(({ differencesOnly }) => ({ differencesOnly: !differencesOnly })),
      search: (query) => setFilter(() => ({ query })),
      clearFilters: () => set({ filter: noFilter }),
      openSources: (matter, passage) =>
        set({ page: 'compare', matter, passage, panel: 'open', focusPanel: true }),
      settleFocus: () => set({ focusPanel: false }),
      closeSources: () => set({ panel: 'closed', passage: null }),
      toggleSilence: () => set(({ silenceOpen }) => ({ silenceOpen: !silenceOpen })),
      openDialog: (dialog) => set({ dialog }),
      dismissIgnored: () => set({ ignored: [] }),
      adoptAddress: (next, dialog = null) =>
        set((state) => ({ ...readState(next, index, state.panel), dialog })),
    }
  })
}

function readState(address: string, index: RecordIndex, panel: PanelState = 'auto') {
  const { choices, ignored } = fromAddress(address, index)
  const opened: PanelState = choices.passage === null ? (panel === 'open' ? 'auto' : panel) : 'open'
  return { ...choices, ignored, panel: opened }
}

/** The same matters after a swap: what was removed is added, what only A had only B has. */
function turn(filter: MatterFilter): MatterFilter {
  const turned: Partial<Record<Status, Status>> = {
    removed: 'added',
    added: 'removed',
    'only-a': 'only-b',
    'only-b': 'only-a',
    split: 'merged',
    merged: 'split',
  }
  return { ...filter, statuses: filter.statuses.map((status) => turned[status] ?? status) }
}

function toggle<Name extends string>(names: readonly Name[], name: Name): readonly Name[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name]
}
