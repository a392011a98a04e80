/** The document of an exported comparison. It is published as `data/schema/comparison-export.schema.json`. */
import * as z from 'zod/mini'
import { draftSchema, evidenceSchema, planSchema, provisionSchema, sourceSchema } from '../domain/record'
import { statuses } from '../domain/filter-matters'
import { figureChanges, shifts } from '../domain/matter-facets'
import { standings } from '../domain/standing'

const { id, title: text } = provisionSchema.shape
const quantity = provisionSchema.shape.quantities.def.element

/** Both figures as the drafts give them; a difference only between figures of one unit and one kind. */
const quantityChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('compared'),
    name: text,
    before: quantity,
    after: quantity,
    difference: z.number(),
    /** Not rounded; null from zero. */
    percent: z.nullable(z.number()),
    scopeDiffers: z.boolean(),
    /** The change in words. */
    words: text,
  }),
  z.strictObject({
    kind: z.literal('not-compared'),
    name: text,
    before: z.nullable(quantity),
    after: z.nullable(quantity),
    why: z.enum(['unit', 'kind', 'missing-before', 'missing-after']),
    words: text,
  }),
])

/** What one draft has on a matter. `silent` means that no source describes it; it is never a removal. */
const sideSchema = z.strictObject({
  presence: z.enum(['stated', 'absent', 'silent']),
  /** The sentence compared, the reason why the clause is known to be gone, or "Not reported". */
  text,
  standing: z.enum(['Published text', 'Reported', 'Disputed', 'Unverified', 'Not reported']),
  /** The whole entry of the record. Its evidence is empty where citations are left out. */
  provision: z.nullable(z.strictObject({ ...provisionSchema.shape, evidence: z.array(evidenceSchema) })),
})

const matterSchema = z.strictObject({
  key: id,
  title: text,
  topics: z.array(id),
  relation: z.enum([
    'changed',
    'reworded',
    'same',
    'removed',
    'added',
    'moved',
    'split',
    'merged',
    'only-before',
    'only-after',
  ]),
  /** The relation in words, with the accounts that it does not hold for. */
  label: text,
  summary: z.nullable(text),
  basis: text,
  sourcesDiffer: z.boolean(),
  unverified: z.boolean(),
  relatedKey: z.nullable(id),
  before: sideSchema,
  after: sideSchema,
  /** Empty unless both drafts state the matter. */
  quantities: z.array(quantityChangeSchema),
  /** The reader's own words, which are no part of the record; left out where there are none. */
  readersNote: z.optional(z.string()),
})

const draftHead = z.omit(draftSchema, { provisions: true, evidence: true })

export const comparisonExportSchema = z.strictObject({
  format: z.literal('plan-comparison'),
  formatVersion: z.literal(1),
  plan: z.strictObject({ id, title: text }),
  data: z.strictObject({ version: planSchema.shape.version, date: planSchema.shape.date, licence: text }),
  /** What to know before reading: whose sentences these are, and what silence means. */
  about: z.array(text),
  drafts: z.strictObject({ before: draftHead, after: draftHead }),
  /** `curated` as an editor judged the pair, `reversed` read against that direction, `derived` without one. */
  judged: z.enum(['curated', 'reversed', 'derived']),
  /** Where the view is shown; left out where it has no address, and in older files. */
  address: z.optional(text),
  /** How the matters were chosen, in words. */
  selection: text,
  /** `kept` for a selection of the reader's own, in the reader's order. */
  scope: z.enum(['shown', 'everything', 'kept']),
  /** The filter in force, by ids; everything empty when there was none. */
  filter: z.strictObject({
    topics: z.array(z.string()),
    statuses: z.array(z.enum(statuses)),
    differencesOnly: z.boolean(),
    standings: z.array(z.enum(standings)),
    /** From what a clause is in the first draft to what it is in the second; `any` for every such change. */
    shifts: z.array(z.enum(shifts)),
    figures: z.array(z.enum(figureChanges)),
    /** Parties with a position that names the matter. */
    parties: z.array(z.string()),
    sources: z.array(z.string()),
    query: z.string(),
  }),
  counts: z.strictObject({ exported: z.int(), all: z.int() }),
  citations: z.enum(['included', 'left-out']),
  matters: z.array(matterSchema),
  /** Every source cited, each with those of its passages that are quoted here. */
  sources: z.array(sourceSchema),
  /** Ids of cited sources that could not be loaded when the export was made. */
  sourcesNotLoaded: z.array(id),
})

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

export type ComparisonExport = DeepReadonly<z.infer<typeof comparisonExportSchema>>
