/** The reader's choices, and what a reader does to them. Results are derived elsewhere. */
import { createStore } from 'zustand/vanilla'
import type { MatterFilter, MatterOrder, Status } from '../domain/filter-matters'
import { noFilter } from '../domain/filter-matters'
import type { FigureChange, Shift } from '../domain/matter-facets'
import { turnShift } from '../domain/matter-facets'
import type { RecordIndex } from '../domain/record'
import type { Standing } from '../domain/standing'
import { fromAddress } from './address'
import type { Arrangement, Choices, Page, Pair, Text, View } from './choices'
import { comparing, MOST_DRAFTS } from './choices'

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
  /**
   * By the draft's id: whether the reader opened or closed the group of matters that it is silent on. One that the reader
   * did neither to is closed, unless the reader asks for what is in it.
   */
  readonly silenceOpen: ReadonlyMap<string, boolean>
  /** Whether the changes are read with both wordings below the sentence; of this visit alone, since it finds nothing else. */
  readonly wordingsShown: boolean
  /** Parts of the address that were not understood. */
  readonly ignored: readonly string[]
  /** True until the panel has taken the focus that the reader sent there. */
  readonly focusPanel: boolean
  /** True until the open matter has taken the focus that the reader sent to it. */
  readonly focusMatter: boolean
  /** The filter in force when the open matter was asked for, by a link or by the reader. */
  readonly askedUnder: MatterFilter
  /** True when the open matter was stepped to from another: then it is no new place in the history. */
  readonly stepped: boolean

  readonly showPage: (page: Page) => void
  /** Opens a position, a conflict, an event or a source on its page; null closes it. */
  readonly showItem: (page: Page, item: string | null) => void
  /** Shows one party's positions, and the matters they name; null shows those of all. */
  readonly chooseParty: (party: string | null) => void
  readonly chooseDraft: (at: number, id: string) => void
  readonly swapDrafts: () => void
  /** Puts one more draft beside the others, in columns; nothing where there is no room. */
  readonly addDraft: (id: string) => void
  /** Takes a draft out of the columns; two always stay. */
  readonly removeDraft: (id: string) => void
  readonly chooseBase: (id: string) => void
  readonly chooseView: (view: View) => void
  readonly chooseText: (text: Text) => void
  readonly chooseOrder: (order: MatterOrder) => void
  readonly chooseArrangement: (arrangement: Arrangement) => void
  readonly toggleTopic: (topic: string) => void
  readonly showAllTopics: () => void
  readonly toggleStatus: (status: Status) => void
  readonly toggleDifferencesOnly: () => void
  readonly toggleStanding: (standing: Standing) => void
  readonly toggleShift: (shift: Shift) => void
  readonly toggleFigure: (change: FigureChange) => void
  readonly toggleParty: (party: string) => void
  readonly toggleSource: (source: string) => void
  /** Puts a filter in the place of the one in force. */
  readonly chooseFilter: (filter: MatterFilter) => void
  readonly search: (query: string) => void
  readonly clearFilters: () => void
  /** Clears every filter but the words searched for. */
  readonly clearAllButSearch: () => void
  /**
   * Opens a matter's sources, at a passage or at their beginning, and asks for focus there.
   *
   * @param pair the drafts to compare for it, where they are not the reader's own
   */
  readonly openSources: (matter: string, passage: string | null, pair?: Pair) => void
  /** Goes to a matter where it stands among the others, and asks for focus on it. */
  readonly goToMatter: (matter: string) => void
  /** Goes to the matter next to the one that the reader is at. */
  readonly stepToMatter: (matter: string) => void
  readonly settleMatter: () => void
  /** The panel has taken the focus. */
  readonly settleFocus: () => void
  readonly closeSources: () => void
  readonly showSilence: (draft: string, open: boolean) => void
  readonly showWordings: (shown: boolean) => void
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
      silenceOpen: new Map(),
      wordingsShown: true,
      focusPanel: false,
      focusMatter: false,
      stepped: false,
      ...readState(address, index),

      showPage: (page) => set({ page, matter: null, item: null, passage: null }),
      showItem: (page, item) => set({ page, item, matter: null, passage: null }),
      chooseParty: (party) => setFilter(() => ({ parties: party === null ? [] : [party] })),
      chooseDraft: (at, id) =>
        set(({ drafts, filter, base }) => {
          const other = drafts.indexOf(id)
          // Choosing the other side's draft changes places with it, so that the two never are the same.
          const changed = drafts.map((draft, place) =>
            place === at ? id : place === other ? (drafts[at] ?? draft) : draft,
          )
          // The filter speaks of A and B; among more drafts a change of places turns nothing round.
          const swapped = other !== -1 && other !== at && drafts.length === 2
          return {
            drafts: changed,
            passage: null,
            filter: swapped ? turn(filter) : filter,
            base: base !== null && changed.includes(base) ? base : null,
          }
        }),
      swapDrafts: () =>
        set(({ drafts, filter }) => ({
          drafts: drafts.toReversed(),
          filter: drafts.length === 2 ? turn(filter) : filter,
        })),
      addDraft: (id) =>
        set(({ drafts }) =>
          drafts.length >= MOST_DRAFTS || drafts.includes(id)
            ? {}
            : { drafts: [...drafts, id], view: 'columns' },
        ),
      removeDraft: (id) =>
        set(({ drafts, base }) =>
          drafts.length <= 2
            ? {}
            : { drafts: drafts.filter((draft) => draft !== id), base: base === id ? null : base },
        ),
      chooseBase: (id) => set(({ drafts }) => ({ base: drafts[0] === id ? null : id })),
      // Only columns have room for more than two drafts.
      chooseView: (view) =>
        set(({ drafts }) =>
          view === 'columns'
            ? { view }
            : { view, drafts: drafts.length > 2 ? drafts.slice(0, 2) : drafts, base: null },
        ),
      chooseText: (text) => set({ text }),
      chooseOrder: (order) => set({ order }),
      chooseArrangement: (arrangement) => set({ arrangement }),
      toggleTopic: (topic) => setFilter(({ topics }) => ({ topics: toggle(topics, topic) })),
      showAllTopics: () => setFilter(() => ({ topics: [] })),
      toggleStatus: (status) => setFilter(({ statuses }) => ({ statuses: toggle(statuses, status) })),
      toggleDifferencesOnly: () =>
        setFilter(({ differencesOnly }) => ({ differencesOnly: !differencesOnly })),
      toggleStanding: (standing) =>
        setFilter(({ standings }) => ({ standings: toggle(standings, standing) })),
      toggleShift: (shift) => setFilter(({ shifts }) => ({ shifts: toggle(shifts, shift) })),
      toggleFigure: (change) => setFilter(({ figures }) => ({ figures: toggle(figures, change) })),
      toggleParty: (party) => setFilter(({ parties }) => ({ parties: toggle(parties, party) })),
      toggleSource: (source) => setFilter(({ sources }) => ({ sources: toggle(sources, source) })),
      chooseFilter: (filter) => set({ filter }),
      search: (query) => setFilter(() => ({ query })),
      clearFilters: () => set({ filter: noFilter }),
      clearAllButSearch: () => setFilter(({ query }) => ({ ...noFilter, query })),
      openSources: (matter, passage, pair = null) =>
        set(({ silenceOpen, ...state }) => {
          const compared = comparing(state, pair)
          return {
            ...compared,
            page: 'compare',
            matter,
            passage,
            panel: 'open',
            focusPanel: true,
            askedUnder: compared.filter ?? state.filter,
            stepped: false,
            silenceOpen: reopened(silenceOpen),
          }
        }),
      goToMatter: (matter) => set((state) => ({ ...atMatter(state, matter), stepped: false })),
      stepToMatter: (matter) => set((state) => ({ ...atMatter(state, matter), stepped: true })),
      settleMatter: () => set({ focusMatter: false }),
      settleFocus: () => set({ focusPanel: false }),
      closeSources: () => set({ panel: 'closed', passage: null }),
      showSilence: (draft, open) =>
        set(({ silenceOpen }) => ({ silenceOpen: new Map([...silenceOpen, [draft, open]]) })),
      showWordings: (wordingsShown) => set({ wordingsShown }),
      openDialog: (dialog) => set({ dialog }),
      dismissIgnored: () => set({ ignored: [] }),
      adoptAddress: (next, dialog = null) =>
        set((state) => ({
          ...readState(next, index, state.panel),
          dialog,
          silenceOpen: reopened(state.silenceOpen),
        })),
    }
  })
}

function readState(address: string, index: RecordIndex, panel: PanelState = 'auto') {
  const { choices, ignored } = fromAddress(address, index)
  const opened: PanelState = choices.passage === null ? (panel === 'open' ? 'auto' : panel) : 'open'
  return { ...choices, askedUnder: choices.filter, ignored, panel: opened }
}

/** The list at a matter. */
function atMatter({ silenceOpen, filter }: ComparatorState, matter: string) {
  const place = { page: 'compare', matter, passage: null, focusMatter: true, askedUnder: filter } as const
  return { ...place, silenceOpen: reopened(silenceOpen) }
}

/** A group that the reader closed may open again for a matter that is asked for. */
function reopened(open: ComparatorState['silenceOpen']): ComparatorState['silenceOpen'] {
  return new Map([...open].filter(([, isOpen]) => isOpen))
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
  return {
    ...filter,
    statuses: filter.statuses.map((status) => turned[status] ?? status),
    shifts: filter.shifts.map(turnShift),
  }
}

function toggle<Name extends string>(names: readonly Name[], name: Name): readonly Name[] {
  return names.includes(name) ? names.filter((other) => other !== name) : [...names, name]
}
