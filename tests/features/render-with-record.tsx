/** Views over a record that a page has loaded, with real stores and a server that can be made to fail. */
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { servedFiles } from '../../scripts/record-folder'
import { LinkedPage } from '../../src/app/LinkedPage'
import type { PlanRecord } from '../../src/dataset/record'
import type { Comparison, Matter } from '../../src/domain/compare-drafts'
import type { KeptStore } from '../../src/store/kept-store'
import { createKeptStore } from '../../src/store/kept-store'
import { createComparatorStore } from '../../src/store/comparator-store'
import { comparisonOf } from '../../src/store/derive-comparison'
import { readyOr } from '../../src/store/loading'
import { createRecordStore, pairOf } from '../../src/store/record-store'
import { ComparatorContext, RecordContext } from '../../src/store/use-comparator'
import { KeptContext } from '../../src/store/use-kept'
import { Announcer } from '../../src/ui/Announcer'
import { memoryShelf } from '../fixtures/memory-shelf'
import { record as publishedRecord } from '../exchange/record-view'

type Setting = {
  /** Where the reader is; the comparison of the first pair unless said otherwise. */
  readonly address?: string
  /** The record in `data/` unless said otherwise. */
  readonly record?: PlanRecord
  /** What the server answers instead, by path. */
  readonly answers?: Readonly<Record<string, string | Error>>
  /** What the reader has kept; nothing unless said otherwise. */
  readonly kept?: KeptStore
}

/** Renders what `view` makes of the comparison that the address asks for. */
export async function renderWithRecord(view: (comparison: Comparison) => ReactNode, setting: Setting = {}) {
  const { address = '#/compare', record = publishedRecord, answers = {} } = setting
  const kept = setting.kept ?? createKeptStore(memoryShelf(), memoryShelf())
  const user = userEvent.setup()
  const served = new Map<string, string | Error>(servedFiles(record).map(({ path, text }) => [path, text]))
  for (const [path, answer] of Object.entries(answers)) served.set(path, answer)
  const recordStore = createRecordStore(async (path) => {
    const answer = served.get(path) ?? new Error('the server answered 404')
    if (answer instanceof Error) throw answer
    return answer
  })
  await recordStore.getState().start()
  const index = readyOr(recordStore.getState().index)
  if (index === null) throw new Error('these tests need an index')
  const store = createComparatorStore(index, address)
  await recordStore.getState().needDrafts(store.getState().drafts)

  const { drafts } = recordStore.getState()
  const [beforeId = '', afterId = ''] = store.getState().drafts
  const [before, after] = [readyOr(drafts[beforeId]), readyOr(drafts[afterId])]
  if (before === null || after === null) throw new Error('these tests need both drafts')
  const comparison = comparisonOf(before, after, readyOr(pairOf(recordStore.getState(), beforeId, afterId)))
  render(
    <RecordContext value={recordStore}>
      <KeptContext value={kept}>
        <ComparatorContext value={store}>
          <Announcer />
          <LinkedPage>{view(comparison)}</LinkedPage>
        </ComparatorContext>
      </KeptContext>
    </RecordContext>,
  )
  return { store, kept, served, comparison, user }
}

export function matterOf({ matters }: Comparison, key: string): Matter {
  const found = matters.find((matter) => matter.key === key)
  if (found === undefined) throw new Error(`no matter ${key}`)
  return found
}
