import { describe, expect, it } from 'vitest'
import { servedFiles } from '../../scripts/record-folder'
import { recordPaths } from '../../src/dataset/record-paths'
import { createRecordStore, pairOf } from '../../src/store/record-store'
import { tinyRecord } from '../fixtures/tiny-record'

const record = tinyRecord()
const paths = {
  index: recordPaths.index,
  sources: recordPaths.sources,
  spring: recordPaths.draft('spring'),
  summer: recordPaths.draft('summer'),
  pair: recordPaths.pair('spring', 'summer'),
}

/** A server of the tiny record that can be made to fail, and that writes down what it was asked for. */
function serve(answers: Readonly<Record<string, string | Error>> = {}) {
  const files = new Map<string, string | Error>(servedFiles(record).map(({ path, text }) => [path, text]))
  for (const [path, answer] of Object.entries(answers)) files.set(path, answer)
  const asked: string[] = []
  const store = createRecordStore(async (path) => {
    asked.push(path)
    const answer = files.get(path) ?? new Error('the server answered 404')
    if (answer instanceof Error) throw answer
    return answer
  })
  const repair = () => {
    for (const { path, text } of servedFiles(record)) files.set(path, text)
    asked.length = 0
  }
  return { store, asked, repair, ...store.getState() }
}

describe('loading the record', () => {
  it('begins with the index and the sources, on their way until they are here', async () => {
    const { store, start, asked } = serve()
    const started = start()
    expect(store.getState()).toMatchObject({ index: { status: 'loading' }, sources: { status: 'loading' } })
    await started
    expect(asked).toEqual([paths.index, paths.sources])
    const { index, sources } = store.getState()
    expect(index).toMatchObject({ status: 'ready', value: { plan: { id: 'garden-plan' } } })
    expect(sources).toMatchObject({ status: 'ready' })
    expect(sources.status === 'ready' && [...sources.value.keys()]).toEqual(['gazette', 'herald'])
  })

  it('loads the drafts that are needed, with the judgement of the two', async () => {
    const { store, start, needDrafts } = serve()
    await start()
    const needed = needDrafts(['spring', 'summer'])
    expect(store.getState().drafts).toEqual({ spring: { status: 'loading' }, summer: { status: 'loading' } })
    await needed
    const state = store.getState()
    expect(state.drafts).toMatchObject({
      spring: { status: 'ready', value: { id: 'spring' } },
      summer: { status: 'ready', value: { id: 'summer' } },
    })
    expect(pairOf(state, 'spring', 'summer')).toMatchObject({ status: 'ready', value: { before: 'spring' } })
  })

  it('finds the judgement of two drafts in either direction, and none where nobody judged', async () => {
    const { store, start, needDrafts } = serve()
    await start()
    await needDrafts(['summer', 'spring'])
    const state = store.getState()
    expect(pairOf(state, 'summer', 'spring')).toBe(pairOf(state, 'spring', 'summer'))
    expect(pairOf(state, 'spring', 'autumn')).toBe(undefined)
  })

  it('asks for each file once, however often it is needed', async () => {
    const { start, needDrafts, asked } = serve()
    await Promise.all([start(), start()])
    await start()
    await Promise.all([needDrafts(['spring', 'summer']), needDrafts(['summer', 'spring'])])
    await needDrafts(['spring'])
    expect(asked.toSorted()).toEqual(Object.values(paths).toSorted())
  })

  it('asks for nothing that the index does not name, and for no draft before the index is here', async () => {
    const { start, needDrafts, asked } = serve()
    await needDrafts(['spring'])
    expect(asked).toEqual([])
    await start()
    asked.length = 0
    await needDrafts(['autumn', 'spring'])
    expect(asked).toEqual([paths.spring])
  })
})

describe('a file that fails', () => {
  it.each<[string, string | Error, object]>([
    [
      'that does not arrive',
      new Error('the server answered 503'),
      { path: '', rule: 'load/arrived', actual: 'the server answered 503' },
    ],
    ['that is cut short', '{"id": "summer", "ti', { path: '', rule: 'load/json' }],
    [
      'of another form',
      '{"id": "summer"}',
      { path: 'provisions', rule: 'shape/invalid-type', message: 'this field is missing' },
    ],
    ['that holds nothing', 'null', { path: '', rule: expect.stringMatching(/^shape\//) }],
  ])('%s is a problem with its address and its rule', async (_what, answer, problem) => {
    const { store, start, needDrafts } = serve({ [paths.summer]: answer })
    await start()
    await needDrafts(['spring', 'summer'])
    expect(store.getState().drafts['summer']).toEqual({
      status: 'failed',
      problems: expect.arrayContaining([expect.objectContaining({ file: paths.summer, ...problem })]),
    })
  })

  it.each(['sources', 'summer', 'pair'] as const)('leaves the others standing: %s', async (name) => {
    const { store, start, needDrafts } = serve({ [paths[name]]: new Error('gone') })
    await start()
    await needDrafts(['spring', 'summer'])
    expect(statuses(store)).toEqual({ ...ready, [name]: 'failed' })
  })

  it('never rejects, even when nothing arrives', async () => {
    const { store, start, needDrafts, retry } = serve(
      Object.fromEntries(Object.values(paths).map((path) => [path, new Error('offline')])),
    )
    await expect(start()).resolves.toBe(undefined)
    await expect(needDrafts(['spring'])).resolves.toBe(undefined)
    await expect(retry()).resolves.toBe(undefined)
    expect(store.getState()).toMatchObject({ index: { status: 'failed' }, sources: { status: 'failed' } })
  })

  it('is a problem also when the reading throws at once', async () => {
    const store = createRecordStore(() => {
      throw new Error('not allowed')
    })
    await store.getState().start()
    expect(store.getState().index).toMatchObject({
      status: 'failed',
      problems: [{ file: paths.index, rule: 'load/arrived', actual: 'not allowed' }],
    })
  })
})

describe('trying again', () => {
  it('asks only for the files that failed', async () => {
    const { store, start, needDrafts, retry, repair, asked } = serve({
      [paths.sources]: new Error('gone'),
      [paths.summer]: '{',
      [paths.pair]: '[]',
    })
    await start()
    await needDrafts(['spring', 'summer'])
    repair()
    await retry()
    expect(asked.toSorted()).toEqual([paths.sources, paths.summer, paths.pair].toSorted())
    expect(statuses(store)).toEqual(ready)
  })

  it('asks for the index alone when that is what failed', async () => {
    const { store, start, retry, repair, asked } = serve({ [paths.index]: new Error('gone') })
    await start()
    repair()
    await retry()
    expect(asked).toEqual([paths.index])
    expect(store.getState().index.status).toBe('ready')
  })

  it('asks for nothing when nothing failed, and once when a reader asks twice', async () => {
    const { start, retry, repair, asked } = serve({ [paths.sources]: new Error('gone') })
    await start()
    repair()
    await Promise.all([retry(), retry()])
    await retry()
    expect(asked).toEqual([paths.sources])
  })
})

const ready = { index: 'ready', sources: 'ready', spring: 'ready', summer: 'ready', pair: 'ready' }

function statuses(store: ReturnType<typeof createRecordStore>) {
  const state = store.getState()
  return {
    index: state.index.status,
    sources: state.sources.status,
    spring: state.drafts['spring']?.status,
    summer: state.drafts['summer']?.status,
    pair: pairOf(state, 'spring', 'summer')?.status,
  }
}
