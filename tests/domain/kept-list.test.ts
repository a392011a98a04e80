import { array, assert, constantFrom, nat, oneof, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptList, KeptProvision } from '../../src/domain/kept-list'
import {
  keep,
  keptItems,
  mergeKept,
  move,
  nothingKept,
  putBack,
  takeOut,
  writeNote,
} from '../../src/domain/kept-list'
import { keptId } from '../../src/domain/kept-place'

const provision = (matter: string): KeptProvision => ({
  before: 'us-28-point',
  after: 'geneva-revision',
  matter,
  title: matter.toUpperCase(),
  dataVersion: '2026.11.24',
})
const idOf = (matter: string) => keptId(provision(matter))
const kept = (tab: string, ...matters: readonly string[]) => keep(nothingKept, tab, matters.map(provision))
const matters = (list: KeptList) => keptItems(list).map(({ matter }) => matter)
const noteOf = (list: KeptList, matter: string) =>
  keptItems(list).find((item) => item.matter === matter)?.note

describe('a list of kept provisions', () => {
  it('has them in the order in which they were kept, each once', () => {
    expect(matters(keep(kept('a', 'army', 'nato'), 'a', [provision('army')]))).toEqual(['army', 'nato'])
  })

  it('keeps the same matter of another pair of drafts beside it', () => {
    const other = { ...provision('army'), after: 'e3-counter' }
    expect(keptItems(keep(kept('a', 'army'), 'a', [other])).map(({ id }) => id)).toEqual([
      'us-28-point..geneva-revision:army',
      'us-28-point..e3-counter:army',
    ])
  })

  it('moves one by a place, and leaves it at either end', () => {
    const list = kept('a', 'army', 'nato', 'eu')
    expect(matters(move(list, 'a', idOf('eu'), -1))).toEqual(['army', 'eu', 'nato'])
    expect(matters(move(list, 'a', idOf('army'), 1))).toEqual(['nato', 'army', 'eu'])
    expect(move(list, 'a', idOf('army'), -1)).toBe(list)
    expect(move(list, 'a', idOf('eu'), 1)).toBe(list)
    expect(move(list, 'a', 'unknown', 1)).toBe(list)
  })

  it('keeps what comes later after what was put in order', () => {
    const ordered = move(kept('a', 'army', 'nato'), 'a', idOf('nato'), -1)
    expect(matters(keep(ordered, 'a', [provision('eu')]))).toEqual(['nato', 'army', 'eu'])
  })

  it('puts back what was taken out, with its note, where it stood', () => {
    const before = writeNote(kept('a', 'army', 'nato', 'eu'), 'a', idOf('nato'), 'Ask.')
    const gone = takeOut(before, [idOf('nato')])
    expect(matters(gone)).toEqual(['army', 'eu'])
    const later = keep(gone, 'a', [provision('airspace')])
    const back = putBack(later, 'a', keptItems(before))
    expect(matters(back)).toEqual(['army', 'nato', 'eu', 'airspace'])
    expect(noteOf(back, 'nato')).toBe('Ask.')
  })

  it('adds the note of one that is kept again, and says nothing twice', () => {
    const noted = writeNote(kept('a', 'army'), 'a', idOf('army'), 'Mine.')
    const again = (note: string) => noteOf(keep(noted, 'a', [{ ...provision('army'), note }]), 'army')
    expect(again('Theirs.')).toBe('Mine.\n\nTheirs.')
    expect(again('Mine.')).toBe('Mine.')
    expect(again('')).toBe('Mine.')
  })
})

describe('two tabs', () => {
  const shared = kept('a', 'army', 'nato')

  it('have both what each has kept since', () => {
    const one = keep(shared, 'a', [provision('eu')])
    const other = keep(shared, 'b', [provision('airspace')])
    expect(matters(mergeKept(one, other))).toEqual(['army', 'nato', 'eu', 'airspace'])
  })

  it('lose what one of them has taken out, and keep it where the other wrote to it meanwhile', () => {
    const out = takeOut(shared, [idOf('nato')])
    expect(matters(mergeKept(shared, out))).toEqual(['army'])
    const noted = writeNote(shared, 'b', idOf('nato'), 'Ask.')
    expect(matters(mergeKept(out, noted))).toEqual(['army', 'nato'])
    expect(noteOf(mergeKept(out, noted), 'nato')).toBe('Ask.')
  })

  it('keep both notes that were written at once, and one where it was written after the other', () => {
    const one = writeNote(shared, 'a', idOf('army'), 'From a.')
    const other = writeNote(shared, 'b', idOf('army'), 'From b.')
    expect(noteOf(mergeKept(one, other), 'army')).toBe('From a.\n\nFrom b.')
    const after = writeNote(mergeKept(one, other), 'b', idOf('army'), 'Both.')
    expect(noteOf(mergeKept(one, after), 'army')).toBe('Both.')
  })

  it('have the later of two orders', () => {
    const one = move(shared, 'a', idOf('army'), 1)
    const other = move(move(shared, 'b', idOf('army'), 1), 'b', idOf('army'), -1)
    expect(matters(mergeKept(one, other))).toEqual(['army', 'nato'])
  })
})

/** What three tabs do, one act after another; now and then one reads what another has. */
const names = ['army', 'nato', 'eu', 'airspace'] as const
const act = oneof(
  record({
    does: constantFrom('keep', 'take-out', 'up', 'down', 'put-back'),
    tab: nat(2),
    matter: constantFrom(...names),
    note: constantFrom(''),
  }),
  record({
    does: constantFrom('note'),
    tab: nat(2),
    matter: constantFrom(...names),
    note: constantFrom('x', 'xy', 'z', ''),
  }),
  record({
    does: constantFrom('read'),
    tab: nat(2),
    matter: constantFrom(...names),
    note: constantFrom('0', '1', '2'),
  }),
)
const tabs = array(act, { maxLength: 30 }).map((acts) => {
  const lists: KeptList[] = [nothingKept, nothingKept, nothingKept]
  for (const { does, tab, matter, note } of acts) {
    const list = lists[tab] ?? nothingKept
    const name = `tab-${tab}`
    const id = idOf(matter)
    const done = {
      keep: () => keep(list, name, [provision(matter)]),
      'take-out': () => takeOut(list, [id]),
      up: () => move(list, name, id, -1),
      down: () => move(list, name, id, 1),
      'put-back': () => putBack(list, name, keptItems(kept('z', matter))),
      note: () => writeNote(list, name, id, note),
      read: () => mergeKept(list, lists[Number(note)] ?? nothingKept),
    }
    lists[tab] = done[does]()
  }
  return lists.map((list) => mergeKept(list, nothingKept))
})

describe('merging', () => {
  it('is the same in either order, again, and however three are brought together', () => {
    assert(
      property(tabs, ([a = nothingKept, b = nothingKept, c = nothingKept]) => {
        expect(mergeKept(a, b)).toEqual(mergeKept(b, a))
        expect(mergeKept(a, a)).toEqual(a)
        expect(mergeKept(mergeKept(a, b), b)).toEqual(mergeKept(a, b))
        expect(mergeKept(mergeKept(a, b), c)).toEqual(mergeKept(a, mergeKept(b, c)))
      }),
      { numRuns: 2000 },
    )
  })

  it('drops no provision and no note that two tabs wrote at once', () => {
    const written = array(tuple(constantFrom(...names), constantFrom('', 'x', 'xy', 'z')))
    assert(
      property(written, written, written, (first, one, other) => {
        const write = (list: KeptList, tab: string, notes: typeof first) =>
          notes.reduce(
            (current, [matter, note]) =>
              writeNote(keep(current, tab, [provision(matter)]), tab, idOf(matter), note),
            list,
          )
        const common = write(nothingKept, 'a', first)
        const [mine, theirs] = [write(common, 'a', one), write(common, 'b', other)]
        const merged = mergeKept(mine, theirs)
        for (const copy of [mine, theirs]) {
          for (const { id, matter, note } of keptItems(copy)) {
            expect(keptItems(merged).map((item) => item.id)).toContain(id)
            // What this tab left as it was, the other may have changed.
            if (note !== noteOf(common, matter)) expect(noteOf(merged, matter)).toContain(note)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})
