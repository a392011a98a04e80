/** The served files of the record, one at a time: read, parsed and checked, or the problem in plain words. */
import type * as z from 'zod/mini'
import { checkShape } from '../domain/check-shape'
import type { Result } from '../domain/problem'
import type { Conflict, CuratedPair, Draft, PlanEvent, Position, RecordIndex, Source } from '../domain/record'
import {
  conflictsSchema,
  draftSchema,
  eventsSchema,
  pairSchema,
  positionsSchema,
  recordIndexSchema,
  sourcesSchema,
} from '../domain/record'
import { recordPaths } from './record-paths'

/** Reads the text at an address relative to the page; rejects when it cannot be had. */
export type ReadText = (path: string) => Promise<string>

export function loadIndex(readText: ReadText): Promise<Result<RecordIndex>> {
  return loadFile(recordIndexSchema, recordPaths.index, readText)
}

export function loadSources(readText: ReadText): Promise<Result<readonly Source[]>> {
  return loadFile(sourcesSchema, recordPaths.sources, readText)
}

export function loadPositions(readText: ReadText): Promise<Result<readonly Position[]>> {
  return loadFile(positionsSchema, recordPaths.positions, readText)
}

export function loadConflicts(readText: ReadText): Promise<Result<readonly Conflict[]>> {
  return loadFile(conflictsSchema, recordPaths.conflicts, readText)
}

export function loadEvents(readText: ReadText): Promise<Result<readonly PlanEvent[]>> {
  return loadFile(eventsSchema, recordPaths.events, readText)
}

/** A file that holds another draft than the one asked for is a problem too. */
export async function loadDraft(id: string, readText: ReadText): Promise<Result<Draft>> {
  const file = recordPaths.draft(id)
  const draft = await loadFile(draftSchema, file, readText)
  if (!draft.ok || draft.value.id === id) return draft
  const message = 'this file holds another draft'
  return {
    ok: false,
    problems: [{ file, path: 'id', rule: 'load/draft', message, actual: draft.value.id, expected: id }],
  }
}

export function loadPair(before: string, after: string, readText: ReadText): Promise<Result<CuratedPair>> {
  return loadFile(pairSchema, recordPaths.pair(before, after), readText)
}

/**
 * Loads the file at `path` and checks it against its schema. Never rejects: a file that does
 * not arrive, or arrives damaged, is a problem with its address.
 */
export async function loadFile<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
  readText: ReadText,
): Promise<Result<z.output<Schema>>> {
  const fail = (rule: string, message: string, error: unknown) => {
    const actual = error instanceof Error ? error.message : String(error)
    return { ok: false, problems: [{ file: path, path: '', rule, message, actual }] } as const
  }
  let text: string
  try {
    text = await readText(path)
  } catch (error) {
    return fail('load/arrived', 'this file did not arrive', error)
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return fail('load/json', 'this file arrived damaged', error)
  }
  return checkShape(schema, json, path)
}
