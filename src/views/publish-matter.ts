/** Copying a matter as it is said now, and what became of it. */
import { writePublication } from '../exchange/publication-text'
import { copyRich } from '../platform/clipboard'
import { pageAddress } from '../platform/location'
import { toSharedAddress } from '../store/address'
import type { ComparatorStore } from '../store/comparator-store'
import { comparisonOf } from '../store/derive-comparison'
import { readyOr } from '../store/loading'
import type { RecordStore } from '../store/record-store'
import { pairOf } from '../store/record-store'

export type Published = {
  /** What became of it, to be said beside the button. */
  readonly said: string
  /** The words to be selected where the browser did not allow copying; null where they are not needed. */
  readonly blocked: string | null
}

const notLoaded: Published = { said: 'The sources are still on their way. Try again.', blocked: null }

/** Puts the matter's sentences, standing, sources and link on the clipboard, rich and plain at once. */
export async function publishMatter(
  key: string,
  store: ComparatorStore,
  record: RecordStore,
): Promise<Published> {
  const state = store.getState()
  const loaded = record.getState()
  const [beforeId = '', afterId = ''] = state.drafts
  const [before, after] = [readyOr(loaded.drafts[beforeId]), readyOr(loaded.drafts[afterId])]
  if (before === null || after === null || loaded.sources.status === 'loading') return notLoaded
  const comparison = comparisonOf(before, after, readyOr(pairOf(loaded, beforeId, afterId)))
  const matter = comparison.matters.find((one) => one.key === key)
  if (matter === undefined) return notLoaded
  const address = toSharedAddress({ ...state, page: 'compare', matter: key, passage: null }, state.index)
  const shelf = readyOr(loaded.sources) ?? new Map()
  const { html, plain } = writePublication(state.index.plan, comparison, matter, shelf, pageAddress(address))
  return (await copyRich(html, plain))
    ? { said: 'Copied with its sources', blocked: null }
    : { said: 'This browser did not allow copying.', blocked: plain }
}
