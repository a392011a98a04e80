/** Every place that something in the record rests on: the rows of its evidence. */
import type { CitingParts, CitingThing } from '../domain/cited-for'
import type { Evidence } from '../domain/record'

/** A copy that reads differently is not evidence. */
export type EvidencedThing = Exclude<CitingThing, { readonly kind: 'witness' }>

export type EvidencePlace = {
  readonly thing: EvidencedThing
  /** Number of the place within its entry, from 1. The sides of a conflict are numbered through. */
  readonly number: number
  /** Side of a conflict, from 1; null for other entries. */
  readonly side: number | null
  readonly item: Evidence
}

/** Drafts first, then provisions, positions, events and conflicts, in the order of the record. */
export function evidencePlaces({
  drafts,
  positions,
  conflicts,
  events,
}: CitingParts): readonly EvidencePlace[] {
  return [
    ...drafts.flatMap((draft) => placesOf({ kind: 'draft', draft }, draft)),
    ...drafts.flatMap((draft) =>
      draft.provisions.flatMap((provision) => placesOf({ kind: 'provision', draft, provision }, provision)),
    ),
    ...positions.flatMap((position) => placesOf({ kind: 'position', position }, position)),
    ...events.flatMap((event) => placesOf({ kind: 'event', event }, event)),
    ...conflicts.flatMap((conflict) =>
      conflict.sides
        .flatMap(({ label, evidence }, at) => {
          const thing = { kind: 'conflict', conflict, side: label } as const
          return evidence.map((item) => ({ thing, side: at + 1, item }))
        })
        .map((place, at) => ({ ...place, number: at + 1 })),
    ),
  ]
}

/** The places of an entry that is of one side. */
export function placesOf(
  thing: EvidencedThing,
  { evidence }: { readonly evidence: readonly Evidence[] },
): readonly EvidencePlace[] {
  return evidence.map((item, at) => ({ thing, number: at + 1, side: null, item }))
}

/** The permanent id of the entry; unique among those of its kind. */
export function entryId(thing: EvidencedThing): string {
  switch (thing.kind) {
    case 'draft':
      return thing.draft.id
    case 'provision':
      return thing.provision.id
    case 'position':
      return thing.position.id
    case 'conflict':
      return thing.conflict.id
    case 'event':
      return thing.event.id
  }
}
