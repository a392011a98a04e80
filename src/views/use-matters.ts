/** What the drafts are compared on, over all drafts: for pages that speak of matters apart from a comparison. */
import { useEffect } from 'react'
import type { Loading } from '../store/loading'
import type { Draft } from '../domain/record'
import { orderDrafts } from '../domain/positions'
import { readyOr } from '../store/loading'
import { useComparator, useRecord } from '../store/use-comparator'

export type MatterHead = {
  readonly key: string
  readonly title: string
  readonly topics: readonly string[]
  /** Ids of the drafts that speak of it, in order of their day. */
  readonly drafts: readonly string[]
}

type Drafts = Readonly<Record<string, Loading<Draft>>>

const listed = new WeakMap<Drafts, ReadonlyMap<string, MatterHead>>()

/** Matters by key, of the drafts that are loaded. Asks for all of them. */
export function useMatters(): ReadonlyMap<string, MatterHead> {
  const heads = useComparator((state) => state.index.drafts)
  const needDrafts = useRecord((state) => state.needDrafts)
  const drafts = useRecord((state) => state.drafts)
  useEffect(() => void needDrafts(heads.map(({ id }) => id)), [needDrafts, heads])
  const known = listed.get(drafts)
  if (known !== undefined) return known
  const matters = listMatters(
    orderDrafts(heads).flatMap(({ id }) => {
      const draft = readyOr(drafts[id])
      return draft === null ? [] : [draft]
    }),
  )
  listed.set(drafts, matters)
  return matters
}

function listMatters(drafts: readonly Draft[]): ReadonlyMap<string, MatterHead> {
  const matters = new Map<string, MatterHead>()
  for (const { id, provisions } of drafts) {
    for (const { key, title, topics } of provisions) {
      const known = matters.get(key)
      matters.set(key, {
        key,
        title,
        topics: [...new Set([...(known?.topics ?? []), ...topics])],
        drafts: [...(known?.drafts ?? []), id],
      })
    }
  }
  return matters
}
