/** From a source, and from a passage of it, back to everything that rests on it. */
import type { Conflict, Draft, Evidence, PlanEvent, Position, Provision, Quotation } from './record'

/** The parts of the record that cite sources. */
export type CitingParts = {
  readonly drafts: readonly Draft[]
  readonly positions: readonly Position[]
  readonly conflicts: readonly Conflict[]
  readonly events: readonly PlanEvent[]
}

/** What cites a source. A witness is a provision of which the source is a copy that reads differently. */
export type CitingThing =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'provision'; readonly draft: Draft; readonly provision: Provision }
  | { readonly kind: 'witness'; readonly draft: Draft; readonly provision: Provision }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'conflict'; readonly conflict: Conflict; readonly side: string }
  | { readonly kind: 'event'; readonly event: PlanEvent }

export type Use = {
  readonly thing: CitingThing
  /** What is quoted for it; empty where the source is only named. */
  readonly quotations: readonly Quotation[]
}

/** Everything that cites each source, by the source's id: each thing once, drafts first, in the order of the record. */
export function citedFor(parts: CitingParts): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  for (const { thing, evidence } of citingThings(parts)) {
    for (const source of new Set(evidence.map((item) => item.source))) {
      const quotations = evidence.flatMap((item) =>
        item.kind === 'quotation' && item.source === source ? [item] : [],
      )
      uses.set(source, [...(uses.get(source) ?? []), { thing, quotations }])
    }
  }
  return uses
}

/** The uses that quote a paragraph. */
export function usesOfParagraph(uses: readonly Use[], paragraph: number): readonly Use[] {
  return uses.filter((use) => paragraphsOf(use).includes(paragraph))
}

/** The paragraphs quoted for it, in order. */
export function paragraphsOf({ quotations }: Use): readonly number[] {
  return [...new Set(quotations.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b)
}

type Citing = {
  readonly thing: CitingThing
  readonly evidence: readonly (Evidence | { readonly kind: 'copy'; readonly source: string })[]
}

function citingThings({ drafts, positions, conflicts, events }: CitingParts): readonly Citing[] {
  return [
    ...drafts.map((draft) => ({ thing: { kind: 'draft', draft } as const, evidence: draft.evidence })),
    ...drafts.flatMap((draft) =>
      draft.provisions.map((provision) => ({
        thing: { kind: 'provision', draft, provision } as const,
        evidence: provision.evidence,
      })),
    ),
    ...drafts.flatMap((draft) =>
      draft.provisions.map((provision) => ({
        thing: { kind: 'witness', draft, provision } as const,
        evidence: provision.witnesses.flatMap(({ source }) =>
          source === null ? [] : [{ kind: 'copy', source } as const],
        ),
      })),
    ),
    ...positions.map((position) => ({
      thing: { kind: 'position', position } as const,
      evidence: position.evidence,
    })),
    ...conflicts.flatMap((conflict) =>
      conflict.sides.map(({ label, evidence }) => ({
        thing: { kind: 'conflict', conflict, side: label } as const,
        evidence,
      })),
    ),
    ...events.map((event) => ({ thing: { kind: 'event', event } as const, evidence: event.evidence })),
  ]
}
