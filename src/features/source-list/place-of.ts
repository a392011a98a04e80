/** What an address names on the page of sources. */
import type { SourceShelf } from '../../domain/citations'
import { ranks } from '../../domain/record-health'

export type Place =
  | { readonly kind: 'none' | 'part' | 'unknown' }
  /** `paragraph` is null for the source as a whole. */
  | { readonly kind: 'source'; readonly source: string; readonly paragraph: number | null }

export const HEALTH = 'record-health'

const partIds = new Set([HEALTH, ...ranks.map((rank) => `rank-${rank}`)])

/** @param item a source's id, a source's id and a paragraph's number as `protothema/17`, or a part of the page */
export function placeOf(item: string | null, shelf: SourceShelf): Place {
  if (item === null) return { kind: 'none' }
  if (partIds.has(item)) return { kind: 'part' }
  const [id = '', number] = item.split('/')
  const source = shelf.get(id)
  if (source === undefined) return { kind: 'unknown' }
  if (number === undefined) return { kind: 'source', source: id, paragraph: null }
  const stored = source.kind === 'core' ? source.passages : []
  const passage = stored.find(({ paragraph }) => String(paragraph) === number)
  return passage === undefined
    ? { kind: 'unknown' }
    : { kind: 'source', source: id, paragraph: passage.paragraph }
}
