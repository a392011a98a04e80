/** The whole record as one value, with the file that each part came from. */
import type {
  Change,
  CodeBookEntry,
  Conflict,
  CuratedPair,
  Draft,
  Party,
  Plan,
  PlanEvent,
  Position,
  RecordIndex,
  Source,
  Topic,
} from '../domain/record'

/** A part of the record and the file it was read from, for problems that name it. */
export type Filed<Value> = { readonly file: string; readonly value: Value }

export type PlanRecord = {
  readonly plan: Filed<Plan>
  readonly topics: Filed<readonly Topic[]>
  /** In order of date, then of id. */
  readonly drafts: readonly Filed<Draft>[]
  readonly pairs: readonly Filed<CuratedPair>[]
  readonly sources: readonly Filed<Source>[]
  /** In alphabetical order. */
  readonly parties: Filed<readonly Party[]>
  readonly positions: Filed<readonly Position[]>
  readonly conflicts: Filed<readonly Conflict[]>
  /** In order of their day. */
  readonly events: Filed<readonly PlanEvent[]>
  /** One entry for each topic, or none at all. */
  readonly codeBook: Filed<readonly CodeBookEntry[]>
  /** Newest first. */
  readonly changes: Filed<readonly Change[]>
}

/** What a page reads first: everything but the drafts, pairs and sources themselves. */
export function toIndex(record: PlanRecord): RecordIndex {
  return {
    plan: record.plan.value,
    topics: record.topics.value,
    parties: record.parties.value,
    drafts: record.drafts.map(({ value }) => toHead(value)),
    pairs: record.pairs.map(({ value: { before, after } }) => ({ before, after })),
  }
}

function toHead(draft: Draft): RecordIndex['drafts'][number] {
  const { provisions, evidence: _evidence, notes: _notes, ...head } = draft
  return { ...head, provisionCount: provisions.filter(({ removal }) => removal === null).length }
}
