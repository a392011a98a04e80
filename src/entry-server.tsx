/** The first screen as the build writes it into the page: the same components over the same record. */
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { App } from './app/App'
import { isWhole, loadFirstScreen } from './app/first-screen'
import type { ReadText } from './dataset/load-record'
import { storedText } from './platform/stored-text'
import { createKeptStore } from './store/kept-store'
import { createRecordStore } from './store/record-store'

/** The markup of the overview of the default drafts, from files that are read as a page reads them. */
export async function renderFirstScreen(readText: ReadText): Promise<string> {
  const record = createRecordStore(readText)
  const kept = createKeptStore(storedText('kept'), storedText('kept-unread'))
  await loadFirstScreen(record)
  if (!isWhole(record.getState())) throw new Error('the record of the first screen could not be read')
  const { prelude } = await prerender(
    <StrictMode>
      <App record={record} kept={kept} address="#/" />
    </StrictMode>,
    {
      // A long page in one piece: parts that come later would need scripts of their own.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        throw error
      },
    },
  )
  return new Response(prelude).text()
}
