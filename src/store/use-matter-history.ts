/** A matter through all drafts of the record, once they are loaded. */
import { useEffect } from 'react'
import type { HistoryStep } from '../domain/matter-history'
import { matterHistory } from '../domain/matter-history'
import { readyOr } from './loading'
import { useComparator, useRecord } from './use-comparator'

/**
 * Loads the drafts that are not here yet. Null until all of them and the pairs between them are, since without a
 * pair a removal can read as silence; null too when a draft cannot be read.
 */
export function useMatterHistory(key: string): readonly HistoryStep[] | null {
  const heads = useComparator((state) => state.index.drafts)
  const needDrafts = useRecord((state) => state.needDrafts)
  const loaded = useRecord((state) => state.drafts)
  const pairs = useRecord((state) => state.pairs)
  useEffect(() => void needDrafts(heads.map(({ id }) => id)), [needDrafts, heads])
  const drafts = heads.flatMap(({ id }) => readyOr(loaded[id]) ?? [])
  if (drafts.length < heads.length) return null
  if (Object.values(pairs).some(({ status }) => status === 'loading')) return null
  return matterHistory(
    key,
    drafts,
    Object.values(pairs).flatMap((pair) => readyOr(pair) ?? []),
  )
}
