/**
 * The open data against its own descriptor, read as the specifications of Frictionless Data, version 1, say
 * (https://specs.frictionlessdata.io/), with a CSV reader and none of our code but what makes the files.
 */
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readRecordFolder, servedFiles } from '../../scripts/record-folder'
import { formatProblems } from '../../src/domain/problem'

type Constraints = {
  readonly required?: boolean
  readonly unique?: boolean
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}
type Field = {
  readonly name: string
  readonly type: string
  readonly format?: string
  readonly description?: string
  readonly constraints?: Constraints
}
type ForeignKey = {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}
type Resource = {
  readonly name: string
  readonly path: string
  readonly profile: string
  readonly encoding: string
  readonly bytes: number
  readonly rowCount: number
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string; readonly quoteChar: string }
  readonly schema: {
    readonly fields: readonly Field[]
    readonly missingValues: readonly string[]
    readonly primaryKey: readonly string[]
    readonly foreignKeys?: readonly ForeignKey[]
  }
}
type Descriptor = {
  readonly profile: string
  readonly name: string
  readonly version: string
  readonly created: string
  readonly licenses: readonly { readonly name?: string; readonly path?: string }[]
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  readonly resources: readonly Resource[]
}

const read = readRecordFolder(process.cwd())
if (!read.ok) throw new Error(formatProblems(read.problems))
const record = read.value
const served = new Map(servedFiles(record).map(({ path, text }) => [path, text]))
const fileAt = (path: string) => served.get(`data/v1/${path}`) ?? ''
const descriptor: Descriptor = JSON.parse(fileAt('datapackage.json'))
const { resources } = descriptor

/** The rows below the header, as the dialect says to read them. */
function cellsOf({ path, dialect }: Resource): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<readonly string[]>(fileAt(path), {
    delimiter: dialect.delimiter,
    newline: '\r\n',
    quoteChar: dialect.quoteChar,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

/** One column of a table, with null for every missing value. */
function columnOf(resource: Resource, name: string): readonly (string | null)[] {
  const at = resource.schema.fields.findIndex((field) => field.name === name)
  return cellsOf(resource)
    .slice(1)
    .map((row) => row[at] ?? '')
    .map((cell) => (resource.schema.missingValues.includes(cell) ? null : cell))
}

/** Several columns side by side, one text for each row; null where any of them is missing. */
function keysOf(resource: Resource, names: readonly string[]): readonly (string | null)[] {
  const columns = names.map((name) => columnOf(resource, name))
  return (columns[0] ?? []).map((_cell, row) => {
    const key = columns.map((column) => column[row] ?? null)
    return key.includes(null) ? null : JSON.stringify(key)
  })
}

function resourceOf(name: string): Resource {
  const resource = resources.find((item) => item.name === name)
  if (resource === undefined) throw new Error(`no resource ${name}`)
  return resource
}

/** Whether a text is a value of a type in its default format, as Table Schema defines it. */
const isOfType: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^[+-]?\d+$/.test(cell),
  number: (cell) => /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(cell),
  boolean: (cell) => ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(cell),
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && new Date(cell).toISOString().startsWith(cell),
}

describe('datapackage.json', () => {
  it('is a Tabular Data Package with a name, a version, a day, a licence and sources', () => {
    expect(descriptor.profile).toBe('tabular-data-package')
    expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/)
    expect(descriptor.version).toBe(record.plan.value.version)
    expect(new Date(descriptor.created).toISOString()).toBe(`${record.plan.value.date}T00:00:00.000Z`)
    for (const licence of descriptor.licenses) expect(licence.name ?? licence.path).toMatch(/\S/)
    expect(descriptor.sources).toHaveLength(record.sources.length)
  })

  it('has a table for each kind of thing', () => {
    const kinds = ['drafts', 'provisions', 'pairs', 'passages', 'sources', 'positions', 'conflicts', 'events']
    expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining([...kinds, 'topics', 'parties']))
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  })

  it('explains every word that stands in place of a value, in the table that has it', () => {
    for (const { schema } of resources) {
      const words = schema.fields.map(({ description }) => description ?? '').join(' ')
      for (const word of schema.missingValues.filter((item) => item !== '')) expect(words).toContain(`\`${word}\``)
    }
  })

  it('tells silence, a removal and an unread document apart', () => {
    expect(resourceOf('pairs').schema.missingValues).toEqual(['', 'not-reported', 'not-in-draft', 'removed'])
    expect(resourceOf('figures').schema.missingValues).toEqual(['', 'not-reported', 'not-in-draft', 'removed', 'unverified'])
  })
})

describe.each(resources.map((resource) => [resource.path, resource] as const))('%s', (path, resource) => {
  const { schema } = resource

  it('is served as its resource says', () => {
    const text = fileAt(path)
    expect(resource.profile).toBe('tabular-data-resource')
    expect(resource.name).toMatch(/^[-a-z0-9._/]+$/)
    expect(Buffer.byteLength(text, resource.encoding as BufferEncoding)).toBe(resource.bytes)
    expect(text.startsWith('\uFEFF')).toBe(false)
    expect(text.endsWith(resource.dialect.lineTerminator)).toBe(true)
  })

  it('has every field in order, and every row as many cells', () => {
    const [header = [], ...rows] = cellsOf(resource)
    expect(header).toEqual(schema.fields.map(({ name }) => name))
    expect(rows).toHaveLength(resource.rowCount)
    expect(rows.filter((row) => row.length !== header.length)).toEqual([])
  })

  it.each(schema.fields)('$name holds what its type and its constraints say', (field) => {
    const { type, format, constraints = {}, description } = field
    expect(description).toMatch(/\.$/)
    const column = columnOf(resource, field.name)
    const values = column.filter((cell) => cell !== null)
    expect(values.filter((cell) => isOfType[type]?.(cell) !== true)).toEqual([])
    if (format === 'uri') expect(values.filter((cell) => !URL.canParse(cell))).toEqual([])
    if (constraints.required === true) expect(values).toHaveLength(column.length)
    if (constraints.unique === true) expect(new Set(values).size).toBe(values.length)
    if (constraints.enum !== undefined) {
      expect(values.filter((cell) => constraints.enum?.includes(cell) === false)).toEqual([])
    }
    const { minimum = -Infinity, maximum = Infinity } = constraints
    expect(values.filter((cell) => Number(cell) < minimum || Number(cell) > maximum)).toEqual([])
  })

  it('has its primary key in every row, and each once', () => {
    const keys = keysOf(resource, schema.primaryKey)
    expect(keys.includes(null)).toBe(false)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('refers to rows that are there', () => {
    // The profile refuses an empty list.
    expect(schema.foreignKeys?.length).not.toBe(0)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(keysOf(resourceOf(reference.resource), reference.fields))
      expect(keysOf(resource, fields).filter((key) => key !== null && !known.has(key))).toEqual([])
    }
  })

  it('has no cell that a spreadsheet would run', () => {
    const runs = cellsOf(resource)
      .flat()
      .filter((cell) => /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell))
    expect(runs).toEqual([])
  })
})

describe('the tables', () => {
  it('have as many rows as the record has entries', () => {
    const rows = Object.fromEntries(resources.map(({ name, rowCount }) => [name, rowCount]))
    expect(rows).toMatchObject({
      drafts: 4,
      provisions: 184,
      pairs: 314,
      sources: 151,
      positions: 71,
      conflicts: 12,
      events: 36,
    })
  })

  it('give the army size of each draft as a number', () => {
    const { schema } = resourceOf('figures')
    const place = (name: string) => schema.fields.findIndex((field) => field.name === name)
    const rows = cellsOf(resourceOf('figures')).filter((row) => row[place('key')] === 'army-size')
    expect(rows.map((row) => [row[place('draft')], row[place('value')]])).toEqual([
      ['us-28-point', '600000'],
      ['e3-counter', '800000'],
      ['geneva-revision', '800000'],
      ['ua-20-point', '800000'],
    ])
  })

  it('say of each of the 15 clauses that the E3 draft leaves out that it is removed, never that it is silent', () => {
    const removed = record.drafts
      .flatMap(({ value }) => (value.id === 'e3-counter' ? value.provisions : []))
      .filter(({ removal }) => removal !== null)
    expect(removed).toHaveLength(15)
    const { schema } = resourceOf('pairs')
    const place = (name: string) => schema.fields.findIndex((field) => field.name === name)
    const rows = cellsOf(resourceOf('pairs')).filter(
      (row) => row[place('before')] === 'us-28-point' && row[place('after')] === 'e3-counter',
    )
    for (const { key } of removed) {
      expect(rows.find((row) => row[place('key')] === key)?.[place('b_statement')]).toBe('removed')
    }
  })

  it('lie beside the JSON Schema files', () => {
    const schemas = [...served.keys()].filter((path) => path.startsWith('data/v1/schema/'))
    expect(schemas.length).toBeGreaterThan(10)
  })
})
