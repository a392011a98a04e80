import { describe, expect, it } from 'vitest'
import type { ExportView } from '../../src/exchange/export-view'
import { formats } from '../../src/exchange/formats'
import type { ExportFormat } from '../../src/exchange/formats'
import { table, tableText, text as textColumn } from '../../src/exchange/table'
import { hostileStrings } from '../fixtures/hostile-strings'
import { fields, findFields, hostileView, markerOf } from './hostile-view'
import type { Field } from './hostile-view'
import {
  isFormula,
  readCsv,
  readHtml,
  readJson,
  readMarkdown,
  readPackage,
  readPlain,
  readXml,
} from './read-files'
import type { FileRead } from './read-files'

/** Fields that a format has no place for. A format that is not named here is held to those that it has. */
const leftOut: Readonly<Record<string, readonly Field[]>> = {
  docx: ['licence', 'basis', 'quantity', 'note'],
  html: ['licence', 'basis', 'quantity', 'note', 'author'],
  markdown: ['licence', 'basis', 'quantity', 'note', 'author'],
  csv: [
    'licence',
    'plan',
    'draftTitle',
    'dateNote',
    'note',
    'publisher',
    'sourceTitle',
    'quotation',
    'author',
  ],
  json: ['author'],
}

/** The bytes of the file that a reader of the page would have on disk. */
async function bytesOf(format: ExportFormat, view: ExportView): Promise<Uint8Array> {
  if (format.kind === 'packed') return (await format.load())(view)
  return new TextEncoder().encode(format.serialize(view))
}

function read({ mediaType, kind }: ExportFormat, bytes: Uint8Array): FileRead {
  if (kind === 'packed') return readPackage(bytes)
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  if (/json/.test(mediaType)) return readJson(text)
  if (/html/.test(mediaType)) return readHtml(text)
  if (/xml/.test(mediaType)) return readXml(text)
  if (/csv/.test(mediaType)) return readCsv(text)
  if (/markdown/.test(mediaType)) return readMarkdown(text)
  return readPlain(text)
}

/** The record allows no text that begins with white space, and a file with a schema refuses one. */
function fitting({ mediaType }: ExportFormat, text: string): string {
  return /json/.test(mediaType) && /^\s/.test(text) ? `“${text}` : text
}

const harmlessFiles = new Map<string, Promise<FileRead>>()

function readHarmless(format: ExportFormat): Promise<FileRead> {
  const file =
    harmlessFiles.get(format.id) ??
    bytesOf(format, hostileView('plain words')).then((bytes) => read(format, bytes))
  harmlessFiles.set(format.id, file)
  return file
}

/** Whether an address does something else than lead to a page, a note or a part of its package, or name a thing. */
function runs(link: string): boolean {
  return !/^(?:https?:\/\/|urn:uuid:[\w-]+#|#|[\w/.-]+$)/.test(link)
}

const cases = formats.flatMap((format) =>
  hostileStrings.map(([attack, text]) => ({ format, name: format.label, attack, text })),
)

describe.each(cases)('$name with $attack', ({ format, text }) => {
  it('is well-formed, built as ever, runs nothing and loses nothing', async () => {
    const view = hostileView(fitting(format, text))
    const bytes = await bytesOf(format, view)
    const file = read(format, bytes)
    expect(file.faults).toEqual([])
    const harmless = await readHarmless(format)
    expect(file.structure).toEqual(harmless.structure)
    expect(file.links.filter(runs)).toEqual([])
    expect(file.links.length).toBe(harmless.links.length)

    const { held, broken } = findFields(file, fitting(format, text))
    expect(broken).toEqual([])
    const missing = leftOut[format.id]
    if (missing !== undefined) expect(held).toEqual(fields.filter((field) => !missing.includes(field)))
  })

  it('is read back as it was, where it can be read back', async () => {
    if (format.kind !== 'text' || format.parse === null) return
    const written = format.serialize(hostileView(fitting(format, text)))
    const parsed = format.parse(written)
    expect(parsed.ok).toBe(true)
    expect(readJson(JSON.stringify(parsed)).texts).toContain(`${fitting(format, text)} ${markerOf('title')}`)
  })
})

describe.each(formats)('an address that is not one of the web, in $label', (format) => {
  it.each(['javascript:alert(1)', ' JaVa\tScript:alert(1)', 'data:text/html,<script>alert(1)</script>'])(
    'is no link: %s',
    async (address) => {
      const view = hostileView('plain words', address)
      // A file with a schema refuses what the record itself would refuse.
      if (format.id === 'json') return expect(bytesOf(format, view)).rejects.toThrow()
      expect(read(format, await bytesOf(format, view)).links.filter(runs)).toEqual([])
    },
  )
})

describe('the tables of the open data', () => {
  it('hold every hostile text, and no cell that a spreadsheet runs', () => {
    const texts = hostileStrings.map(([, text]) => text)
    const head = { name: 'texts', title: 'Texts', description: 'Texts.', primaryKey: [] }
    const csv = tableText(table(head, [textColumn('text', 'A text.', (text: string) => text)], texts))
    const { faults, texts: cells } = readCsv(csv)
    expect(faults).toEqual([])
    expect(cells.filter((cell) => cell !== '\n').slice(1)).toEqual(texts)
    expect(texts.filter(isFormula).length).toBeGreaterThan(10)
  })
})
