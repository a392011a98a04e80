/**
 * The schemas of the served files. They, and the library behind them, are loaded only for a file
 * that is not, letter for letter, the one that the build checked.
 */
import type { Result } from '../domain/problem'
import type { Schema } from '../domain/check-shape'
import { checkShape } from '../domain/check-shape'
import {
  changesSchema,
  codeBookSchema,
  conflictsSchema,
  draftSchema,
  eventsSchema,
  pairSchema,
  positionsSchema,
  recordIndexSchema,
  sourcesSchema,
} from '../domain/record'
import { dataPackageSchema } from '../domain/record-package'
import type { FileKind, FileOf } from './load-record'

const schemas: { readonly [Kind in FileKind]: Schema<FileOf[Kind]> } = {
  index: recordIndexSchema,
  draft: draftSchema,
  pair: pairSchema,
  sources: sourcesSchema,
  positions: positionsSchema,
  conflicts: conflictsSchema,
  events: eventsSchema,
  codeBook: codeBookSchema,
  changes: changesSchema,
  dataPackage: dataPackageSchema,
}

/** Checks a file's content against the schema of its kind; problems name `path`. */
export function checkFile<Kind extends FileKind>(
  kind: Kind,
  json: unknown,
  path: string,
): Result<FileOf[Kind]> {
  return checkShape<FileOf[Kind]>(schemas[kind], json, path)
}
