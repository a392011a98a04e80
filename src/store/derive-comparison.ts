/** Results from choices: the comparison of the chosen drafts, and the matters a reader sees of it. */
import type { Comparison, Matter } from '../domain/compare-drafts'
import { compareDrafts } from '../domain/compare-drafts'
import type { MatterFilter, MatterGroups, MatterOrder } from '../domain/filter-matters'
import { asksForSilence, filterMatters, groupMatters, orderMatters } from '../domain/filter-matters'
import type { Voices } from '../domain/matter-facets'
import type { CuratedPair, Draft, Topic } from '../domain/record'

const comparisons = new WeakMap<Draft, WeakMap<Draft, Map<CuratedPair | null, Comparison>>>()

/** `compareDrafts`, once for each pair of drafts and judgement of them. */
export function comparisonOf(before: Draft, after: Draft, pair: CuratedPair | null): Comparison {
  const ofBefore = comparisons.get(before) ?? new WeakMap<Draft, Map<CuratedPair | null, Comparison>>()
  const ofBoth = ofBefore.get(after) ?? new Map<CuratedPair | null, Comparison>()
  const comparison = ofBoth.get(pair) ?? compareDrafts(before, after, pair)
  comparisons.set(before, ofBefore.set(after, ofBoth.set(pair, comparison)))
  return comparison
}

export type ShownMatters = MatterGroups & {
  /** The filter that they pass. */
  readonly filter: MatterFilter
  /** Every matter that passes the filter, in reading order. */
  readonly all: readonly Matter[]
}

/** The matters that pass the filter, in the reader's order and in their groups. */
export function showMatters(
  comparison: Comparison,
  filter: MatterFilter,
  order: MatterOrder,
  topics: readonly Topic[],
  voices?: Voices,
): ShownMatters {
  const ordered = orderMatters(
    comparison,
    order,
    topics.map(({ id }) => id),
  )
  const all = filterMatters(ordered, filter, voices)
  return { filter, all, ...groupMatters(all) }
}

/**
 * Whether a group of matters on which a draft is silent shows its matters: as the reader left it, else where
 * the filter asks for silence or the open matter is one of them.
 *
 * @param choice the reader's own for this group
 */
export function isSilenceOpen(
  choice: boolean | undefined,
  filter: MatterFilter,
  matters: readonly Matter[],
  selected: string | null,
): boolean {
  return choice ?? (asksForSilence(filter) || matters.some(({ key }) => key === selected))
}
