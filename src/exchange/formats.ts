/** The formats a comparison can be taken away in. A format is one value in one list. */
import type { Result } from '../domain/problem'
import { serializeCsv } from './csv'
import { parseTable } from './csv-table'
import type { ExportView } from './export-view'
import { parseJson, serializeJson } from './json'
import { serializeMarkdown } from './markdown'

export type ExportFormat = {
  readonly id: string
  readonly label: string
  /** Without a dot. */
  readonly extension: string
  /** The type of the file, for a download and for the clipboard. All formats are text in UTF-8. */
  readonly mediaType: string
  readonly serialize: (view: ExportView) => string
  /** Reads a file of this format back; null for a format that is only read by people. */
  readonly parse: ((text: string) => Result<unknown>) | null
}

/** In the order of the dialog. */
export const formats: readonly ExportFormat[] = [
  {
    id: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    serialize: serializeMarkdown,
    parse: null,
  },
  {
    id: 'csv',
    label: 'Spreadsheet',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8;header=present',
    serialize: serializeCsv,
    parse: parseTable,
  },
  {
    id: 'json',
    label: 'Data',
    extension: 'json',
    mediaType: 'application/json',
    serialize: serializeJson,
    parse: parseJson,
  },
]
