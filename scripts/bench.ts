/**
 * Times the work behind a screen on the real record and on a generated one forty times its size, and
 * prints each as a ratio per matter: machines differ in speed, and what should hold is that the ratio
 * stays near one.
 */
import type { PlanRecord } from '../src/dataset/record'
import { compareDrafts } from '../src/domain/compare-drafts'
import { compareWording } from '../src/domain/compare-wording'
import { countChoices, facets, filterMatters, noFilter } from '../src/domain/filter-matters'
import { noVoices } from '../src/domain/matter-facets'
import type { Draft } from '../src/domain/record'
import { buildSearchIndex } from '../src/domain/search-index'
import { readQuery } from '../src/domain/search-terms'
import { readRecordFolder } from './record-folder'

const TIMES_LARGER = 40
const RUNS = 9

/** Prints one line for each kind of work: time on either record, and the ratio per matter. */
export async function bench(root: string): Promise<void> {
  const record = readRecordFolder(root)
  if (!record.ok) throw new Error('the record is not sound; run npm run check:data')
  const draft = (id: string) => {
    const found = record.value.drafts.find(({ value }) => value.id === id)
    if (found === undefined) throw new Error(`no draft ${id}`)
    return found.value
  }
  const real: Pair = { before: draft('us-28-point'), after: draft('e3-counter') }
  const large: Pair = { before: repeat(real.before), after: repeat(real.after) }
  const works: readonly (readonly [string, (pair: Pair) => unknown])[] = [
    ['compare two drafts', (pair) => compareDrafts(pair.before, pair.after, null)],
    [
      'mark all words',
      // Fresh matters each time: marks are kept for matters already compared.
      (pair) => compareDrafts(pair.before, pair.after, null).matters.map(compareWording),
    ],
    [
      // Fresh matters each time, so that reading their words is counted, as for the first letter typed.
      'search, first letter',
      (pair) =>
        filterMatters(compareDrafts(pair.before, pair.after, null).matters, {
          ...noFilter,
          query: 'nato troops',
        }),
    ],
    [
      'count every choice of every facet',
      // Fresh matters each time: what a matter can be chosen by is kept with it.
      (pair) => {
        const { matters: all } = compareDrafts(pair.before, pair.after, null)
        return facets.map((facet) => countChoices(all, noFilter, facet, noVoices))
      },
    ],
  ]
  const matters = (pair: Pair) => compareDrafts(pair.before, pair.after, null).matters.length
  console.log(`real: ${matters(real)} matters; generated: ${matters(large)} matters; median of ${RUNS} runs`)
  for (const [name, work] of works) {
    const [small, big] = [median(() => work(real)), median(() => work(large))]
    const ratio = big / matters(large) / (small / matters(real))
    console.log(
      `${name}: ${small.toFixed(1)} ms, ${big.toFixed(1)} ms, per matter ${ratio.toFixed(2)} times the real one`,
    )
  }
  await benchIndex(record.value)
}

/** Times building the index over all texts of the record and over copies of them, and asking it a query. */
async function benchIndex(record: PlanRecord): Promise<void> {
  const parts = (copies: number) => ({
    drafts: copyTimes(
      record.drafts.map(({ value }) => value),
      copies,
      (draft, copy) => ({
        ...draft,
        provisions: draft.provisions.map((provision) => ({ ...provision, id: `${provision.id}-${copy}` })),
      }),
    ),
    positions: copyTimes(record.positions.value, copies, (position, copy) => ({
      ...position,
      id: `${position.id}-${copy}`,
    })),
    sources: copyTimes(
      record.sources.map(({ value }) => value),
      copies,
      (source, copy) => ({
        ...source,
        id: `${source.id}-${copy}`,
      }),
    ),
    parties: record.parties.value,
    topics: record.topics.value,
  })
  const times: { build: number; query: number }[] = []
  for (const copies of [1, TIMES_LARGER]) {
    const start = performance.now()
    const index = await buildSearchIndex(parts(copies))
    const build = performance.now() - start
    times.push({ build, query: median(() => index.find(readQuery('nato troops'))) })
  }
  const [small, big] = times
  if (small === undefined || big === undefined) return
  for (const work of ['build', 'query'] as const) {
    const ratio = big[work] / small[work] / TIMES_LARGER
    console.log(
      `index, ${work}: ${small[work].toFixed(1)} ms, ${big[work].toFixed(1)} ms, per place ${ratio.toFixed(2)} times the real one`,
    )
  }
}

function copyTimes<Item>(
  items: readonly Item[],
  times: number,
  copy: (item: Item, at: number) => Item,
): readonly Item[] {
  return Array.from({ length: times }, (_none, at) => items.map((item) => copy(item, at))).flat()
}

type Pair = { readonly before: Draft; readonly after: Draft }

/** The draft many times over, each copy with keys of its own. */
function repeat(draft: Draft): Draft {
  const copies = Array.from({ length: TIMES_LARGER }, (_none, copy) =>
    draft.provisions.map((provision) => ({
      ...provision,
      id: `${provision.id}-${copy}`,
      key: `${provision.key}-${copy}`,
    })),
  )
  return { ...draft, provisions: copies.flat() }
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return times[Math.floor(RUNS / 2)] ?? 0
}
