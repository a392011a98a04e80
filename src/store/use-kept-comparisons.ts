/** Kept provisions as the record compares them today. */
import { useEffect } from 'react'
import type { Comparison, Matter } from '../domain/compare-drafts'
import type { KeptPlace } from '../domain/kept-place'
import { comparisonOf } from './derive-comparison'
import { readyOr } from './loading'
import { pairOf } from './record-store'
import { useComparator, useRecord } from './use-comparator'

/** `gone` where the record has no such draft, or neither draft has the matter any more. */
export type KeptMatter<Place extends KeptPlace> = { readonly place: Place } & (
  | { readonly kind: 'there'; readonly comparison: Comparison; readonly matter: Matter }
  | { readonly kind: 'gone' | 'loading' | 'failed' }
)

/** The places in their order, each as far as its drafts are loaded. Asks for those that are not. */
export function useKeptComparisons<Place extends KeptPlace>(
  places: readonly Place[],
): readonly KeptMatter<Place>[] {
  const heads = useComparator((state) => state.index.drafts)
  const needDrafts = useRecord((state) => state.needDrafts)
  const drafts = useRecord((state) => state.drafts)
  const pairs = useRecord((state) => state.pairs)
  const pairNames = [...new Set(places.map(({ before, after }) => `${before}..${after}`))].join(' ')
  useEffect(() => {
    for (const pair of pairNames.split(' ')) void needDrafts(pair.split('..'))
  }, [needDrafts, pairNames])
  return places.map((place) => {
    const ids = [place.before, place.after] as const
    if (!ids.every((id) => heads.some((head) => head.id === id))) return { place, kind: 'gone' }
    const [before, after] = ids.map((id) => drafts[id])
    const pair = pairOf({ pairs }, ...ids)
    if (before?.status === 'failed' || after?.status === 'failed') return { place, kind: 'failed' }
    if (before?.status !== 'ready' || after?.status !== 'ready' || pair?.status === 'loading')
      return { place, kind: 'loading' }
    const comparison = comparisonOf(before.value, after.value, readyOr(pair))
    const matter = comparison.matters.find(({ key }) => key === place.matter)
    return matter === undefined ? { place, kind: 'gone' } : { place, kind: 'there', comparison, matter }
  })
}
