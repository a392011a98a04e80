/**
 * A collection of annotations as a document: the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/),
 * and of it what our files use. It is published as `data/schema/annotations.schema.json`.
 */
import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
/** A web address, or a name that the record gives where there is none. In the letters of a URI. */
const iri = z.string().check(z.regex(/^(?:https?|urn):(?:[\w\-.~:/?#@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/))
const moment = z.iso.datetime()

const textualBodySchema = z.strictObject({
  type: z.literal('TextualBody'),
  /** describing: what the editors state on the strength of the target. tagging: what that is about. */
  purpose: z.enum(['describing', 'commenting', 'tagging']),
  value: text,
  format: z.literal('text/plain'),
  /** Left out for a reader's words. */
  language: z.optional(z.literal('en')),
})

/** A source whole: its web address, or its name in the record where no address is known. */
const resourceSchema = z.strictObject({
  id: iri,
  type: z.literal('Text'),
  /** Left out for a source that could not be loaded. */
  language: z.optional(z.string()),
  label: text,
  'dcterms:identifier': text,
})

const selectorSchema = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: text,
  prefix: z.string(),
  suffix: z.string(),
})

/** The day that the source was published on. */
const stateSchema = z.strictObject({
  type: z.literal('TimeState'),
  sourceDateStart: moment,
  sourceDateEnd: moment,
})

/** A source as it was published; with a selector, the words in it. */
const specificSchema = z.strictObject({
  type: z.literal('SpecificResource'),
  source: resourceSchema,
  selector: z.optional(selectorSchema),
  state: z.optional(stateSchema),
  /** The stored passage of the words, by its id in the record. */
  'dcterms:isPartOf': z.optional(text),
})

const annotationSchema = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.enum(['describing', 'commenting']),
  /** Left out for a reader's words, whose author the file does not name. */
  creator: z.optional(iri),
  generator: iri,
  body: z.array(textualBodySchema).check(z.minLength(1)),
  target: z.union([specificSchema, resourceSchema]),
})

const agent = <Kind extends string>(kind: Kind) =>
  z.strictObject({ id: iri, type: z.literal(kind), name: text })

/** One page holds every annotation. A collection without any has no page. */
export const annotationCollectionSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: text,
  'dcterms:description': text,
  creator: agent('Organization'),
  generator: agent('Software'),
  /** The day of the data, at midnight in UTC. */
  modified: moment,
  /** Left out where the licence has no address that is known here. */
  rights: z.optional(iri),
  total: z.int().check(z.gte(0)),
  first: z.optional(
    z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      partOf: iri,
      startIndex: z.literal(0),
      items: z.array(annotationSchema).check(z.minLength(1)),
    }),
  ),
  last: z.optional(iri),
})

export type AnnotationCollection = z.infer<typeof annotationCollectionSchema>
export type Annotation = z.infer<typeof annotationSchema>
export type TextualBody = z.infer<typeof textualBodySchema>
export type AnnotationTarget = Annotation['target']
export type AnnotatedSource = z.infer<typeof resourceSchema>
