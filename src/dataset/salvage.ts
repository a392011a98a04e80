/**
 * The sound parts of a file that is not sound as a whole, so that references are checked in
 * the same run as the form and a curator sees every problem at once. Nothing salvaged is
 * ever shown to a reader.
 *
 * Lists keep their length, so that a problem names the right place. A blank id, key or source
 * marks what could not be read, and checks pass over it. A provision with a fault has no
 * statement and a relation with a fault no basis: their references are checked, but the
 * editorial rules, which weigh one field against another, wait until the form is sound.
 */
import type * as z from 'zod/mini'
import type { Account, Citation, CuratedPair, CuratedRelation, Draft } from '../domain/record'
import type { Evidence, Provision, Quotation, Witness } from '../domain/record'
import { draftSchema, evidenceSchema, pairSchema, provisionSchema } from '../domain/record'

const blankCitation: Citation = { kind: 'citation', source: '', locator: null, seen: false, note: null }

const blankQuotation: Quotation = {
  kind: 'quotation',
  source: '',
  paragraph: 0,
  selector: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
  locator: null,
}

const blankWitness: Witness = { source: null, reading: '' }

const blankAccount: Account = { says: '', sources: [], named: [] }

const blankProvision: Provision = {
  id: '',
  key: '',
  title: '',
  point: null,
  part: null,
  topics: [],
  statement: '',
  obligation: 'statement',
  quantities: [],
  certainty: 'reported',
  verified: true,
  removal: null,
  accounts: [],
  witnesses: [],
  evidence: [],
  notes: [],
}

const blankDraft: Draft = {
  id: '',
  title: '',
  shortTitle: '',
  date: '',
  dateNote: null,
  authoredBy: '',
  lookAlike: null,
  status: 'reported',
  // The completeness that forbids nothing.
  completeness: 'full-text-published',
  summary: '',
  evidence: [],
  notes: [],
  provisions: [],
}

const blankRelation: CuratedRelation = { key: '', relation: 'changed', summary: '', basis: '', into: null }

const blankPair: CuratedPair = { before: '', after: '', relations: [] }

/** A draft with each sound field as it stands and a blank for every other. */
export function salvageDraft(raw: unknown): Draft {
  const draft = soundFields(draftSchema.shape, raw, blankDraft)
  return {
    ...draft,
    evidence: listIn(raw, 'evidence').map(salvageEvidence),
    provisions: listIn(raw, 'provisions').map(salvageProvision),
  }
}

/** A pair with its drafts and, of each relation with a fault, the matter it is about. */
export function salvagePair(raw: unknown): CuratedPair {
  const relation = pairSchema.shape.relations.def.element
  const relations = listIn(raw, 'relations').map((item) =>
    isSound(relation, item)
      ? (item as CuratedRelation)
      : { ...soundFields(relation.shape, item, blankRelation), basis: '' },
  )
  return { ...soundFields(pairSchema.shape, raw, blankPair), relations }
}

/** The id that a file gives, even where the rest of it is not sound; undefined without one. */
export function idOf(raw: unknown): string | undefined {
  const id = fieldOf(raw, 'id')
  return typeof id === 'string' ? id : undefined
}

function salvageProvision(raw: unknown): Provision {
  if (isSound(provisionSchema, raw)) return raw as Provision
  const { topics, accounts, witnesses } = provisionSchema.shape
  return {
    ...soundFields(provisionSchema.shape, raw, blankProvision),
    topics: listIn(raw, 'topics').map((topic) => (isSound(topics.def.element, topic) ? String(topic) : '')),
    accounts: listIn(raw, 'accounts').map((item) =>
      soundFields(accounts.def.element.shape, item, blankAccount),
    ),
    witnesses: listIn(raw, 'witnesses').map((item) =>
      soundFields(witnesses.def.element.shape, item, blankWitness),
    ),
    evidence: listIn(raw, 'evidence').map(salvageEvidence),
    statement: '',
  }
}

function salvageEvidence(raw: unknown): Evidence {
  const [quotation, citation] = evidenceSchema.def.options
  switch (fieldOf(raw, 'kind')) {
    case 'quotation':
      return soundFields(quotation.shape, raw, blankQuotation)
    case 'citation':
      return soundFields(citation.shape, raw, blankCitation)
    default:
      return blankCitation
  }
}

function soundFields<Value extends object>(
  shape: Record<string, z.core.$ZodType>,
  raw: unknown,
  blank: Value,
): Value {
  const sound = Object.entries(shape).flatMap(([name, schema]) => {
    const value = fieldOf(raw, name)
    return isSound(schema, value) ? [[name, value] as const] : []
  })
  return { ...blank, ...Object.fromEntries(sound) }
}

function isSound(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodMiniType).safeParse(value).success
}

function fieldOf(raw: unknown, name: string): unknown {
  return typeof raw === 'object' && raw !== null ? Reflect.get(raw, name) : undefined
}

function listIn(raw: unknown, name: string): readonly unknown[] {
  const value = fieldOf(raw, name)
  return Array.isArray(value) ? value : []
}
