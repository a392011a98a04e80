/** The comparison as data: one document with a published schema, read back without loss. */
import type { Draft, Provision, Source } from '../domain/record'
import type { Schema } from '../domain/check-shape'
import { checkShape } from '../domain/check-shape'
import type { Matter, Side } from '../domain/compare-drafts'
import { presenceOf } from '../domain/compare-drafts'
import { describeQuantity } from '../domain/describe-change'
import { describeStatus } from '../domain/describe-status'
import type { Result } from '../domain/problem'
import { compareQuantities } from '../domain/quantities'
import { comparisonExportSchema } from './export-schema'
import type { ComparisonExport } from './export-schema'
import { describeSelection, filterInForce } from './export-view'
import type { ExportView } from './export-view'
import { describeSide, describeStanding, sentencesAreOurs, silenceIsNoDeletion } from './side-words'
import { citedSources } from './source-words'

/** The view as JSON, indented by two spaces, with a line break at the end. Throws when it breaks its own schema. */
export function serializeJson(view: ExportView): string {
  const checked = comparisonExportSchema.safeParse(toDocument(view))
  if (checked.success) return writeJson(checked.data)
  throw new Error(`An export does not fit its own schema; this is a bug: ${checked.error.message}`)
}

/** A document that was read, as the text it was read from. */
export function writeJson(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Reads an export, or says everything that is wrong with it. `writeJson` of the result is the text of an export. */
export function parseJson(json: string): Result<ComparisonExport> {
  return parseJsonAs(comparisonExportSchema, json)
}

/** A file against the schema of its document. */
export function parseJsonAs<Value>(schema: Schema<Value>, json: string): Result<Value> {
  const file = 'this file'
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch (error) {
    const actual = error instanceof Error ? error.message : String(error)
    return {
      ok: false,
      problems: [{ file, path: '', rule: 'export/json', message: 'this file is not JSON', actual }],
    }
  }
  return checkShape(schema, raw, file)
}

function toDocument(view: ExportView): ComparisonExport {
  const { plan, comparison, matters, scope } = view
  const cited = view.withCitations ? citedSources(matters) : []
  return {
    format: 'plan-comparison',
    formatVersion: 1,
    plan: { id: plan.id, title: plan.title },
    data: { version: plan.version, date: plan.date, licence: plan.licence },
    about: [sentencesAreOurs, silenceIsNoDeletion],
    drafts: { before: toHead(comparison.before), after: toHead(comparison.after) },
    judged: comparison.judged,
    ...(view.address === undefined ? {} : { address: view.address }),
    selection: describeSelection(view),
    scope,
    filter: filterInForce(view),
    counts: { exported: matters.length, all: comparison.matters.length },
    citations: view.withCitations ? 'included' : 'left-out',
    matters: matters.map((matter) => toMatter(view, matter)),
    sources: cited.flatMap((source) => keepQuoted(view.sources.get(source), matters)),
    sourcesNotLoaded: cited.filter((source) => !view.sources.has(source)),
  }
}

function toHead({
  provisions: _provisions,
  evidence: _evidence,
  ...head
}: Draft): ComparisonExport['drafts']['before'] {
  return head
}

function toMatter(view: ExportView, matter: Matter): ComparisonExport['matters'][number] {
  const note = view.kept?.notes.get(matter.key)
  return {
    ...matter,
    label: describeStatus(matter),
    before: toSide(view, matter, 'before'),
    after: toSide(view, matter, 'after'),
    quantities: compareQuantities(matter).map((change) => ({ ...change, words: describeQuantity(change) })),
    ...(note === undefined ? {} : { readersNote: note }),
  }
}

function toSide(view: ExportView, matter: Matter, side: Side): ComparisonExport['matters'][number]['before'] {
  const provision = matter[side]
  return {
    presence: presenceOf(matter, side),
    text: describeSide(matter, side),
    standing: describeStanding(view.comparison, matter, side),
    provision: provision === null || view.withCitations ? provision : withoutEvidence(provision),
  }
}

function withoutEvidence(provision: Provision): Provision {
  return { ...provision, evidence: [] }
}

/** Nothing for a source that is not there. A source that is only named keeps the passages it has. */
function keepQuoted(source: Source | undefined, matters: readonly Matter[]): readonly Source[] {
  if (source === undefined) return []
  if (source.kind === 'public') return [source]
  const evidence = matters.flatMap(({ before, after }) => [
    ...(before?.evidence ?? []),
    ...(after?.evidence ?? []),
  ])
  const quoted = new Set(
    evidence.flatMap((item) =>
      item.kind === 'quotation' && item.source === source.id ? [item.paragraph] : [],
    ),
  )
  const passages = source.passages.filter(({ paragraph }) => quoted.has(paragraph))
  return [passages.length === 0 ? source : { ...source, passages }]
}
