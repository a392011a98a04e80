/** Links to what stands on a page that lists things, and to those pages. */
import type { Page } from './choices'
import { useComparatorStore } from './use-comparator'
import { useLinkTo } from './use-link-to'

type ItemLink = { readonly href: string; readonly onFollow: () => void }

/** @param item a position, a conflict, an event or a source; null for the page alone */
export function useItemLink(page: Page, item: string | null): ItemLink {
  const store = useComparatorStore()
  const href = useLinkTo((choices) => ({ ...choices, page, item, matter: null, passage: null }))
  return { href, onFollow: () => store.getState().showItem(page, item) }
}
