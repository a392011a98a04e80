import { describe, expect, it } from 'vitest'
import { writeStoredKept } from '../../src/dataset/stored-kept'
import { keep, nothingKept } from '../../src/domain/kept-list'
import { createKeptStore } from '../../src/store/kept-store'
import type { SharedText } from '../fixtures/memory-shelf'
import { memoryShelf, sharedText } from '../fixtures/memory-shelf'

const provision = (matter: string) => ({
  before: 'us-28-point',
  after: 'geneva-revision',
  matter,
  title: matter,
  dataVersion: '2026.11.24',
})
const idOf = (matter: string) => `us-28-point..geneva-revision:${matter}`

/** A tab over storage that others may share, with its code loaded. */
async function openTab(stored: SharedText, tab = 'a', aside: SharedText = sharedText()) {
  const store = createKeptStore(memoryShelf(stored, tab), memoryShelf(aside, tab))
  store.getState().start()
  const acts = await store.getState().need()
  const notes = () => (store.getState().items ?? []).map(({ matter, note }) => [matter, note])
  const matters = () => notes().map(([matter]) => matter)
  return { store, acts, notes, matters }
}

describe('what is kept', () => {
  it('outlives a reload, in its order and with its notes', async () => {
    const stored = sharedText()
    const { acts } = await openTab(stored)
    acts.keep([provision('army'), provision('nato')])
    acts.move(idOf('nato'), -1)
    acts.writeNote(idOf('army'), 'Ask.')
    const again = await openTab(stored, 'b')
    expect(again.notes()).toEqual([
      ['nato', ''],
      ['army', 'Ask.'],
    ])
  })

  it('is read at the start only where something is stored', async () => {
    const empty = createKeptStore(memoryShelf(), memoryShelf())
    empty.getState().start()
    const text = writeStoredKept(keep(nothingKept, 'z', [provision('army')]))
    const full = createKeptStore(memoryShelf(sharedText(text)), memoryShelf())
    full.getState().start()
    await expect.poll(() => full.getState().ids).toEqual([idOf('army')])
    expect(empty.getState().items).toBeNull()
  })

  it('comes back with its note when it was taken out last', async () => {
    const { store, acts, notes } = await openTab(sharedText())
    acts.keep([provision('army'), provision('nato')])
    acts.writeNote(idOf('army'), 'Ask.')
    acts.toggle(provision('army'))
    expect(notes()).toEqual([['nato', '']])
    expect(store.getState().said).toEqual({ id: idOf('army'), words: 'Keep it again to have its note back.' })
    acts.toggle(provision('army'))
    expect(notes()).toEqual([
      ['army', 'Ask.'],
      ['nato', ''],
    ])
    acts.takeOut([idOf('army'), idOf('nato')])
    expect(notes()).toEqual([])
    acts.toggle(provision('nato'))
    expect(notes()).toEqual([['nato', '']])
    acts.undo()
    expect(notes()).toEqual([
      ['army', 'Ask.'],
      ['nato', ''],
    ])
  })
})

describe('two tabs over one storage', () => {
  it('see what the other keeps, notes and takes out', async () => {
    const stored = sharedText()
    const [a, b] = [await openTab(stored, 'a'), await openTab(stored, 'b')]
    a.acts.keep([provision('army')])
    b.acts.keep([provision('nato')])
    await expect.poll(() => a.matters()).toEqual(['army', 'nato'])
    b.acts.writeNote(idOf('army'), 'Ask.')
    await expect.poll(() => a.notes()).toContainEqual(['army', 'Ask.'])
    a.acts.takeOut([idOf('army')])
    await expect.poll(() => b.matters()).toEqual(['nato'])
  })

  it('lose nothing when one writes over what the other has just written', async () => {
    const stored = sharedText()
    const [a, b] = [await openTab(stored, 'a'), await openTab(stored, 'b')]
    b.acts.keep([provision('nato')])
    const fromB = stored.text
    stored.text = null
    a.acts.keep([provision('army')])
    // What A has written is lost to B's text, which A is told of.
    stored.text = fromB
    a.acts.follow()
    await expect.poll(() => b.matters()).toEqual(['army', 'nato'])
    expect(a.matters()).toEqual(b.matters())
    expect((await openTab(stored, 'c')).matters()).toEqual(a.matters())
  })

  it('write no more once they agree', async () => {
    const stored = sharedText()
    const [a, b] = [await openTab(stored, 'a'), await openTab(stored, 'b')]
    a.acts.keep([provision('army')])
    await expect.poll(() => b.matters()).toEqual(['army'])
    const { text } = stored
    a.acts.follow()
    b.acts.follow()
    expect(stored.text).toBe(text)
  })
})

describe('storage that fails', () => {
  it.each(['full', 'blocked'] as const)('is told while it is %s, and the list works on', async (answer) => {
    const stored = sharedText()
    stored.answer = answer
    const { store, acts, matters } = await openTab(stored)
    acts.keep([provision('army')])
    acts.keep([provision('nato')])
    expect(matters()).toEqual(['army', 'nato'])
    expect(store.getState().unsaved).toBe(answer)
    stored.answer = 'written'
    acts.save()
    expect(store.getState().unsaved).toBeNull()
    expect((await openTab(stored, 'b')).matters()).toEqual(['army', 'nato'])
  })

  it.each([
    ['no JSON', '{"format":"kept'],
    ['a list of a later version', '{"format":"kept","formatVersion":2}'],
  ])('is put aside as it is when it holds %s, and told until it is forgotten', async (_what, text) => {
    const [stored, aside] = [sharedText(text), sharedText()]
    const { store, acts, matters } = await openTab(stored, 'a', aside)
    expect(store.getState().unread).toBe(text)
    expect(stored.text).toBe(text)
    acts.keep([provision('army')])
    expect(aside.text).toBe(text)
    expect(matters()).toEqual(['army'])
    const again = await openTab(stored, 'b', aside)
    expect(again.store.getState().unread).toBe(text)
    expect(again.matters()).toEqual(['army'])
    again.acts.forgetUnread()
    expect((await openTab(stored, 'c', aside)).store.getState().unread).toBeNull()
  })

  it('is not written over while what it holds can neither be read nor put aside', async () => {
    const [stored, aside] = [sharedText('{"format":"kept"'), sharedText()]
    aside.answer = 'full'
    const { store, acts, matters } = await openTab(stored, 'a', aside)
    acts.keep([provision('army')])
    expect(stored.text).toBe('{"format":"kept"')
    expect(store.getState().unsaved).toBe('full')
    expect(store.getState().unread).toBe('{"format":"kept"')
    expect(matters()).toEqual(['army'])
  })
})
