/** The formats a comparison can be taken away in. A format is one value in one list. */
import type { Result } from '../domain/problem'
import { parseAnnotations, serializeAnnotations } from './annotations'
import type { CitationForm } from './citation-forms'
import { citationForms } from './citation-forms'
import { worksCited, workOfView } from './citation-work'
import { serializeCsv } from './csv'
import { parseTable } from './csv-table'
import type { ExportView } from './export-view'
import { serializeHtml } from './html'
import { parseJson, serializeJson } from './json'
import { serializeMarkdown } from './markdown'

type FormatCommon = {
  readonly id: string
  readonly label: string
  /** Without a dot. */
  readonly extension: string
  /** The type of the file, for a download and for the clipboard. */
  readonly mediaType: string
  /** The matters, silence among them, or what they rest on and nothing else. */
  readonly holds: 'matters' | 'citations'
}

/** A format that is text in UTF-8. */
export type TextFormat = FormatCommon & {
  readonly kind: 'text'
  /** How a preview shows it: as its own characters, or as a reader of the file will see it. */
  readonly preview: 'characters' | 'page'
  readonly serialize: (view: ExportView) => string
  /** Reads a file of this format back; null for a format that is only read by people. */
  readonly parse: ((text: string) => Result<unknown>) | null
}

/** A format that is bytes, whose writer is loaded when it is asked for. */
export type PackedFormat = FormatCommon & {
  readonly kind: 'packed'
  readonly load: () => Promise<(view: ExportView) => Uint8Array>
}

export type ExportFormat = TextFormat | PackedFormat

/** In the order of the dialog. */
export const formats: readonly ExportFormat[] = [
  {
    kind: 'packed',
    id: 'docx',
    label: 'Word, tracked changes',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holds: 'matters',
    load: async () => (await import('./docx')).serializeDocx,
  },
  {
    kind: 'text',
    id: 'html',
    label: 'Web page',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    holds: 'matters',
    preview: 'page',
    serialize: serializeHtml,
    parse: null,
  },
  {
    kind: 'text',
    id: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    holds: 'matters',
    preview: 'characters',
    serialize: serializeMarkdown,
    parse: null,
  },
  {
    kind: 'text',
    id: 'csv',
    label: 'Spreadsheet',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8;header=present',
    holds: 'matters',
    preview: 'characters',
    serialize: serializeCsv,
    parse: parseTable,
  },
  {
    kind: 'text',
    id: 'json',
    label: 'Data',
    extension: 'json',
    mediaType: 'application/json',
    holds: 'matters',
    preview: 'characters',
    serialize: serializeJson,
    parse: parseJson,
  },
  {
    kind: 'text',
    id: 'annotations',
    label: 'Evidence, Web Annotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    holds: 'citations',
    preview: 'characters',
    serialize: serializeAnnotations,
    parse: parseAnnotations,
  },
  ...citationForms.filter(({ id }) => id !== 'sentence').map(citationFormat),
]

/** The comparison and every source that the matters rest on, for a citation manager. */
function citationFormat({ id, label, extension, mediaType, write }: CitationForm): TextFormat {
  return {
    kind: 'text',
    id,
    label: `Citations, ${label}`,
    extension,
    mediaType,
    holds: 'citations',
    preview: 'characters',
    serialize: (view) =>
      write([workOfView(view, view.address ?? null), ...worksCited(view.matters, view.sources)]),
    parse: null,
  }
}
