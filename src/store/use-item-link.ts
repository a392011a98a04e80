/** Links to what stands on a page that lists things, and to those pages. */
import { toAddress } from './address'
import type { Page } from './choices'
import { useComparator } from './use-comparator'

type ItemLink = { readonly href: string; readonly onFollow: () => void }

/** @param item a position, a conflict, an event or a source; null for the page alone */
export function useItemLink(page: Page, item: string | null): ItemLink {
  const showItem = useComparator((state) => state.showItem)
  const href = useComparator((state) =>
    toAddress({ ...state, page, item, matter: null, passage: null }, state.index),
  )
  return { href, onFollow: () => showItem(page, item) }
}
