/** The open data of the record: its tables as files, and the descriptor that names and types them. */
import type { DataPackage } from '../domain/record-package'
import type { Source } from '../domain/record'
import { knownLicence } from './licence'
import { recordTables } from './record-tables'
import type { Table } from './table'
import { tableText } from './table'
import type { RecordValues } from './tables/record-values'

type TableFile = { readonly name: string; readonly text: string }

/** The tables by name and text, and the descriptor that lies beside them. */
export function openData(record: RecordValues): {
  readonly tables: readonly TableFile[]
  readonly descriptor: DataPackage
} {
  const tables = recordTables(record).map((table) => ({ table, text: tableText(table) }))
  const { plan, sources } = record
  return {
    tables: tables.map(({ table, text }) => ({ name: table.name, text })),
    descriptor: {
      profile: 'tabular-data-package',
      name: plan.id,
      title: plan.title,
      description: `${plan.summary} ${conventions}`,
      version: plan.version,
      created: `${plan.date}T00:00:00Z`,
      licenses: [licenceOf(plan.licence)],
      sources: sources.map(toSource),
      resources: tables.map(({ table, text }) => toResource(table, text)),
    },
  }
}

const conventions =
  'An empty cell says that there is no value. Other words that stand in place of a value are listed for each table ' +
  'and explained in its fields: `not-reported` (the sources are silent, which is never a removal), `not-in-draft` (the draft is known to lack it), `removed` (the ' +
  'record says how it is known that the clause is gone) and `unverified` (nobody has read the document). ' +
  'A text that begins with an apostrophe, or with =, +, - or @ in any width, also behind spaces, line breaks or hidden characters, carries an apostrophe in front, so that no ' +
  'spreadsheet runs it as a formula; take the first apostrophe off to have the text. Numbers are plain.'

function licenceOf(title: string): DataPackage['licenses'][number] {
  const known = knownLicence(title)
  // The specification asks for a name or a path; the sentence itself stands in the index.
  return known === undefined ? { path: 'index.json', title } : { name: known.name, path: known.path, title }
}

function toSource({ publisher, title, url }: Source): DataPackage['sources'][number] {
  const name = `${publisher}: ${title}`
  return url === null ? { title: name } : { title: name, path: url }
}

function toResource(table: Table, text: string): DataPackage['resources'][number] {
  const { name, title, description, fields, primaryKey, foreignKeys, missingValues, rows } = table
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
    rowCount: rows.length,
    dialect: {
      csvddfVersion: 1.2,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      skipInitialSpace: false,
      header: true,
      caseSensitiveHeader: true,
    },
    schema: {
      fields,
      missingValues: ['', ...missingValues],
      primaryKey,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  }
}
