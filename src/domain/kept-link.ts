/**
 * A selection as a link names it, `us-28-point..geneva-revision:army-size,nato-enlargement;us-28-point..e3-counter:army-size`:
 * drafts and matters in order. A reader's notes are the reader's own and never stand in an address.
 */
import type { KeptPlace } from './kept-place'
import { keptId } from './kept-place'

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*'
const PAIR = new RegExp(`^(${ID})\\.\\.(${ID}):(.*)$`)
const MATTER = new RegExp(`^${ID}$`)

/** Matters of one pair that follow one another are named under it once. */
export function writeKeptLink(places: readonly KeptPlace[]): string {
  return places
    .map(({ before, after, matter }, at) => {
      const last = places[at - 1]
      if (last?.before === before && last.after === after) return `,${matter}`
      return `${at === 0 ? '' : ';'}${before}..${after}:${matter}`
    })
    .join('')
}

export type ReadKeptLink = {
  /** In the order of the link, each once; whether the record has them is not asked here. */
  readonly places: readonly KeptPlace[]
  /** Parts that could not be read, as they stand in the link. */
  readonly unread: readonly string[]
}

/** Reads any text: what does not name a matter of two drafts is given back as it is. */
export function readKeptLink(text: string): ReadKeptLink {
  const places = new Map<string, KeptPlace>()
  const unread: string[] = []
  for (const part of text.split(';')) {
    const [, before, after, matters] = PAIR.exec(part) ?? []
    if (before === undefined || after === undefined || matters === undefined || before === after) {
      unread.push(part)
      continue
    }
    for (const matter of matters.split(',')) {
      const place = { before, after, matter }
      if (MATTER.test(matter)) places.set(keptId(place), place)
      else unread.push(keptId(place))
    }
  }
  return { places: [...places.values()], unread: unread.filter((part) => part !== '') }
}
