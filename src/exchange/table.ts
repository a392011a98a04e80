/** A table of the open data: its columns described once, for the file and for the descriptor. */
import Papa from 'papaparse'
import type { FieldConstraints, ForeignKey, TableField } from '../domain/record-package'
import { writeCell } from './csv-table'

type Cell = string | number | boolean | null

/** A column: how it is described, and what a row has in it. */
export type Column<Row> = TableField & { readonly cell: (row: Row) => Cell }

export type Table = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly fields: readonly TableField[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Words that stand in place of a value, each with a reason of its own. An empty cell is one everywhere. */
  readonly missingValues: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

type TableHead = Pick<Table, 'name' | 'title' | 'description' | 'primaryKey'> &
  Partial<Pick<Table, 'foreignKeys' | 'missingValues'>>

export function table<Row>(head: TableHead, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    foreignKeys: [],
    missingValues: [],
    ...head,
    fields: columns.map(({ cell: _cell, ...field }) => field),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

/**
 * The table as RFC 4180 has it: a header, CRLF after every row, quotes doubled. No byte order mark: Excel would
 * know UTF-8 by it, but a validator of data packages (`datapackage` of npm, 1.1.10) reads it as a part of the first
 * name and refuses the table. Texts that a spreadsheet could run as a formula are disarmed as in an export; numbers
 * are plain.
 */
export function tableText({ fields, rows }: Table): string {
  const cells = rows.map((row) =>
    row.map((cell) => writeCell(typeof cell === 'boolean' ? String(cell) : cell)),
  )
  return `${Papa.unparse([fields.map(({ name }) => name), ...cells], { newline: '\r\n' })}\r\n`
}

/** A key that must stand in another table. */
export function refersTo(field: string, resource: string, fields = 'id'): ForeignKey {
  return { fields: [field], reference: { resource, fields: [fields] } }
}

type Rules = FieldConstraints

/** For a column in which no value stands twice. */
export const once = { unique: true } as const

/** For a column that every row fills. */
export const must = { required: true } as const

function column<Row>(
  type: TableField['type'],
  name: string,
  description: string,
  cell: (row: Row) => Cell,
  constraints: Rules = {},
): Column<Row> {
  return { name, type, format: 'default', description, constraints, cell }
}

/** A text that every row has. */
export function text<Row>(name: string, description: string, cell: (row: Row) => string, rules: Rules = {}) {
  return column('string', name, description, cell, { ...must, ...rules })
}

/** A text that a row may lack. */
export function perhaps<Row>(name: string, description: string, cell: (row: Row) => string | null) {
  return column('string', name, description, cell)
}

/** One of the words given. */
export function choice<Row>(
  name: string,
  description: string,
  words: readonly string[],
  cell: (row: Row) => string,
) {
  return column('string', name, description, cell, { ...must, enum: words })
}

/** Ids or names in one cell, parted by semicolons; empty for none. */
export function ids<Row>(name: string, description: string, cell: (row: Row) => readonly string[]) {
  const list = (row: Row) => cell(row).join(';')
  return column('string', name, `${description} Parted by semicolons; empty for none.`, list)
}

/** Sentences in one cell, one a line; empty for none. */
export function lines<Row>(name: string, description: string, cell: (row: Row) => readonly string[]) {
  const list = (row: Row) => cell(row).join('\n')
  return column('string', name, `${description} One a line; empty for none.`, list)
}

export function date<Row>(
  name: string,
  description: string,
  cell: (row: Row) => string | null,
  rules: Rules,
) {
  return column('date', name, description, cell, rules)
}

export function integer<Row>(
  name: string,
  description: string,
  cell: (row: Row) => number | null,
  rules: Rules,
) {
  return column('integer', name, description, cell, rules)
}

/** A number, or a word of the table's missing values. */
export function figure<Row>(name: string, description: string, cell: (row: Row) => Cell) {
  return column('number', name, description, cell)
}

export function flag<Row>(
  name: string,
  description: string,
  cell: (row: Row) => boolean | null,
  rules: Rules = {},
) {
  return column('boolean', name, description, cell, rules)
}

export function address<Row>(
  name: string,
  description: string,
  cell: (row: Row) => string | null,
): Column<Row> {
  return { ...column('string', name, description, cell), format: 'uri' }
}
