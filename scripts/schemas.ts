/** The JSON Schema files of `data/schema/`, from the schemas that the code itself checks with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
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
  recordIndexSchema,
  sourceSchema,
  topicsSchema,
} from '../src/domain/record'
import { annotationCollectionSchema } from '../src/exchange/annotation-schema'
import { comparisonExportSchema } from '../src/exchange/export-schema'
import { selectionSchema } from '../src/exchange/selection-file'

const schemas = [
  ['plan', 'A plan: data/plan.json', planSchema],
  ['topics', 'Topics in display order: data/topics.json', topicsSchema],
  ['parties', 'Parties in alphabetical order: data/parties.json', partiesSchema],
  ['positions', 'What parties said: data/positions.json', positionsSchema],
  ['conflicts', 'Where sources disagree: data/conflicts.json', conflictsSchema],
  ['events', 'Events in order of their day: data/events.json', eventsSchema],
  ['code-book', 'Topics and categories of PA-X: data/code-book.json', codeBookSchema],
  ['changes', 'What changed and why, newest first: data/changes.json', changesSchema],
  ['draft', 'A draft and its provisions: data/drafts/*.json', draftSchema],
  ['pair', 'The curated comparison of two drafts: data/pairs/*.json', pairSchema],
  ['source', 'A source: data/sources/*.json', sourceSchema],
  ['record-index', 'The first file that a page reads', recordIndexSchema],
  ['comparison-export', 'A comparison exported as data', comparisonExportSchema],
  ['annotations', 'Evidence as a collection of Web Annotations', annotationCollectionSchema],
  ['selection', 'Provisions that a reader has kept, with notes', selectionSchema],
] as const satisfies readonly (readonly [string, string, z.ZodMiniType])[]

/** Path from the project's root, with `/`, and text. The same on every machine and every run. */
export function schemaFiles(): readonly { readonly path: string; readonly text: string }[] {
  return schemas.map(([name, title, schema]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema)
    const file = { $schema, $id: `${name}.schema.json`, title, ...rest }
    return { path: `data/schema/${name}.schema.json`, text: `${JSON.stringify(file, null, 2)}\n` }
  })
}

/** Writes the files into the project at `root` and prints their names. */
export function writeSchemas(root: string): void {
  for (const { path, text } of schemaFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(path)
  }
}
