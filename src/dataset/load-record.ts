/** The served files of the record, one at a time: read, parsed and checked, or the problem in plain words. */
import type { Result } from '../domain/problem'
import type {
  Change,
  CodeBookEntry,
  Conflict,
  CuratedPair,
  Draft,
  PlanEvent,
  Position,
  RecordIndex,
  Source,
} from '../domain/record'
import type { DataPackage } from '../domain/record-package'
import { recordPaths } from './record-paths'

/** The kinds of served files, and what each holds. */
export type FileOf = {
  readonly index: RecordIndex
  readonly draft: Draft
  readonly pair: CuratedPair
  readonly sources: readonly Source[]
  readonly positions: readonly Position[]
  readonly conflicts: readonly Conflict[]
  readonly events: readonly PlanEvent[]
  readonly codeBook: readonly CodeBookEntry[]
  readonly changes: readonly Change[]
  readonly dataPackage: DataPackage
}

export type FileKind = keyof FileOf

/** A file's text; `asBuilt` when it is known to be, letter for letter, what the build checked and wrote. */
export type ServedText = string | { readonly asBuilt: string }

/** Reads the text at an address relative to the page; rejects when it cannot be had. */
export type ReadText = (path: string) => Promise<ServedText>

export function loadIndex(readText: ReadText): Promise<Result<RecordIndex>> {
  return loadFile('index', recordPaths.index, readText)
}

export function loadSources(readText: ReadText): Promise<Result<readonly Source[]>> {
  return loadFile('sources', recordPaths.sources, readText)
}

export function loadPositions(readText: ReadText): Promise<Result<readonly Position[]>> {
  return loadFile('positions', recordPaths.positions, readText)
}

export function loadConflicts(readText: ReadText): Promise<Result<readonly Conflict[]>> {
  return loadFile('conflicts', recordPaths.conflicts, readText)
}

export function loadEvents(readText: ReadText): Promise<Result<readonly PlanEvent[]>> {
  return loadFile('events', recordPaths.events, readText)
}

/** A file that holds another draft than the one asked for is a problem too. */
export async function loadDraft(id: string, readText: ReadText): Promise<Result<Draft>> {
  const file = recordPaths.draft(id)
  const draft = await loadFile('draft', file, readText)
  if (!draft.ok || draft.value.id === id) return draft
  const message = 'this file holds another draft'
  return {
    ok: false,
    problems: [{ file, path: 'id', rule: 'load/draft', message, actual: draft.value.id, expected: id }],
  }
}

export function loadPair(before: string, after: string, readText: ReadText): Promise<Result<CuratedPair>> {
  return loadFile('pair', recordPaths.pair(before, after), readText)
}

/**
 * Loads the file at `path` and checks it, unless the build did. Never rejects: a file that does
 * not arrive, or arrives damaged, is a problem with its address.
 */
export async function loadFile<Kind extends FileKind>(
  kind: Kind,
  path: string,
  readText: ReadText,
): Promise<Result<FileOf[Kind]>> {
  const fail = (rule: string, message: string, error: unknown) => {
    const actual = error instanceof Error ? error.message : String(error)
    return { ok: false, problems: [{ file: path, path: '', rule, message, actual }] } as const
  }
  let served: ServedText
  try {
    served = await readText(path)
  } catch (error) {
    return fail('load/arrived', 'this file did not arrive', error)
  }
  let json: unknown
  try {
    json = JSON.parse(typeof served === 'string' ? served : served.asBuilt)
  } catch (error) {
    return fail('load/json', 'this file arrived damaged', error)
  }
  if (typeof served !== 'string') return { ok: true, value: json as FileOf[Kind] }
  try {
    const { checkFile } = await import('./check-file')
    return checkFile(kind, json, path)
  } catch (error) {
    return fail(
      'load/checked',
      'this file is not the one that was published with this page, and the check of it did not arrive',
      error,
    )
  }
}
