/** A draft is added by files alone: one for it, one for its source, one for its pair with another draft. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRecordFolder, servedFiles } from '../../scripts/record-folder'
import { toIndex } from '../../src/dataset/record'
import { compareDrafts } from '../../src/domain/compare-drafts'
import { chipTexts } from '../../src/domain/describe-change'
import { formatProblems } from '../../src/domain/problem'
import { compareQuantities } from '../../src/domain/quantities'
import type { CuratedPair, Draft, Provision, PublicSource } from '../../src/domain/record'

const source: PublicSource = {
  kind: 'public',
  id: 'made-up-gazette',
  publisher: 'A made-up gazette',
  shortName: 'Gazette',
  title: 'A fifth draft, made up for a test',
  author: null,
  language: 'en',
  published: '2026-01-15',
  dateApproximate: false,
  rank: 2,
  note: null,
  url: 'https://example.org/fifth',
  read: 'whole',
}

const army: Provision = {
  id: 'fifth-06',
  key: 'army-size',
  title: 'Size of Ukraine’s armed forces',
  point: '4',
  part: null,
  topics: ['army-size'],
  statement: 'Ukraine’s armed forces are held to at most 700,000 personnel.',
  obligation: 'commitment',
  quantities: [{ name: 'Ukraine’s armed forces', value: 700_000, unit: 'personnel', qualifier: 'at most' }],
  certainty: 'reported',
  verified: true,
  removal: null,
  accounts: [],
  witnesses: [],
  evidence: [{ kind: 'citation', source: source.id, locator: 'point 4', seen: true, note: null }],
  notes: [],
}

const fifth: Draft = {
  id: 'fifth',
  title: 'A fifth draft, made up for a test',
  shortTitle: 'Fifth draft',
  date: '2026-01-15',
  dateNote: null,
  authoredBy: 'Nobody',
  lookAlike: null,
  status: 'reported',
  completeness: 'partially-reported',
  summary: 'It stands in no record.',
  evidence: [],
  notes: [],
  provisions: [army],
}

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fifth-draft-'))
  cpSync('data', join(root, 'data'), { recursive: true })
  const put = (path: string, value: unknown) => writeFileSync(join(root, 'data', path), JSON.stringify(value))
  put('drafts/fifth.json', fifth)
  put('sources/made-up-gazette.json', source)
  put('pairs/us-28-point..fifth.json', pairWith(readFolder(process.cwd()).drafts[0]?.value))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function readFolder(folder: string) {
  const record = readRecordFolder(folder)
  if (!record.ok) throw new Error(formatProblems(record.problems))
  return record.value
}

/** The army size is changed; on every other matter the fifth draft is silent. */
function pairWith(first: Draft | undefined): CuratedPair {
  return {
    before: 'us-28-point',
    after: 'fifth',
    relations: (first?.provisions ?? []).map(({ key }) => ({
      key,
      relation: key === army.key ? 'changed' : 'not-reported-in-after',
      summary: key === army.key ? 'The limit rises.' : 'Not reported in the fifth draft.',
      basis: key === army.key ? 'a made-up report' : 'silence',
      into: null,
    })),
  }
}

describe('a fifth draft in data/', () => {
  it('is read with the rest, after the drafts before it', () => {
    expect(readFolder(root).drafts.map(({ value }) => value.id)).toEqual([
      'us-28-point',
      'e3-counter',
      'geneva-revision',
      'ua-20-point',
      'fifth',
    ])
  })

  it('stands in the index, with its pair', () => {
    const index = toIndex(readFolder(root))
    expect(index.drafts).toContainEqual(expect.objectContaining({ id: 'fifth', provisionCount: 1 }))
    expect(index.pairs).toContainEqual({ before: 'us-28-point', after: 'fifth' })
  })

  it('is served, as JSON and in the tables', () => {
    const served = new Map(servedFiles(readFolder(root)).map(({ path, text }) => [path, text]))
    expect(JSON.parse(served.get('data/v1/drafts/fifth.json') ?? '')).toEqual(fifth)
    expect(served.has('data/v1/pairs/us-28-point..fifth.json')).toBe(true)
    expect(served.get('data/v1/figures.csv')).toContain('army-size,Ukraine’s armed forces,fifth,700000,')
  })

  it.each([
    ['us-28-point', 'curated', '+100,000 (+17%)'],
    ['ua-20-point', 'derived', 'a ceiling, not a strength'],
  ])('is compared with %s, %s', (id, judged, difference) => {
    const { drafts, pairs } = readFolder(root)
    const before = drafts.find(({ value }) => value.id === id)?.value
    const pair = pairs.find(({ value }) => value.before === id && value.after === 'fifth')?.value ?? null
    if (before === undefined) throw new Error(`no draft ${id}`)
    const comparison = compareDrafts(before, fifth, pair)
    expect(comparison.judged).toBe(judged)
    const matter = comparison.matters.find(({ key }) => key === army.key)
    expect(matter?.relation).toBe('changed')
    expect(matter === undefined ? [] : compareQuantities(matter).map(chipTexts)).toEqual([
      expect.objectContaining({ difference }),
    ])
  })
})
