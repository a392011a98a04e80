/** Evidence as Web Annotations (https://www.w3.org/TR/annotation-model/): one for each place that is cited. */
import { describeVersion } from '../domain/cite-plan'
import type { Matter } from '../domain/compare-drafts'
import type { Result } from '../domain/problem'
import type { Plan } from '../domain/record'
import { annotatePlace, editors, nameThing, software } from './annotation'
import type { Annotation, AnnotationCollection } from './annotation-schema'
import { annotationCollectionSchema } from './annotation-schema'
import { evidencePlaces, placesOf } from './evidence-places'
import type { ExportView } from './export-view'
import { comparatorName, describeSelection } from './export-view'
import { parseJsonAs, writeJson } from './json'
import { knownLicence } from './licence'
import { readersNoteLabel } from './report'
import type { RecordValues } from './tables/record-values'

/** The evidence of the whole record, in the order of its table, as one line of JSON. */
export function writeAnnotations(record: RecordValues): string {
  const { plan, parties } = record
  const sources = new Map(record.sources.map((source) => [source.id, source]))
  const items = evidencePlaces(record).map((place) => annotatePlace(place, { plan, parties, sources }))
  const head = { path: 'evidence', label: `Evidence: ${plan.title}`, what: 'All evidence of the record.' }
  return JSON.stringify(collect(plan, head, items))
}

/**
 * What both drafts rest on in the matters of the view, as JSON-LD indented by two spaces. A reader's note is an
 * annotation of its matter. The file is of citations alone, so `withCitations` is not asked.
 */
export function serializeAnnotations(view: ExportView): string {
  const { plan, comparison, matters } = view
  const { before, after } = comparison
  const isWhole = matters.length === comparison.matters.length
  const head = {
    // The names of the matters tell one selection from another.
    path: `pair/${before.id}..${after.id}${isWhole ? '' : `:${matters.map(({ key }) => key).join(',')}`}`,
    label: `Evidence: ${before.shortTitle} and ${after.shortTitle}`,
    what: describeSelection(view),
  }
  const items = matters.flatMap((matter) => [
    ...(['before', 'after'] as const).flatMap((side) => {
      const provision = matter[side]
      if (provision === null) return []
      const places = placesOf({ kind: 'provision', draft: comparison[side], provision }, provision)
      return places.map((place) => annotatePlace(place, view))
    }),
    ...annotateNote(view, matter),
  ])
  return writeJson(collect(plan, head, items))
}

/** Reads an exported collection, or says everything that is wrong with it. */
export function parseAnnotations(json: string): Result<AnnotationCollection> {
  return parseJsonAs(annotationCollectionSchema, json)
}

function annotateNote({ plan, kept }: ExportView, { key, title }: Matter): readonly Annotation[] {
  const note = kept?.notes.get(key)
  if (note === undefined) return []
  const value = `${readersNoteLabel}: ${note}`
  return [
    {
      id: nameThing(plan, `note/${key}`),
      type: 'Annotation',
      motivation: 'commenting',
      generator: software,
      body: [{ type: 'TextualBody', purpose: 'commenting', value, format: 'text/plain' }],
      target: {
        id: nameThing(plan, `matter/${key}`),
        type: 'Text',
        label: title,
        'dcterms:identifier': key,
      },
    },
  ]
}

type Head = { readonly path: string; readonly label: string; readonly what: string }

function collect(plan: Plan, { path, label, what }: Head, items: Annotation[]): AnnotationCollection {
  const id = nameThing(plan, path)
  const page = `${id}/page`
  const rights = knownLicence(plan.licence)?.path
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label,
    'dcterms:description': [what, voices, describeVersion(plan), plan.licence].join(' '),
    creator: { id: editors, type: 'Organization', name: `Editors of the ${comparatorName}` },
    generator: { id: software, type: 'Software', name: comparatorName },
    modified: `${plan.date}T00:00:00Z`,
    ...(rights === undefined ? {} : { rights }),
    total: items.length,
    ...(items.length === 0
      ? {}
      : { first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items }, last: page }),
  }
}

const voices =
  'The bodies are the editors’ words; the words of a source stand in the selectors alone, as its stored passage has them. ' +
  'A source that is cited without its words is a target without a selector.'
