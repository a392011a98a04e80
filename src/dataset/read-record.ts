/** The files of `data/` as text into one checked record, or every problem in them. */
import type * as z from 'zod/mini'
import { checkShape } from '../domain/check-shape'
import type { Problem, Result } from '../domain/problem'
import {
  changesSchema,
  codeBookSchema,
  conflictsSchema,
  draftSchema,
  eventsSchema,
  pairSchema,
  partiesSchema,
  planSchema,
  positionsSchema,
  sourceSchema,
  topicsSchema,
} from '../domain/record'
import { checkRecord } from './check-record'
import type { Filed, PlanRecord } from './record'
import { idOf, salvageDraft, salvagePair } from './salvage'

/** A file of the record: its path from the project's root, with `/`, and its text. */
export type RecordFile = { readonly file: string; readonly text: string }

type Read<Value> =
  | { readonly kind: 'sound'; readonly part: Filed<Value> }
  | {
      readonly kind: 'unsound'
      readonly file: string
      readonly raw: unknown
      readonly problems: readonly Problem[]
    }

/**
 * Reads the record from its files. Drafts, pairs and sources are found by folder, so that
 * adding one takes a file and no line of code. Files elsewhere, such as `data/schema/`, are
 * left alone.
 *
 * Form and references are checked in one run: where a file has a fault of form, the sound
 * parts of it are still checked against the rest of the record.
 */
export function readRecord(files: readonly RecordFile[]): Result<PlanRecord> {
  const plan = readOnly(files, 'data/plan.json', planSchema)
  const topics = readOnly(files, 'data/topics.json', topicsSchema)
  const drafts = readFolder(files, 'data/drafts', draftSchema)
  const pairs = readFolder(files, 'data/pairs', pairSchema)
  const sources = readFolder(files, 'data/sources', sourceSchema)
  const parties = readList(files, 'data/parties.json', partiesSchema)
  const positions = readList(files, 'data/positions.json', positionsSchema)
  const conflicts = readList(files, 'data/conflicts.json', conflictsSchema)
  const events = readList(files, 'data/events.json', eventsSchema)
  const codeBook = readList(files, 'data/code-book.json', codeBookSchema)
  const changes = readList(files, 'data/changes.json', changesSchema)

  const lists = [parties, positions, conflicts, events]
  const problems = [plan, topics, ...lists, codeBook, changes, ...drafts, ...pairs, ...sources].flatMap(
    (read) => (read.kind === 'unsound' ? read.problems : []),
  )
  const statements = {
    parties: soundOr(parties, () => []),
    positions: soundOr(positions, () => []),
    conflicts: soundOr(conflicts, () => []),
    events: soundOr(events, () => []),
    codeBook: soundOr(codeBook, () => []),
    changes: soundOr(changes, () => []),
  }
  const references = checkRecord({
    plan: plan.kind === 'sound' ? plan.part : undefined,
    topics: topics.kind === 'sound' ? topics.part : undefined,
    drafts: drafts.map((read) =>
      soundOr(read, (raw, file) => ({ ...salvageDraft(raw), id: nameIn(raw, file) })),
    ),
    pairs: pairs.map((read) => soundOr(read, salvagePair)),
    sources: sound(sources),
    unsoundSources: sources.flatMap((read) => (read.kind === 'unsound' ? nameIn(read.raw, read.file) : [])),
    ...statements,
    evidenceIsSound: [...drafts, ...lists].every(({ kind }) => kind === 'sound'),
  })
  const all = [...problems, ...references]
  if (all.length > 0 || plan.kind !== 'sound' || topics.kind !== 'sound') return { ok: false, problems: all }
  return {
    ok: true,
    value: {
      plan: plan.part,
      topics: topics.part,
      drafts: sound(drafts).toSorted((a, b) => (dated(a) < dated(b) ? -1 : 1)),
      pairs: sound(pairs),
      sources: sound(sources),
      ...statements,
    },
  }
}

/** The id that a file gives; where it gives none, the file's name, which is the same by custom. */
function nameIn(raw: unknown, file: string): string {
  return idOf(raw) ?? file.replace(/^.*\/|\.json$/g, '')
}

function dated({ value }: Filed<{ readonly date: string; readonly id: string }>): string {
  return `${value.date} ${value.id}`
}

function sound<Value>(reads: readonly Read<Value>[]): readonly Filed<Value>[] {
  return reads.flatMap((read) => (read.kind === 'sound' ? [read.part] : []))
}

function soundOr<Value>(read: Read<Value>, salvage: (raw: unknown, file: string) => Value): Filed<Value> {
  return read.kind === 'sound' ? read.part : { file: read.file, value: salvage(read.raw, read.file) }
}

function readFolder<Schema extends z.ZodMiniType>(
  files: readonly RecordFile[],
  folder: string,
  schema: Schema,
): readonly Read<z.output<Schema>>[] {
  return files
    .filter(({ file }) => file.startsWith(`${folder}/`) && file.endsWith('.json'))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((file) => readFile(file, schema))
}

function readOnly<Schema extends z.ZodMiniType>(
  files: readonly RecordFile[],
  path: string,
  schema: Schema,
): Read<z.output<Schema>> {
  const found = files.find(({ file }) => file === path)
  if (found !== undefined) return readFile(found, schema)
  const problem = { file: path, path: '', rule: 'record/file', message: 'this file is missing' }
  return { kind: 'unsound', file: path, raw: undefined, problems: [problem] }
}

/** A list that a record may do without: empty where its file is not there. */
function readList<Schema extends z.ZodMiniType>(
  files: readonly RecordFile[],
  path: string,
  schema: Schema,
): Read<z.output<Schema>> {
  return readFile(files.find(({ file }) => file === path) ?? { file: path, text: '[]' }, schema)
}

function readFile<Schema extends z.ZodMiniType>(
  { file, text }: RecordFile,
  schema: Schema,
): Read<z.output<Schema>> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error)
    const problem = { file, path: '', rule: 'record/json', message: 'this file is not JSON', actual }
    return { kind: 'unsound', file, raw: undefined, problems: [problem] }
  }
  const shape = checkShape(schema, raw, file)
  return shape.ok
    ? { kind: 'sound', part: { file, value: shape.value } }
    : { kind: 'unsound', file, raw, problems: shape.problems }
}
