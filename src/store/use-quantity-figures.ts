/** Every figure of the record through all drafts, as far as they can be read. */
import { useEffect } from 'react'
import { orderDrafts } from '../domain/positions'
import type { QuantityFigures } from '../domain/quantity-figures'
import { quantityFigures } from '../domain/quantity-figures'
import type { Loading } from './loading'
import { loading, readyOr } from './loading'
import { useComparator, useRecord } from './use-comparator'

export type FiguresOfDrafts = QuantityFigures & {
  /** Short titles of the drafts that could not be read and are left out. */
  readonly unread: readonly string[]
}

/** Asks for all drafts and the judgements of them, and waits until each is here or has failed. */
export function useQuantityFigures(): Loading<FiguresOfDrafts> {
  const index = useComparator((state) => state.index)
  const needDrafts = useRecord((state) => state.needDrafts)
  const loaded = useRecord((state) => state.drafts)
  const pairs = useRecord((state) => state.pairs)
  useEffect(() => void needDrafts(index.drafts.map(({ id }) => id)), [needDrafts, index])
  const parts = [
    ...index.drafts.map(({ id }) => loaded[id]),
    ...index.pairs.map(({ before, after }) => pairs[`${before}..${after}`]),
  ]
  if (parts.some((part) => part === undefined || part.status === 'loading')) return loading
  const heads = orderDrafts(index.drafts)
  const figures = quantityFigures(
    heads.flatMap(({ id }) => readyOr(loaded[id]) ?? []),
    Object.values(pairs).flatMap((pair) => readyOr(pair) ?? []),
  )
  const unread = heads.flatMap(({ id, shortTitle }) => (loaded[id]?.status === 'failed' ? [shortTitle] : []))
  return { status: 'ready', value: { ...figures, unread } }
}
