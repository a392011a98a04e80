/**
 * The vocabulary of the record, written once as schemas. From them come the types used
 * everywhere, the check of every file at build time and at run time, and the JSON Schema
 * files in `data/schema/`.
 */
import * as z from 'zod/mini'

// Zod would otherwise try `new Function` once, which the content policy forbids and reports.
z.config({ jitless: true })

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

const text = z.string().check(z.regex(/^\S(?:[\s\S]*\S)?$/))
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
const date = z.iso.date()
/** BCP 47 tag of a language. */
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))
const webAddress = z.url({ protocol: /^https?$/ })
const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item)

/** The words of a source at one place: W3C Web Annotation model, TextQuoteSelector. */
export const quoteSelectorSchema = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  /** The words quoted, exactly as stored. */
  exact: text,
  /** Up to 32 characters that stand before them in the same paragraph; empty at its start. */
  prefix: z.string(),
  /** Up to 32 characters that stand after them in the same paragraph; empty at its end. */
  suffix: z.string(),
})

/** A quotation from a core source. */
const quotationSchema = z.strictObject({
  kind: z.literal('quotation'),
  source: id,
  /** Number of the stored paragraph, counted over the article's non-empty lines, headline included. */
  paragraph: z.int().check(z.gte(1)),
  selector: quoteSelectorSchema,
  /** Where the quotation stands in the source's own order, in words; null when the paragraph says enough. */
  locator: z.nullable(text),
})

/** A place in a public source, cited without its words. */
const citationSchema = z.strictObject({
  kind: z.literal('citation'),
  source: id,
  locator: z.nullable(text),
  /** False when only the address is known and nobody of the editors has read the page. */
  seen: z.boolean(),
  note: z.nullable(text),
})

export const evidenceSchema = z.discriminatedUnion('kind', [quotationSchema, citationSchema])

/** A figure that a provision states. */
const quantitySchema = z.strictObject({
  /** What is counted, worded alike across drafts. */
  name: text,
  value: z.number(),
  unit: z.enum(['personnel', 'USD', 'EUR', 'percent', 'days', 'months', 'years', 'points']),
  /** A restriction on the figure in words, such as "at most"; null for a plain figure. */
  qualifier: z.nullable(text),
})

/** What one side of the reports says, where accounts of a draft disagree. */
const accountSchema = z.strictObject({
  /** A few words; the first account of a provision is the one its statement restates. */
  says: text,
  /** Sources of this account, each also in the provision's evidence. */
  sources: list(id),
  /** Sources known only through others, named in words and never linked. */
  named: list(text),
})

/** How one copy of the same draft reads, where copies differ. */
const witnessSchema = z.strictObject({
  /** The copy, by source where it is in the record; null when it is only named in the reading. */
  source: z.nullable(id),
  reading: text,
})

/** How it is known that a draft no longer contains a clause. Silence is never a removal. */
const removalSchema = z.strictObject({
  basis: z.enum(['published-deletion', 'reported-deleted', 'replaced', 'reported-absent']),
})

export const provisionSchema = z.strictObject({
  /** Permanent and unique in the record; apart from the number printed in the draft. */
  id,
  /** The matter: the same in every draft that speaks of it. */
  key: id,
  /** The matter in at most five words, the same in every draft. */
  title: text,
  /** The number printed in this draft, such as "10a"; null where the reports give none. */
  point: z.nullable(text),
  /** Which part of the printed point, in words; null for the whole of it. */
  part: z.nullable(text),
  /** The first topic is the one under which the matter is counted once. */
  topics: list(id).check(z.minLength(1)),
  /** The editors' sentence, worded in parallel across drafts. For a removal: the clause that is gone. */
  statement: text,
  obligation: z.enum(['commitment', 'expectation', 'permission', 'condition', 'statement', 'process']),
  quantities: list(quantitySchema),
  certainty: z.enum(['published-text', 'reported', 'disputed']),
  /** False until someone has read the document that the statement restates. */
  verified: z.boolean(),
  /** Null when the draft contains the clause. */
  removal: z.nullable(removalSchema),
  accounts: list(accountSchema),
  witnesses: list(witnessSchema),
  evidence: list(evidenceSchema).check(z.minLength(1)),
  notes: list(text),
})

export const draftSchema = z.strictObject({
  id,
  title: text,
  shortTitle: text,
  /** The day the draft is dated by; `dateNote` says in words what is uncertain about it. */
  date,
  dateNote: z.nullable(text),
  authoredBy: text,
  /** A document that this draft is easily taken for, and is not; null for none. */
  lookAlike: z.nullable(text),
  status: z.enum(['leaked', 'published', 'reported']),
  completeness: z.enum(['full-text-published', 'partially-reported']),
  summary: text,
  evidence: list(evidenceSchema),
  notes: list(text),
  /** In the order of the draft. */
  provisions: list(provisionSchema).check(z.minLength(1)),
})

/** How one draft relates to another on one matter, as an editor judged it. */
const relationSchema = z.strictObject({
  key: id,
  relation: z.enum([
    'same',
    'reworded',
    'changed',
    'removed',
    'added',
    'moved',
    'split',
    'merged',
    'not-reported-in-after',
    'not-reported-in-before',
  ]),
  /** One sentence, read from the first draft to the second. */
  summary: text,
  /** What the judgement rests on, in words. */
  basis: text,
  /** For `merged`: the matter of the second draft that takes it in; null otherwise. */
  into: z.nullable(id),
})

/** The curated comparison of two drafts: one relation for every matter of either. */
export const pairSchema = z.strictObject({
  before: id,
  after: id,
  relations: list(relationSchema).check(z.minLength(1)),
})

/** A stored paragraph of a core source: only paragraphs that are quoted from. */
const passageSchema = z.strictObject({
  paragraph: z.int().check(z.gte(1)),
  /** The paragraph; or, where `whole` is false, the sentences quoted from it, parted by `[…]`. */
  text: z.string().check(z.regex(/\S/)),
  whole: z.boolean(),
})

const sourceCommon = {
  id,
  publisher: text,
  /** The publisher in the few words a citation has room for. */
  shortName: text,
  title: text,
  author: z.nullable(text),
  /** BCP 47 tag of the language the source is read in. */
  language,
  /** The same language where `title` is in it; left out where the title is in English, the page's or the editors' own. */
  titleLanguage: z.optional(language),
  published: date,
  dateApproximate: z.boolean(),
  /** 1: a document or an official's own words. 2: original reporting. 3: relay. 4: aggregator or state-aligned relay. */
  rank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  note: z.nullable(text),
}

export const coreSourceSchema = z.strictObject({
  kind: z.literal('core'),
  ...sourceCommon,
  url: z.nullable(webAddress),
  /** False when the stored copy has no headline and `title` comes from its address. */
  headlineInCopy: z.boolean(),
  /** Whose words the copy holds: the publisher's, a translation of them, or a rewording by another. */
  wording: z.enum(['as-published', 'translated', 'reworded']),
  /** File name of the article in the folder that the check of sources is run against. */
  article: text,
  passages: list(passageSchema).check(z.minLength(1)),
})

export const publicSourceSchema = z.strictObject({
  kind: z.literal('public'),
  ...sourceCommon,
  url: webAddress,
  /** How much of the page the editors have read. */
  read: z.enum(['whole', 'excerpt', 'address-only']),
})

export const sourceSchema = z.discriminatedUnion('kind', [coreSourceSchema, publicSourceSchema])

/** Whose position it is. Listed in alphabetical order. */
export const partiesSchema = list(z.strictObject({ id, name: text }))

/** What a party, or somebody for it, said about the talks or a draft. */
const positionSchema = z.strictObject({
  id,
  party: id,
  speaker: text,
  role: z.nullable(text),
  date,
  stance: z.enum(['accepts', 'conditions', 'mixed', 'neutral', 'rejects']),
  /** What it is about; a position on the talks as a whole names no draft and no matter. */
  about: z.strictObject({ drafts: list(id), matters: list(id), topics: list(id) }),
  summary: text,
  evidence: list(evidenceSchema).check(z.minLength(1)),
  notes: list(text),
  /** Positions as reported that contradict this one. */
  conflictsWith: list(id),
})

export const positionsSchema = list(positionSchema)

/** A point on which sources disagree. Every side is shown; none is declared right. */
const conflictSchema = z.strictObject({
  id,
  title: text,
  description: text,
  matters: list(id),
  drafts: list(id),
  sides: list(
    z.strictObject({
      /** The side in a few words. */
      label: text,
      positions: list(id),
      evidence: list(evidenceSchema).check(z.minLength(1)),
    }),
  ).check(z.minLength(2)),
})

export const conflictsSchema = list(conflictSchema)

/** Something that happened, and when. */
const eventSchema = z.strictObject({
  id,
  date,
  /** The last day; null for a single day. */
  dateEnd: z.nullable(date),
  /** True when the day is not known exactly. */
  dateApproximate: z.boolean(),
  /** Between whom: the lines of talks run beside one another. */
  line: z.enum(['us-ukraine', 'us-russia', 'europe', 'public']),
  title: text,
  summary: text,
  /** The draft it produced; null for none. */
  draft: z.nullable(id),
  evidence: list(evidenceSchema).check(z.minLength(1)),
  notes: list(text),
})

export const eventsSchema = list(eventSchema)

export const topicsSchema = list(z.strictObject({ id, label: text })).check(z.minLength(1))

/** How our topics stand to the categories of the Peace Agreements Database (PA-X). */
export const codeBookSchema = list(
  z.strictObject({
    topic: id,
    /** close: a category means the same. partial: a category holds a part of it. none: there is none. */
    fit: z.enum(['close', 'partial', 'none']),
    /** Top-level categories by their published names; none where nothing fits. */
    categories: list(text),
    /** What is coded there and what is not, in one sentence. */
    explanation: text,
  }),
)

/** What changed in the data and why, newest first. */
export const changesSchema = list(
  z.strictObject({
    /** The version of the data that holds the change. */
    version: z.string().check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,2}(\.\d+)?$/)),
    date,
    what: text,
    why: text,
  }),
)

export const planSchema = z.strictObject({
  id,
  title: text,
  summary: text,
  /** Version of the data, by calendar: `year.month.day`. */
  version: z.string().check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,2}(\.\d+)?$/)),
  /** The day of that version. */
  date,
  /** What the timeline is headed by; null for its first and last month. */
  timelineTitle: z.nullable(text),
  licence: text,
  /** The pair a reader sees first. */
  defaultDrafts: z.tuple([id, id]),
})

/** What a page needs to know of a draft before it loads the whole of it. */
const draftHeadSchema = z.strictObject({
  ...z.omit(draftSchema, { provisions: true, evidence: true, notes: true }).shape,
  /** Of the clauses that it contains; those that it is known to have left out are not counted. */
  provisionCount: z.int(),
})

/** The first file a page reads: everything but drafts, pairs and sources themselves. */
export const recordIndexSchema = z.strictObject({
  plan: planSchema,
  topics: topicsSchema,
  parties: partiesSchema,
  drafts: list(draftHeadSchema).check(z.minLength(2)),
  pairs: list(z.strictObject({ before: id, after: id })),
})

export const sourcesSchema = list(sourceSchema).check(z.minLength(1))

export type QuoteSelector = DeepReadonly<z.infer<typeof quoteSelectorSchema>>
export type Evidence = DeepReadonly<z.infer<typeof evidenceSchema>>
export type Quotation = DeepReadonly<z.infer<typeof quotationSchema>>
export type Citation = DeepReadonly<z.infer<typeof citationSchema>>
export type Quantity = DeepReadonly<z.infer<typeof quantitySchema>>
export type Account = DeepReadonly<z.infer<typeof accountSchema>>
export type Witness = DeepReadonly<z.infer<typeof witnessSchema>>
export type Provision = DeepReadonly<z.infer<typeof provisionSchema>>
export type Draft = DeepReadonly<z.infer<typeof draftSchema>>
export type DraftHead = DeepReadonly<z.infer<typeof draftHeadSchema>>
export type CuratedRelation = DeepReadonly<z.infer<typeof relationSchema>>
export type CuratedPair = DeepReadonly<z.infer<typeof pairSchema>>
export type Passage = DeepReadonly<z.infer<typeof passageSchema>>
export type CoreSource = DeepReadonly<z.infer<typeof coreSourceSchema>>
export type PublicSource = DeepReadonly<z.infer<typeof publicSourceSchema>>
export type Source = DeepReadonly<z.infer<typeof sourceSchema>>
export type Topic = DeepReadonly<z.infer<typeof topicsSchema>>[number]
export type Party = DeepReadonly<z.infer<typeof partiesSchema>>[number]
export type Position = DeepReadonly<z.infer<typeof positionSchema>>
export type Conflict = DeepReadonly<z.infer<typeof conflictSchema>>
export type PlanEvent = DeepReadonly<z.infer<typeof eventSchema>>
export type CodeBookEntry = DeepReadonly<z.infer<typeof codeBookSchema>>[number]
export type Change = DeepReadonly<z.infer<typeof changesSchema>>[number]
export type Plan = DeepReadonly<z.infer<typeof planSchema>>
export type RecordIndex = DeepReadonly<z.infer<typeof recordIndexSchema>>
