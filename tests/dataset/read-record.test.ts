import { describe, expect, it } from 'vitest'
import { readDataFolder } from '../../scripts/record-folder'
import { readRecord } from '../../src/dataset/read-record'
import type { RecordFile } from '../../src/dataset/read-record'
import { formatProblems } from '../../src/domain/problem'
import type { Edit } from '../fixtures/tiny-record'
import { files, rawFile, tinyFiles, tinyRecord } from '../fixtures/tiny-record'

/** The problems of a record, each as file, path and rule. */
function problemsIn(recordFiles: readonly RecordFile[]): readonly string[] {
  const read = readRecord(recordFiles)
  return read.ok ? [] : read.problems.map(({ file, path, rule }) => `${file} › ${path} (${rule})`)
}

function problemsAfter(...edits: readonly Edit[]): readonly string[] {
  return problemsIn(tinyFiles(...edits))
}

/** Path of every field of a value, however deep. */
function fieldsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => fieldsOf(item, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const place = path === '' ? name : `${path}.${name}`
    return [place, ...fieldsOf(field, place)]
  })
}

describe('readRecord', () => {
  it('reads a sound record, each part with its file', () => {
    const record = tinyRecord()
    expect(record.plan).toMatchObject({ file: files.plan, value: { id: 'garden-plan' } })
    expect(record.topics.value.map(({ id }) => id)).toEqual(['borders', 'animals'])
    expect(record.pairs.map(({ file }) => file)).toEqual([files.pair])
    expect(record.sources.map(({ value }) => value.id)).toEqual(['gazette', 'herald'])
  })

  it('orders drafts by date, not by file name', () => {
    const ids = tinyRecord({ file: files.spring, path: 'date', value: '2025-09-23' }).drafts.map(
      ({ value }) => value.id,
    )
    expect(ids).toEqual(['summer', 'spring'])
  })

  it('leaves files of other folders alone', () => {
    const stray = { file: 'data/schema/draft.schema.json', text: '{ not read' }
    expect(problemsIn([...tinyFiles(), stray])).toEqual([])
  })

  it('says which of the two single files is missing', () => {
    const rest = tinyFiles().filter(({ file }) => file !== files.plan && file !== files.topics)
    expect(problemsIn(rest)).toEqual([`${files.plan} ›  (record/file)`, `${files.topics} ›  (record/file)`])
  })

  it('says which file is not JSON, and nothing of what else cannot be known for that', () => {
    const broken = tinyFiles().map(({ file, text }) => ({
      file,
      text: file === files.summer ? text.replace('[', '') : text,
    }))
    expect(problemsIn(broken)).toEqual([`${files.summer} ›  (record/json)`])
  })
})

describe('readRecord, with several faults in one run', () => {
  const everywhere: readonly Edit[] = [
    { file: files.summer, path: 'provisions[1].obligation' },
    { file: files.spring, path: 'provisions[0].topics[0]', value: 'fences' },
    { file: files.spring, path: 'provisions[2].id', value: 'sp-1' },
    { file: files.summer, path: 'provisions[2].evidence[0].source', value: 'tribune' },
  ]

  it('reports a missing field, an unknown topic, a duplicate id and a dangling reference together', () => {
    expect(problemsAfter(...everywhere)).toEqual([
      'data/drafts/summer.json › provisions[1].obligation (shape/invalid-value)',
      'data/drafts/spring.json › provisions[2].id (identity/unique)',
      'data/drafts/spring.json › provisions[0].topics[0] (reference/topic)',
      'data/drafts/summer.json › provisions[2].evidence[0].source (reference/source)',
    ])
  })

  it('says them in plain words', () => {
    const read = readRecord(tinyFiles(...everywhere))
    expect(read.ok ? '' : formatProblems(read.problems)).toMatchInlineSnapshot(`
      "4 problems in the record:
        data/drafts/summer.json › provisions[1].obligation: this field is missing; expected commitment, expectation, permission, condition, statement, process (shape/invalid-value)
        data/drafts/spring.json › provisions[2].id: this id is used twice; it stands first in data/drafts/spring.json › provisions[0].id; found sp-1 (identity/unique)
        data/drafts/spring.json › provisions[0].topics[0]: data/topics.json has no such topic; found fences (reference/topic)
        data/drafts/summer.json › provisions[2].evidence[0].source: no file in data/sources has this id; found tribune (reference/source)"
    `)
  })

  it('reports the four of one draft file', () => {
    const found = problemsAfter(
      { file: files.spring, path: 'summary' },
      { file: files.spring, path: 'provisions[0].topics[0]', value: 'fences' },
      { file: files.spring, path: 'provisions[1].id', value: 'sp-1' },
      { file: files.spring, path: 'provisions[2].evidence[0].source', value: 'tribune' },
    )
    expect(found.toSorted()).toEqual([
      'data/drafts/spring.json › provisions[0].topics[0] (reference/topic)',
      'data/drafts/spring.json › provisions[1].id (identity/unique)',
      'data/drafts/spring.json › provisions[2].evidence[0].source (reference/source)',
      'data/drafts/spring.json › summary (shape/invalid-type)',
    ])
  })

  it.each([
    ['a field of the provision', 'provisions[1].statement', 'shape/invalid-type'],
    ['a field of the evidence that dangles', 'provisions[1].evidence[0].seen', 'shape/invalid-type'],
    ['a field of another of its witnesses', 'provisions[1].witnesses[0].reading', 'shape/invalid-type'],
  ])('reports the four of one provision, when %s is missing', (_which, path, rule) => {
    const found = problemsAfter(
      { file: files.spring, path },
      { file: files.spring, path: 'provisions[1].topics[0]', value: 'fences' },
      { file: files.spring, path: 'provisions[1].id', value: 'sp-1' },
      { file: files.spring, path: 'provisions[1].evidence[0].source', value: 'tribune' },
      { file: files.spring, path: 'provisions[1].witnesses[1].source', value: 'tribune' },
    )
    expect(found.toSorted()).toEqual(
      [
        `data/drafts/spring.json › ${path} (${rule})`,
        'data/drafts/spring.json › provisions[1].evidence[0].source (reference/source)',
        'data/drafts/spring.json › provisions[1].id (identity/unique)',
        'data/drafts/spring.json › provisions[1].topics[0] (reference/topic)',
        'data/drafts/spring.json › provisions[1].witnesses[1].source (reference/source)',
      ].toSorted(),
    )
  })

  it('reports an unknown matter beside a missing field in the same pair', () => {
    const found = problemsAfter(
      { file: files.pair, path: 'relations[0].summary' },
      { file: files.pair, path: 'relations[1].key', value: 'door' },
    )
    expect(found).toEqual([
      'data/pairs/spring..summer.json › relations[0].summary (shape/invalid-type)',
      'data/pairs/spring..summer.json › relations[1].key (reference/matter)',
      'data/pairs/spring..summer.json › relations (pair/complete)',
    ])
  })
})

describe('readRecord, with any one field missing', () => {
  // One cause, one problem: what rests on the missing field waits until it is there.
  it.each(Object.values(files))('names that field of %s, and nothing else', (file) => {
    const fields = fieldsOf(rawFile(file))
    expect(fields.length).toBeGreaterThan(3)
    for (const path of fields) {
      expect(problemsAfter({ file, path })).toEqual([expect.stringContaining(`${file} › ${path} (shape/`)])
    }
  })
})

describe('readRecord, with one letter edited in a quotation of the real record', () => {
  it('names file, path and rule, whichever quotation it is', () => {
    const recordFiles = readDataFolder(process.cwd())
    expect(problemsIn(recordFiles)).toEqual([])
    const read = readRecord(recordFiles)
    if (!read.ok) return
    const places = read.value.drafts.flatMap(({ file, value }) =>
      value.provisions.flatMap(({ evidence }, at) =>
        evidence.flatMap((item, index) =>
          item.kind === 'quotation'
            ? [
                {
                  file,
                  path: `provisions[${at}].evidence[${index}].selector.exact`,
                  exact: item.selector.exact,
                },
              ]
            : [],
        ),
      ),
    )
    expect(places.length).toBeGreaterThan(10)
    for (const { file, path, exact } of places) {
      const letter = exact.indexOf('e')
      const edited = `${exact.slice(0, letter)}a${exact.slice(letter + 1)}`
      const changed = recordFiles.map((item) =>
        item.file === file ? { file, text: withExact(item.text, path, edited) } : item,
      )
      expect(problemsIn(changed)).toEqual([`${file} › ${path} (evidence/word-for-word)`])
    }
  })
})

/** The text of a draft's file with one quotation, named by its path, replaced. */
function withExact(text: string, path: string, exact: string): string {
  const [at, index] = [...path.matchAll(/\d+/g)].map(Number)
  const draft: { provisions: { evidence: { selector?: { exact: string } }[] }[] } = JSON.parse(text)
  const selector = draft.provisions[at ?? -1]?.evidence[index ?? -1]?.selector
  if (selector === undefined) throw new Error(`no quotation at ${path}`)
  selector.exact = exact
  return JSON.stringify(draft)
}
