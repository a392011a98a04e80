/** The record as far as this page has loaded it. Each file comes, and fails, on its own. */
import { createStore } from 'zustand/vanilla'
import type { ReadText } from '../dataset/load-record'
import * as dataset from '../dataset/load-record'
import type { SourceShelf } from '../domain/citations'
import type { Conflict, CuratedPair, Draft, PlanEvent, Position, RecordIndex, Source } from '../domain/record'
import type { Result } from '../domain/problem'
import type { SearchIndex } from '../domain/search-index'
import type { Loading } from './loading'
import { loading, readyOr } from './loading'

export type RecordState = {
  readonly index: Loading<RecordIndex>
  readonly drafts: Readonly<Record<string, Loading<Draft>>>
  /** By `before..after`, for pairs that an editor judged. */
  readonly pairs: Readonly<Record<string, Loading<CuratedPair>>>
  readonly sources: Loading<SourceShelf>
  /** What was said and what happened: undefined until a page asks for it. */
  readonly positions: Loading<readonly Position[]> | undefined
  readonly conflicts: Loading<readonly Conflict[]> | undefined
  readonly events: Loading<readonly PlanEvent[]> | undefined
  /** The index of all its words: undefined until a reader searches. It fails only with its code. */
  readonly search: Loading<SearchIndex> | undefined
  /** Loads the index and the sources, once. */
  readonly start: () => Promise<void>
  /** Loads what comparing these drafts takes and is neither here nor on its way. */
  readonly needDrafts: (ids: readonly string[]) => Promise<void>
  /** Loads these lists where they are neither here nor on their way. */
  readonly needLists: (names: readonly ListName[]) => Promise<void>
  /** Loads what a search covers and reads it, where that is neither done nor under way. */
  readonly needSearch: () => Promise<void>
  /** Asks again for every file that failed. */
  readonly retry: () => Promise<void>
}

/** Lists that are loaded with the pages that show them. */
export type ListName = 'positions' | 'conflicts' | 'events'

export type RecordStore = ReturnType<typeof createRecordStore>

export function createRecordStore(readText: ReadText) {
  return createStore<RecordState>((set, get, store) => {
    const load = async <Value>(part: Promise<Result<Value>>, put: (part: Loading<Value>) => void) => {
      put(loading)
      const result = await part
      put(
        result.ok
          ? { status: 'ready', value: result.value }
          : { status: 'failed', problems: result.problems },
      )
    }
    const loadIndex = () => load(dataset.loadIndex(readText), (index) => set({ index }))
    const loadSources = () =>
      load(dataset.loadSources(readText), (sources) => set({ sources: shelve(sources) }))
    const loadDraft = (id: string) =>
      load(dataset.loadDraft(id, readText), (part) =>
        set(({ drafts }) => ({ drafts: { ...drafts, [id]: part } })),
      )
    const loadPair = ({ before, after }: RecordIndex['pairs'][number]) =>
      load(dataset.loadPair(before, after, readText), (part) =>
        set(({ pairs }) => ({ pairs: { ...pairs, [`${before}..${after}`]: part } })),
      )

    let started: Promise<unknown> | undefined

    const loadList = {
      positions: () => load(dataset.loadPositions(readText), (positions) => set({ positions })),
      conflicts: () => load(dataset.loadConflicts(readText), (conflicts) => set({ conflicts })),
      events: () => load(dataset.loadEvents(readText), (events) => set({ events })),
    }
    const lists = ['positions', 'conflicts', 'events'] as const

    /** Resolves when no part that a search covers is on its way, whoever asked for it. */
    const settled = () =>
      new Promise<void>((resolve) => {
        const check = (state: RecordState) => {
          if (isOnItsWay(state)) return
          stop()
          resolve()
        }
        const stop = store.subscribe(check)
        check(get())
      })

    const readForSearch = async (index: RecordIndex) => {
      const code = import('../domain/search-index')
      await Promise.all([
        get().needDrafts(index.drafts.map(({ id }) => id)),
        get().needLists(['positions']),
        settled(),
      ])
      const { buildSearchIndex } = await code
      const { drafts, sources, positions } = get()
      return buildSearchIndex({
        drafts: index.drafts.flatMap(({ id }) => readyOr(drafts[id]) ?? []),
        sources: [...(readyOr(sources)?.values() ?? [])],
        positions: readyOr(positions) ?? [],
        parties: index.parties,
        topics: index.topics,
      })
    }

    return {
      index: loading,
      drafts: {},
      pairs: {},
      sources: loading,
      positions: undefined,
      conflicts: undefined,
      events: undefined,
      search: undefined,
      needSearch: async () => {
        const { index, search } = get()
        if (index.status !== 'ready' || search?.status === 'ready' || search?.status === 'loading') return
        set({ search: loading })
        try {
          set({ search: { status: 'ready', value: await readForSearch(index.value) } })
        } catch {
          // The code did not arrive. The list of matters is searched without it, and the next search asks again.
          set({ search: { status: 'failed', problems: [] } })
        }
      },
      needLists: async (names) => {
        await Promise.all(names.filter((name) => get()[name] === undefined).map((name) => loadList[name]()))
      },
      start: async () => {
        started ??= Promise.all([loadIndex(), loadSources()])
        await started
      },
      needDrafts: async (ids) => {
        const { index, drafts, pairs } = get()
        if (index.status !== 'ready') return
        const known = new Set(index.value.drafts.map(({ id }) => id))
        const missing = ids.filter((id) => known.has(id) && drafts[id] === undefined)
        const missingPairs = index.value.pairs.filter(
          ({ before, after }) =>
            ids.includes(before) && ids.includes(after) && pairs[`${before}..${after}`] === undefined,
        )
        await Promise.all([...missing.map(loadDraft), ...missingPairs.map(loadPair)])
      },
      retry: async () => {
        const { index, drafts, pairs, sources } = get()
        const failedIds = Object.keys(drafts).filter((id) => drafts[id]?.status === 'failed')
        const failedPairs = readyPairs(index).filter(
          ({ before, after }) => pairs[`${before}..${after}`]?.status === 'failed',
        )
        await Promise.all([
          ...(index.status === 'failed' ? [loadIndex()] : []),
          ...(sources.status === 'failed' ? [loadSources()] : []),
          ...lists.filter((name) => get()[name]?.status === 'failed').map((name) => loadList[name]()),
          ...failedIds.map(loadDraft),
          ...failedPairs.map(loadPair),
        ])
        const { search } = get()
        if (search === undefined || search.status === 'loading') return
        // What failed is missing from the index.
        set({ search: undefined })
        await get().needSearch()
      },
    }
  })
}

function isOnItsWay({ drafts, sources, positions }: RecordState): boolean {
  return [...Object.values(drafts), sources, positions].some((part) => part?.status === 'loading')
}

function shelve(part: Loading<readonly Source[]>): Loading<SourceShelf> {
  if (part.status !== 'ready') return part
  return { status: 'ready', value: new Map(part.value.map((source) => [source.id, source])) }
}

function readyPairs(index: Loading<RecordIndex>): RecordIndex['pairs'] {
  return index.status === 'ready' ? index.value.pairs : []
}

/** The curated pair of two drafts in either direction, as far as loaded; undefined when nobody judged it. */
export function pairOf(
  { pairs }: Pick<RecordState, 'pairs'>,
  before: string,
  after: string,
): Loading<CuratedPair> | undefined {
  return pairs[`${before}..${after}`] ?? pairs[`${after}..${before}`]
}
