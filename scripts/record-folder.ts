/** The record as files on disk: read whole, and as the files that a page asks for. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RecordFile } from '../src/dataset/read-record'
import { readRecord } from '../src/dataset/read-record'
import type { Filed, PlanRecord } from '../src/dataset/record'
import { toIndex } from '../src/dataset/record'
import { recordPaths } from '../src/dataset/record-paths'
import type { Result } from '../src/domain/problem'
import { writeAkomaNtoso } from '../src/exchange/akoma-ntoso'
import { writeAnnotations } from '../src/exchange/annotations'
import { openData } from '../src/exchange/data-package'
import type { RecordValues } from '../src/exchange/tables/record-values'
import { schemaFiles } from './schemas'

/** Every JSON file below `data/` of the project at `root`, named from the project's root. */
export function readDataFolder(root: string): readonly RecordFile[] {
  const folder = join(root, 'data')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
}

export function readRecordFolder(root: string): Result<PlanRecord> {
  return readRecord(readDataFolder(root))
}

type ServedFile = { readonly path: string; readonly text: string }

/**
 * What is served, as path below the page and text. JSON that the page loads is written without spaces, since
 * readers load it and editors do not; schemas and the descriptor are written to be read.
 */
export function servedFiles(record: PlanRecord): readonly ServedFile[] {
  const file = (path: string, value: unknown) => ({ path, text: JSON.stringify(value) })
  return [
    file(recordPaths.index, toIndex(record)),
    file(recordPaths.sources, listOf(record.sources)),
    file(recordPaths.positions, record.positions.value),
    file(recordPaths.conflicts, record.conflicts.value),
    file(recordPaths.events, record.events.value),
    file(recordPaths.codeBook, record.codeBook.value),
    file(recordPaths.changes, record.changes.value),
    ...record.drafts.map(({ value }) => file(recordPaths.draft(value.id), value)),
    ...record.pairs.map(({ value }) => file(recordPaths.pair(value.before, value.after), value)),
    ...openFiles(record),
    ...schemaFiles().map(({ path, text }) => ({ path: path.replace(/^data\//, 'data/v1/'), text })),
  ]
}

/** The record as tables with the descriptor that names them, its evidence as annotations, each draft as a document. */
function openFiles(record: PlanRecord): readonly ServedFile[] {
  const values = valuesOf(record)
  const { tables, descriptor } = openData(values)
  return [
    ...tables.map(({ name, text }) => ({ path: recordPaths.table(name), text })),
    { path: recordPaths.dataPackage, text: `${JSON.stringify(descriptor, null, 2)}\n` },
    { path: recordPaths.annotations, text: writeAnnotations(values) },
    ...values.drafts.map((draft) => ({
      path: recordPaths.draftXml(draft.id),
      text: writeAkomaNtoso(values, draft),
    })),
  ]
}

/** The record without the names of its files. */
export function valuesOf(record: PlanRecord): RecordValues {
  return {
    plan: record.plan.value,
    topics: record.topics.value,
    drafts: listOf(record.drafts),
    pairs: listOf(record.pairs),
    sources: listOf(record.sources),
    parties: record.parties.value,
    positions: record.positions.value,
    conflicts: record.conflicts.value,
    events: record.events.value,
    codeBook: record.codeBook.value,
    changes: record.changes.value,
  }
}

function listOf<Value>(parts: readonly Filed<Value>[]): readonly Value[] {
  return parts.map(({ value }) => value)
}
