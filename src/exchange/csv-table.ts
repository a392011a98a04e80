/**
 * A table of matters as comma-separated values, written and read back without loss.
 *
 * RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): one header row, CRLF after every row, quotes doubled. No
 * byte order mark. A text that a spreadsheet could run as a formula is disarmed by an apostrophe in front of it,
 * and so is a text that begins with one, which is what makes the reading exact. Numbers are written plain, so a
 * negative one is not disarmed.
 */
import Papa from 'papaparse'
import type { Problem, Result } from '../domain/problem'

export const textColumns = [
  'key',
  'title',
  'topics',
  'relation',
  'relation_label',
  'summary',
  'basis',
  'sources_differ',
  'a_draft',
  'a_presence',
  'a_presence_reason',
  'a_point',
  'a_text',
  'a_standing',
  'a_accounts',
  'a_sources',
  'b_draft',
  'b_presence',
  'b_presence_reason',
  'b_point',
  'b_text',
  'b_standing',
  'b_accounts',
  'b_sources',
  'quantity_name',
  'unit',
  'a_qualifier',
  'b_qualifier',
  'figure_note',
  'readers_note',
  'selection',
  'data_version',
  'data_date',
] as const

export const numberColumns = ['a_value', 'b_value', 'difference', 'percent'] as const

type TextColumn = (typeof textColumns)[number]
type NumberColumn = (typeof numberColumns)[number]
type Column = TextColumn | NumberColumn

/** All columns in the order of the header: figures stand between the drafts and the selection. */
export const columns = [
  ...textColumns.slice(0, textColumns.indexOf('unit')),
  'a_value',
  'b_value',
  'unit',
  'a_qualifier',
  'b_qualifier',
  'difference',
  'percent',
  'figure_note',
  'readers_note',
  'selection',
  'data_version',
  'data_date',
] as const satisfies readonly Column[]

/** One matter. Texts are as they are, never disarmed; a number that does not exist is null, an empty cell. */
export type CsvRow = { readonly [Name in TextColumn]: string } & {
  readonly [Name in NumberColumn]: number | null
}

export type CsvTable = { readonly rows: readonly CsvRow[] }

/** @returns the table as text; every row, the last one too, ends in CRLF */
export function serializeTable({ rows }: CsvTable): string {
  const cells = rows.map((row) => columns.map((name) => writeCell(row[name])))
  return `${Papa.unparse([[...columns], ...cells], { newline: '\r\n' })}\r\n`
}

/**
 * Reads what `serializeTable` wrote. When it succeeds, serializing the result gives the same text back, but for a
 * byte order mark in front, which is read over; a file that another program has rewritten is refused with the
 * place where it differs from our form.
 */
export function parseTable(file: string): Result<CsvTable> {
  const text = file.replace(/^\uFEFF/, '')
  const { data, errors } = Papa.parse<readonly string[]>(text.replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  })
  const [header = [], ...cells] = data
  const problems = [
    ...errors.map(({ row, message }) =>
      problemAt(rowName(row ?? 0), 'csv/form', 'this row cannot be read', message),
    ),
    ...checkHeader(header),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const read = cells.map((row, at) => readRow(row, rowName(at + 1)))
  const broken = read.flatMap((row) => (row.ok ? [] : row.problems))
  if (broken.length > 0) return { ok: false, problems: broken }
  const table = { rows: read.flatMap((row) => (row.ok ? [row.value] : [])) }
  if (serializeTable(table) === text) return { ok: true, value: table }
  const message = 'this file is not in the form this app writes; another program may have saved it'
  return { ok: false, problems: [problemAt('', 'csv/own-form', message)] }
}

// White space and invisible characters in front do not keep every spreadsheet from reading the formula behind.
const couldRun = /^(?:'|[\t\r\n]|[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u

/** A text cell that no spreadsheet runs; `rearm` gives the text back. */
function disarm(text: string): string {
  return couldRun.test(text) ? `'${text}` : text
}

function rearm(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell
}

/** A cell as it stands in a file; null is an empty one. */
export function writeCell(value: string | number | null): string {
  if (value === null) return ''
  // Minus zero is written and read as zero.
  return typeof value === 'number' ? String(value) : disarm(value)
}

function readRow(cells: readonly string[], place: string): Result<CsvRow> {
  if (cells.length !== columns.length) {
    const message = 'this row has another number of cells than the header'
    return {
      ok: false,
      problems: [problemAt(place, 'csv/cells', message, String(cells.length), String(columns.length))],
    }
  }
  const cellOf = (name: Column) => cells[columns.indexOf(name)] ?? ''
  const problems = numberColumns.flatMap((name) =>
    cellOf(name) === '' || isPlainNumber(cellOf(name))
      ? []
      : [problemAt(`${place}.${name}`, 'csv/number', 'this is not a plain number', cellOf(name))],
  )
  if (problems.length > 0) return { ok: false, problems }
  const texts = textColumns.map((name) => [name, rearm(cellOf(name))] as const)
  const numbers = numberColumns.map(
    (name) => [name, cellOf(name) === '' ? null : Number(cellOf(name))] as const,
  )
  return { ok: true, value: Object.fromEntries([...texts, ...numbers]) as CsvRow }
}

function isPlainNumber(cell: string): boolean {
  return Number.isFinite(Number(cell)) && String(Number(cell)) === cell
}

function checkHeader(header: readonly string[]): readonly Problem[] {
  if (header.join(',') === columns.join(',')) return []
  const message = 'the first row does not name the columns of an export'
  return [problemAt(rowName(0), 'csv/header', message, header.join(','), columns.join(','))]
}

/** Rows as a spreadsheet counts them: the header is row 1. */
function rowName(at: number): string {
  return `row ${at + 1}`
}

function problemAt(path: string, rule: string, message: string, actual?: string, expected?: string): Problem {
  return {
    file: 'this file',
    path,
    rule,
    message,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
  }
}
