/** What the pages show first, as the build writes it into them: the same components over the same record. */
import { StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { App } from './app/App'
import { isWhole, loadFirstScreen } from './app/first-screen'
import type { ReadText } from './dataset/load-record'
import { KeyFacts } from './features/embed/KeyFacts'
import { storedText } from './platform/stored-text'
import { comparisonOf } from './store/derive-comparison'
import { toFullAddress } from './store/embed-address'
import { createKeptStore } from './store/kept-store'
import { readyOr } from './store/loading'
import { createRecordStore, pairOf } from './store/record-store'

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

/** The markup of what an embed says by itself: every pair of drafts that an editor compared, from the same files. */
export async function renderKeyFacts(readText: ReadText): Promise<string> {
  const record = createRecordStore(readText)
  await record.getState().start()
  const index = readyOr(record.getState().index)
  if (index === null) throw new Error('the index of the record could not be read')
  await record.getState().needDrafts(index.drafts.map(({ id }) => id))
  const state = record.getState()
  const comparisons = index.pairs.map(({ before, after }) => {
    const [a, b] = [readyOr(state.drafts[before]), readyOr(state.drafts[after])]
    if (a === null || b === null) throw new Error(`the drafts of ${before}..${after} could not be read`)
    return {
      comparison: comparisonOf(a, b, readyOr(pairOf(state, before, after))),
      address: `./${toFullAddress({ drafts: [before, after], subject: { kind: 'pair' } }, index)}`,
    }
  })
  return renderToStaticMarkup(<KeyFacts plan={index.plan} comparisons={comparisons} />)
}
