/**
 * What a reader has kept: provisions as compared in a pair of drafts, in the reader's order, with the reader's notes.
 *
 * The list may be changed in two tabs at once, and each tab reads what the other wrote whenever the browser passes it
 * on. So a list is a value that any two copies of merge into one, in any order and any number of times, and
 * nothing that was kept or noted in either is dropped. It is a set in which every entry has a stamp, beside the
 * stamps that the copy has seen: what one copy lacks and has seen was taken out there; what it has not seen is new
 * (Bieniusa et al., "An optimized conflict-free replicated set", 2012, https://arxiv.org/abs/1210.3368).
 */
import type { KeptPlace } from './kept-place'
import { keptId } from './kept-place'

/** When, as a count over all tabs that wrote to a list, and in which tab. No two entries have the same. */
export type Stamp = { readonly at: number; readonly tab: string }

/** A provision to keep. */
export type KeptProvision = KeptPlace & {
  /** The matter's title when it was kept, so that it can be named should the record lose it. */
  readonly title: string
  /** The version of the data that it was kept at. */
  readonly dataVersion: string
}

/** A kept provision as one tab last wrote it. Two tabs that write at once leave two entries of one provision. */
export type KeptEntry = KeptProvision & {
  readonly note: string
  readonly stamp: Stamp
  /** When it was first kept, which is its place among those that the reader has not ordered. */
  readonly added: Stamp
}

export type KeptList = {
  /** The highest count that this copy has seen of each tab. */
  readonly seen: Readonly<Record<string, number>>
  /** The ids that the reader has put in order; what is not in it comes after, as it was kept. */
  readonly order: { readonly ids: readonly string[]; readonly stamp: Stamp }
  /** By stamp. */
  readonly entries: readonly KeptEntry[]
}

/** A kept provision as the reader sees it: one for each place, with one note. */
export type KeptItem = KeptProvision & { readonly id: string; readonly note: string }

const never: Stamp = { at: 0, tab: '' }

export const nothingKept: KeptList = { seen: {}, order: { ids: [], stamp: never }, entries: [] }

/** What is kept, in the reader's order. */
export function keptItems({ entries, order }: KeptList): readonly KeptItem[] {
  const byId = new Map<string, readonly [KeptEntry, ...KeptEntry[]]>()
  for (const entry of entries) {
    const others = byId.get(keptId(entry))
    byId.set(keptId(entry), others === undefined ? [entry] : [...others, entry])
  }
  const place = (id: string) => {
    const at = order.ids.indexOf(id)
    return at === -1 ? order.ids.length : at
  }
  return [...byId]
    .map(([id, [first, ...others]]) => ({
      item: { ...provisionOf(first), id, note: joinNotes([first, ...others].map(({ note }) => note)) },
      added: [first, ...others].map((entry) => entry.added).reduce(earlier),
    }))
    .toSorted((a, b) => place(a.item.id) - place(b.item.id) || compareStamps(a.added, b.added))
    .map(({ item }) => item)
}

/** Keeps provisions at the end of the list, each with the note given. What is kept already gets the note added. */
export function keep(
  list: KeptList,
  tab: string,
  provisions: readonly (KeptProvision & { readonly note?: string })[],
): KeptList {
  return provisions.reduce((current, provision) => keepOne(current, tab, provision), list)
}

function keepOne(
  list: KeptList,
  tab: string,
  provision: KeptProvision & { readonly note?: string },
): KeptList {
  const id = keptId(provision)
  const note = provision.note ?? ''
  const known = keptItems(list).find((item) => item.id === id)
  if (known !== undefined) return writeNote(list, tab, id, joinNotes([known.note, note]))
  const { stamp, seen } = nextStamp(list, tab)
  const entry = { ...provisionOf(provision), note, stamp, added: stamp }
  return { ...list, seen, entries: [...list.entries, entry] }
}

/** Takes provisions out, with their notes. */
export function takeOut(list: KeptList, ids: readonly string[]): KeptList {
  const entries = list.entries.filter((entry) => !ids.includes(keptId(entry)))
  return entries.length === list.entries.length ? list : { ...list, entries }
}

/** Puts back what was taken out of `former`, with its notes, where it stood. */
export function putBack(list: KeptList, tab: string, former: readonly KeptItem[]): KeptList {
  const now = keptItems(list).map(({ id }) => id)
  const missing = former.filter(({ id }) => !now.includes(id))
  const ids = former.map(({ id }) => id)
  return setOrder(keep(list, tab, missing), tab, [...ids, ...now.filter((id) => !ids.includes(id))])
}

/** Moves a provision one place up (-1) or down (1); at either end it stays. */
export function move(list: KeptList, tab: string, id: string, by: -1 | 1): KeptList {
  const ids = keptItems(list).map((item) => item.id)
  const from = ids.indexOf(id)
  const other = ids[from + by]
  if (from === -1 || other === undefined) return list
  return setOrder(list, tab, ids.with(from, other).with(from + by, id))
}

/** Puts a note in the place of the one there is; nothing for a provision that is not kept. */
export function writeNote(list: KeptList, tab: string, id: string, note: string): KeptList {
  const mine = list.entries.filter((entry) => keptId(entry) === id)
  const [first] = mine
  if (first === undefined || (mine.length === 1 && first.note === note)) return list
  const { stamp, seen } = nextStamp(list, tab)
  const added = mine.map((entry) => entry.added).reduce(earlier)
  const others = list.entries.filter((entry) => keptId(entry) !== id)
  return { ...list, seen, entries: [...others, { ...first, note, stamp, added }] }
}

/**
 * Two copies of a list as one. What one copy took out is out, unless the other wrote to it meanwhile; notes that two
 * tabs wrote at once are both kept; of two orders the later holds. The same for every order of merging.
 */
export function mergeKept(a: KeptList, b: KeptList): KeptList {
  const news = (from: KeptList, to: KeptList) =>
    from.entries.filter(
      ({ stamp }) => !to.entries.some((entry) => isSame(entry.stamp, stamp)) && !hasSeen(to, stamp),
    )
  const both = a.entries.filter(({ stamp }) => b.entries.some((entry) => isSame(entry.stamp, stamp)))
  const tabs = [...new Set([...Object.keys(a.seen), ...Object.keys(b.seen)])].toSorted()
  return {
    seen: Object.fromEntries(tabs.map((tab) => [tab, Math.max(a.seen[tab] ?? 0, b.seen[tab] ?? 0)])),
    order: compareStamps(a.order.stamp, b.order.stamp) < 0 ? b.order : a.order,
    entries: [...both, ...news(a, b), ...news(b, a)].toSorted((one, other) =>
      compareStamps(one.stamp, other.stamp),
    ),
  }
}

/** Several notes as one, parted by a blank line. One that stands in another is not said twice. */
function joinNotes(notes: readonly string[]): string {
  return notes
    .filter(
      (note, at) =>
        note !== '' && !notes.some((other, place) => other.includes(note) && (other !== note || place < at)),
    )
    .join('\n\n')
}

function provisionOf({ before, after, matter, title, dataVersion }: KeptProvision): KeptProvision {
  return { before, after, matter, title, dataVersion }
}

function setOrder(list: KeptList, tab: string, ids: readonly string[]): KeptList {
  const { stamp, seen } = nextStamp(list, tab)
  return { ...list, seen, order: { ids, stamp } }
}

/** A stamp after every one that the list has seen, and the list's memory with it. */
function nextStamp({ seen }: KeptList, tab: string) {
  const at = Math.max(0, ...Object.values(seen)) + 1
  return { stamp: { at, tab }, seen: { ...seen, [tab]: at } }
}

function hasSeen({ seen }: KeptList, { at, tab }: Stamp): boolean {
  return at <= (seen[tab] ?? 0)
}

function isSame(a: Stamp, b: Stamp): boolean {
  return a.at === b.at && a.tab === b.tab
}

function compareStamps(a: Stamp, b: Stamp): number {
  return a.at - b.at || (a.tab < b.tab ? -1 : a.tab > b.tab ? 1 : 0)
}

function earlier(a: Stamp, b: Stamp): Stamp {
  return compareStamps(a, b) <= 0 ? a : b
}
