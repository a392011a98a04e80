/** What a reader has chosen to see: all that an address spells. */
import type { MatterFilter, MatterOrder } from '../domain/filter-matters'
import { noFilter } from '../domain/filter-matters'

export const pages = ['overview', 'compare'] as const
export type Page = (typeof pages)[number]

export const views = ['side-by-side', 'inline', 'changes'] as const
export type View = (typeof views)[number]

export type Choices = {
  readonly page: Page
  /** Ids of the drafts compared, A first. */
  readonly drafts: readonly string[]
  readonly view: View
  readonly order: MatterOrder
  readonly filter: MatterFilter
  /** Key of the matter that is open; null for none. */
  readonly matter: string | null
  /** Id of the passage that is open, as `passageId` gives it; null for none. */
  readonly passage: string | null
}

/** The choices of a reader who has made none. */
export function firstChoices(defaultDrafts: readonly string[]): Choices {
  return {
    page: 'overview',
    drafts: defaultDrafts,
    view: 'side-by-side',
    order: 'changed-first',
    filter: noFilter,
    matter: null,
    passage: null,
  }
}
