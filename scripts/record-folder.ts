/** The record as files on disk: read whole, and as the files that a page asks for. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RecordFile } from '../src/dataset/read-record'
import { readRecord } from '../src/dataset/read-record'
import type { PlanRecord } from '../src/dataset/record'
import { toIndex } from '../src/dataset/record'
import { recordPaths } from '../src/dataset/record-paths'
import type { Result } from '../src/domain/problem'

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

/** What is served, as path below the page and text. Written without spaces: readers load it, editors do not. */
export function servedFiles(record: PlanRecord): readonly { readonly path: string; readonly text: string }[] {
  const file = (path: string, value: unknown) => ({ path, text: JSON.stringify(value) })
  return [
    file(recordPaths.index, toIndex(record)),
    file(
      recordPaths.sources,
      record.sources.map(({ value }) => value),
    ),
    file(recordPaths.positions, record.positions.value),
    file(recordPaths.conflicts, record.conflicts.value),
    file(recordPaths.events, record.events.value),
    ...record.drafts.map(({ value }) => file(recordPaths.draft(value.id), value)),
    ...record.pairs.map(({ value }) => file(recordPaths.pair(value.before, value.after), value)),
  ]
}
