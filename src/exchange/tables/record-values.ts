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
  Source,
  Topic,
} from '../../domain/record'

/** The whole record by value. */
export type RecordValues = {
  readonly plan: Plan
  readonly topics: readonly Topic[]
  readonly drafts: readonly Draft[]
  readonly pairs: readonly CuratedPair[]
  readonly sources: readonly Source[]
  readonly parties: readonly Party[]
  readonly positions: readonly Position[]
  readonly conflicts: readonly Conflict[]
  readonly events: readonly PlanEvent[]
  readonly codeBook: readonly CodeBookEntry[]
  readonly changes: readonly Change[]
}
