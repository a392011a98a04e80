import type { Comparison, Matter } from '../../domain/compare-drafts'
import type { KeptItem } from '../../domain/kept-list'
import type { KeptScope } from '../../exchange/export-view'
import { useKept } from '../../store/use-kept'
import { useKeptComparisons } from '../../store/use-kept-comparisons'

/** What the reader has kept of two drafts. */
export type KeptOfPair = {
  readonly comparison: Comparison
  /** In the reader's order. */
  readonly matters: readonly Matter[]
  readonly scope: KeptScope
}

const nothing: readonly KeptItem[] = []

/** What is kept, by the drafts that it is compared in, in the order of the first of each. */
export function useKeptPairs(): readonly KeptOfPair[] {
  const items = useKept((state) => state.items) ?? nothing
  const all = useKeptComparisons(items)
  const gone = all.filter(({ kind }) => kind === 'gone').length
  const there = all.flatMap((one) => (one.kind === 'there' ? [one] : []))
  return [...new Set(there.map(({ comparison }) => comparison))].map((comparison) => {
    const mine = there.filter((one) => one.comparison === comparison)
    const notes = mine.flatMap(({ place, matter }) =>
      place.note === '' ? [] : [[matter.key, place.note] as const],
    )
    return {
      comparison,
      matters: mine.map(({ matter }) => matter),
      scope: { notes: new Map(notes), ofOtherDrafts: items.length - gone - mine.length, gone },
    }
  })
}
