/** Two drafts as one list of matters, each with how the drafts relate on it. */
import type { CuratedPair, CuratedRelation, Draft, Provision } from './record'

/**
 * How two drafts relate on a matter. `only-before` and `only-after` are silence: no source
 * says what the other draft has. They are never a removal or an addition.
 */
export type Relation =
  | 'changed'
  | 'reworded'
  | 'same'
  | 'removed'
  | 'added'
  | 'moved'
  | 'split'
  | 'merged'
  | 'only-before'
  | 'only-after'

/** Whether a side states the clause, is known to lack it, or is not reported on. */
export type Presence = 'stated' | 'absent' | 'silent'

export type Side = 'before' | 'after'

/** What two drafts are compared on. */
export type Matter = {
  readonly key: string
  readonly title: string
  /** Topics of either provision, the one it is counted under first. */
  readonly topics: readonly string[]
  readonly relation: Relation
  /** Null when the draft has no provision on the matter. A removal is a provision with `removal`. */
  readonly before: Provision | null
  readonly after: Provision | null
  /** The editors' sentence on the change; null when the relation is derived. */
  readonly summary: string | null
  /** What the relation rests on, in words. */
  readonly basis: string
  /** True when an account of either draft is disputed. */
  readonly sourcesDiffer: boolean
  /** True when nobody has read the document behind one of the sentences. */
  readonly unverified: boolean
  /** For `merged` and `split`: the matter that takes it in, or that it comes from; null otherwise. */
  readonly relatedKey: string | null
}

export type Comparison = {
  readonly before: Draft
  readonly after: Draft
  /** `curated` as an editor judged it, `reversed` read against the direction it was judged in. */
  readonly judged: 'curated' | 'reversed' | 'derived'
  /** Every matter of either draft once: those of `before` in its order, then the rest in theirs. */
  readonly matters: readonly Matter[]
}

/**
 * Compares two drafts by the identity of their matters, never by number or place.
 *
 * A curated pair gives each relation. Read backwards it keeps the relations, turned round,
 * but not the sentences, which have a direction. Without a pair, or for a matter the pair
 * leaves out, the relation is derived, and silence stays silence.
 */
export function compareDrafts(before: Draft, after: Draft, pair: CuratedPair | null): Comparison {
  const forward = pair !== null && pair.before === before.id && pair.after === after.id
  const backward = pair !== null && pair.before === after.id && pair.after === before.id
  const curated = new Map(
    forward || backward ? pair.relations.map((relation) => [relation.key, relation]) : [],
  )
  const left = byKey(before)
  const right = byKey(after)
  const matters = [...new Set([...left.keys(), ...right.keys()])].map((key) => {
    const sides = { before: left.get(key) ?? null, after: right.get(key) ?? null }
    const judgement = curated.get(key)
    if (judgement === undefined) return toMatter(key, sides, deriveRelation(sides))
    return toMatter(key, sides, forward ? asJudged(judgement) : turned(judgement))
  })
  return { before, after, judged: forward ? 'curated' : backward ? 'reversed' : 'derived', matters }
}

/** Whether a draft states a matter, is known to lack it, or is not reported on. */
export function presenceOf(matter: Matter, side: Side): Presence {
  const provision = matter[side]
  if (matter.relation === (side === 'before' ? 'only-after' : 'only-before')) return 'silent'
  return provision !== null && provision.removal === null ? 'stated' : 'absent'
}

/** True when both drafts state the matter or at least one is known to lack it; false on silence. */
export function isReported(matter: Matter): boolean {
  return matter.relation !== 'only-before' && matter.relation !== 'only-after'
}

/** True when the drafts differ on the matter. Silence is not a difference. */
export function isDifference(matter: Matter): boolean {
  return isReported(matter) && matter.relation !== 'same' && matter.relation !== 'reworded'
}

type Sides = { readonly before: Provision | null; readonly after: Provision | null }
type Judgement = Pick<Matter, 'relation' | 'summary' | 'basis' | 'relatedKey'>

function byKey(draft: Draft): ReadonlyMap<string, Provision> {
  return new Map(draft.provisions.map((provision) => [provision.key, provision]))
}

function toMatter(key: string, { before, after }: Sides, judgement: Judgement): Matter {
  const provisions = [before, after].filter((provision) => provision !== null)
  return {
    key,
    title: provisions[0]?.title ?? key,
    topics: [...new Set(provisions.flatMap(({ topics }) => topics))],
    before,
    after,
    sourcesDiffer: provisions.some(({ certainty }) => certainty === 'disputed'),
    unverified: provisions.some(({ verified }) => !verified),
    ...judgement,
  }
}

function asJudged({ relation, summary, basis, into }: CuratedRelation): Judgement {
  return { relation: forwardRelation[relation], summary, basis, relatedKey: into }
}

const forwardRelation = {
  same: 'same',
  reworded: 'reworded',
  changed: 'changed',
  removed: 'removed',
  added: 'added',
  moved: 'moved',
  split: 'split',
  merged: 'merged',
  'not-reported-in-after': 'only-before',
  'not-reported-in-before': 'only-after',
} as const satisfies Record<CuratedRelation['relation'], Relation>

const turnedRelation = {
  ...forwardRelation,
  removed: 'added',
  added: 'removed',
  split: 'merged',
  merged: 'split',
  'not-reported-in-after': 'only-after',
  'not-reported-in-before': 'only-before',
} as const satisfies Record<CuratedRelation['relation'], Relation>

function turned({ relation, basis, into }: CuratedRelation): Judgement {
  return { relation: turnedRelation[relation], summary: null, basis, relatedKey: into }
}

function deriveRelation({ before, after }: Sides): Judgement {
  const derived = (relation: Relation): Judgement => ({
    relation,
    summary: null,
    basis: 'derived from the sentences of the record',
    relatedKey: null,
  })
  if (before === null) return derived('only-after')
  if (after === null) return derived('only-before')
  if (before.removal !== null && after.removal !== null) return derived('same')
  if (before.removal === null && after.removal !== null) return derived('removed')
  if (before.removal !== null && after.removal === null) return derived('added')
  return derived(before.statement === after.statement ? 'same' : 'changed')
}
