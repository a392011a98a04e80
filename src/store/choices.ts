/** What a reader has chosen to see: all that an address spells. */
import type { MatterFilter, MatterOrder } from '../domain/filter-matters'
import { noFilter } from '../domain/filter-matters'

export const pages = [
  'overview',
  'compare',
  'positions',
  'conflicts',
  'timeline',
  'sources',
  'kept',
  'data',
  'about',
] as const
export type Page = (typeof pages)[number]

export const views = ['side-by-side', 'inline', 'columns', 'changes'] as const
export type View = (typeof views)[number]

/** Which of two texts a narrow screen shows: both, one above the other, or one alone. */
export const texts = ['both', 'a', 'b'] as const
export type Text = (typeof texts)[number]

/** How the page of positions sets them out: against the drafts, against topics and matters, or one after another. */
export const arrangements = ['draft', 'topic', 'list'] as const
export type Arrangement = (typeof arrangements)[number]

export type Choices = {
  readonly page: Page
  /** Ids of the drafts compared, A first: two, or up to four in columns. */
  readonly drafts: readonly string[]
  readonly view: View
  readonly text: Text
  readonly order: MatterOrder
  /** Of the page of positions, in whose address alone it stands. */
  readonly arrangement: Arrangement
  readonly filter: MatterFilter
  /** Key of the matter that is open; null for none. */
  readonly matter: string | null
  /** In columns, the draft that the others are compared with; null for the first. */
  readonly base: string | null
  /**
   * Id of what is open on a page that lists things: a position, a conflict, an event or a source; on the page of
   * what is kept, a selection as a link names it. Null for none.
   */
  readonly item: string | null
  /** Id of the passage that is open, as `passageId` gives it; null for none. */
  readonly passage: string | null
}

/** What a link carries on of the reader's choices; the page that it leads to and what is open there are its own. */
export type LinkedChoices = Pick<
  Choices,
  'drafts' | 'view' | 'text' | 'order' | 'arrangement' | 'filter' | 'base'
>

/** The most drafts that columns have room for. */
export const MOST_DRAFTS = 4

/** The choices of a reader who has made none. */
export function firstChoices(defaultDrafts: readonly string[]): Choices {
  return {
    page: 'overview',
    drafts: defaultDrafts,
    view: 'side-by-side',
    text: 'both',
    order: 'changed-first',
    arrangement: 'draft',
    filter: noFilter,
    matter: null,
    base: null,
    item: null,
    passage: null,
  }
}

/** Ids of two drafts, A first; null for those that the reader has chosen. */
export type Pair = readonly [string, string] | null

/** Choices that compare these drafts. A filter of other drafts could hide what is asked for, so it is left. */
export function comparing({ drafts }: Pick<Choices, 'drafts'>, pair: Pair): Partial<Choices> {
  return pair === null || drafts.join('..') === pair.join('..')
    ? {}
    : { drafts: pair, filter: noFilter, base: null }
}
