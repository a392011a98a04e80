/** What the overview of the default drafts shows, which is the page that the build writes. */
import type { RecordState, RecordStore } from '../store/record-store'
import { preloadPage } from './pages'

/** Whether an address opens the overview of the default drafts, with nothing chosen. */
export function isFirstScreen(address: string): boolean {
  return ['', '#', '#/'].includes(address)
}

/** Brings the record of the first screen, its figures included, and its code. Rejects where code does not arrive. */
export async function loadFirstScreen(record: RecordStore): Promise<void> {
  const code = preloadPage('overview')
  const { start, needDrafts } = record.getState()
  await Promise.all([start(), code])
  const { index } = record.getState()
  if (index.status === 'ready') await needDrafts(index.value.drafts.map(({ id }) => id))
}

/** Whether every part of the record that has been asked for is here. */
export function isWhole({ index, sources, drafts, pairs }: RecordState): boolean {
  return [index, sources, ...Object.values(drafts), ...Object.values(pairs)].every(
    ({ status }) => status === 'ready',
  )
}
