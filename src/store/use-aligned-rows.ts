/** The drafts of the columns, aligned with their base, as far as they are loaded. */
import { useMemo } from 'react'
import type { AlignedRow } from '../domain/align-drafts'
import { alignDrafts } from '../domain/align-drafts'
import type { Comparison } from '../domain/compare-drafts'
import type { CuratedPair, Draft } from '../domain/record'
import { comparisonOf } from './derive-comparison'
import type { Loading } from './loading'
import { loading, readyOr } from './loading'
import type { RecordState } from './record-store'
import { pairOf } from './record-store'
import { useComparator, useRecord } from './use-comparator'

/** What the columns show: the drafts in order, which of them is the base, and a row for each matter. */
export type Columns = {
  readonly drafts: readonly Draft[]
  readonly base: number
  readonly rows: readonly AlignedRow[]
  /** From the base to each draft; null at the base's place. */
  readonly comparisons: readonly (Comparison | null)[]
}

/** @param wanted false where no columns are shown; then there are none to wait for */
export function useColumns(wanted: boolean): Loading<Columns> {
  const ids = useComparator((state) => state.drafts)
  const baseId = useComparator((state) => state.base)
  const loaded = useRecord((state) => state.drafts)
  const pairs = useRecord((state) => state.pairs)
  // Aligned anew only when the record or the choice of drafts changes, and not for each letter of a search.
  return useMemo(
    () => (wanted ? alignColumns(ids, baseId, loaded, pairs) : loading),
    [wanted, ids, baseId, loaded, pairs],
  )
}

function alignColumns(
  ids: readonly string[],
  baseId: string | null,
  loaded: RecordState['drafts'],
  pairs: RecordState['pairs'],
): Loading<Columns> {
  const parts = ids.map((id) => loaded[id])
  const failed = parts.flatMap((part) => (part?.status === 'failed' ? part.problems : []))
  if (failed.length > 0) return { status: 'failed', problems: failed }
  const drafts = parts.flatMap((part) => readyOr(part) ?? [])
  if (drafts.length < ids.length) return loading
  const base = Math.max(0, baseId === null ? 0 : ids.indexOf(baseId))
  const first = drafts[base]
  const pairsOfBase = drafts.map((draft) =>
    first === undefined ? undefined : pairOf({ pairs }, first.id, draft.id),
  )
  if (pairsOfBase.some((pair) => pair?.status === 'loading')) return loading
  const comparisons = drafts.map((draft, at) =>
    at === base || first === undefined
      ? null
      : comparisonOf(first, draft, readyOr<CuratedPair>(pairsOfBase[at])),
  )
  return {
    status: 'ready',
    value: { drafts, base, rows: alignDrafts(drafts, base, comparisons), comparisons },
  }
}
