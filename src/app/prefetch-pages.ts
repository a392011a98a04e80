/** Pages are fetched when a reader is about to go to them. */
import { fromAddress } from '../store/address'
import type { Page } from '../store/choices'
import type { RecordIndex } from '../domain/record'
import type { ListName, RecordStore } from '../store/record-store'
import { preloadPage } from './pages'

/** Signs that a link is about to be followed. */
const signs = ['pointerover', 'focusin', 'touchstart'] as const

const listsOf: Partial<Record<Page, readonly ListName[]>> = {
  positions: ['positions'],
  conflicts: ['conflicts', 'positions'],
  timeline: ['events'],
  sources: ['positions', 'conflicts', 'events'],
}

/**
 * Brings the code and the record of the page that a link leads to when the link is pointed at, touched or focused; and
 * at once what stands where a part is missing, while it can be had. Returns the way to stop.
 */
export function prefetchPages(index: RecordIndex, record: RecordStore): () => void {
  import('../ui/Absent').catch(() => undefined)
  const fetched = new Set<string>()
  const onSign = ({ target }: Event) => {
    const address = target instanceof Element ? target.closest('a')?.getAttribute('href') : undefined
    if (!address?.startsWith('#/') || fetched.has(address)) return
    fetched.add(address)
    const { page, drafts } = fromAddress(address, index).choices
    // What fails is asked for again, and its failure shown, where it is needed.
    preloadPage(page).catch(() => undefined)
    void record.getState().needDrafts(drafts)
    void record.getState().needLists(listsOf[page] ?? [])
  }
  for (const sign of signs) document.addEventListener(sign, onSign, { passive: true })
  return () => {
    for (const sign of signs) document.removeEventListener(sign, onSign)
  }
}
