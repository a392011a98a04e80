/** Keeps the address and the history in step with the reader's choices, both ways. */
import { toAddress } from '../store/address'
import type { ComparatorState, ComparatorStore, Dialog } from '../store/comparator-store'
import { widest } from '../ui/use-media'

/** Browsers refuse to write the address more often than about once in 300 ms for long. */
const EVERY = 400

/**
 * Page, drafts, matter, passage, dialog and sources that open over the page get an entry of their own in the history;
 * filters, search and view change the entry they are in, at most every 400 ms. Returns the way to stop.
 */
export function syncAddress(store: ComparatorStore): () => void {
  let timer: number | undefined
  let adopting = false
  /** The address to keep when a dialog is left by its own close button. */
  let leaving: string | undefined
  /** Where the reader was at an address that the browser left for another, typed or gone to by its own buttons. */
  const places = new Map<string, number>()
  const addressNow = () => toAddress(store.getState(), store.getState().index)

  const write = (how: 'push' | 'replace') => {
    window.clearTimeout(timer)
    timer = undefined
    const address = addressNow()
    const entry = { dialog: store.getState().dialog }
    if (how === 'push') {
      // The place of the entry that is left: browsers go back to it before the list is drawn, and stop where it ends.
      history.replaceState({ ...history.state, scrolled: window.scrollY }, '')
      // The same address once more is that of something over the page, which Back takes away.
      history.pushState({ ...entry, isOver: location.hash === address }, '', address)
    } else history.replaceState(entry, '', address)
  }

  const stopListening = store.subscribe((state, previous) => {
    if (adopting) return
    if (previous.dialog !== null && state.dialog === null && history.state?.dialog === previous.dialog) {
      // What the dialog changed was written into its own entry; leaving it would lose that.
      leaving = toAddress(state, state.index)
      history.back()
      return
    }
    if (state.page !== previous.page && state.matter === null && state.item === null) goToTop()
    if (isNewPlace(state, previous)) {
      if (timer !== undefined) write('replace')
      write('push')
    } else if (toAddress(state, state.index) !== toAddress(previous, previous.index)) {
      timer ??= window.setTimeout(() => write('replace'), EVERY)
    }
  })

  const adopt = (event?: PopStateEvent) => {
    window.clearTimeout(timer)
    timer = undefined
    if (leaving !== undefined) {
      history.replaceState({ dialog: null }, '', leaving)
      leaving = undefined
      return
    }
    adopting = true
    const { page } = store.getState()
    places.set(addressNow(), window.scrollY)
    store.getState().adoptAddress(location.hash, readDialog(event?.state))
    adopting = false
    const isNew = signEntry()
    const scrolled = readScrolled(event?.state) ?? places.get(addressNow())
    // Without an event of the history the address only reads otherwise than the entry that has just been adopted.
    if (event !== undefined && !isNew && scrolled !== undefined) returnTo(scrolled)
    const state = store.getState()
    if (isNew && state.page !== page && state.matter === null && state.item === null) goToTop()
  }
  const onHash = () => {
    if (location.hash !== addressNow()) adopt()
  }
  signEntry()
  window.addEventListener('popstate', adopt)
  window.addEventListener('hashchange', onHash)
  return () => {
    stopListening()
    window.clearTimeout(timer)
    window.removeEventListener('popstate', adopt)
    window.removeEventListener('hashchange', onHash)
  }
}

/** Signs an entry that the browser made, of an address typed or pasted; true if it had none, so that it is new. */
function signEntry(): boolean {
  if (history.state !== null) return false
  history.replaceState({ dialog: null }, '')
  return true
}

/** A page that the reader goes to begins at its top; focus that the old page took with it goes there too. */
function goToTop(): void {
  requestAnimationFrame(() => {
    window.scrollTo(0, 0)
    if (document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true })
  })
}

function isNewPlace(state: ComparatorState, previous: ComparatorState): boolean {
  // Back leads to where the reader came from, not through every matter stepped over.
  if (state.stepped && state.matter !== previous.matter) return false
  return (
    state.page !== previous.page ||
    state.drafts !== previous.drafts ||
    state.matter !== previous.matter ||
    state.item !== previous.item ||
    state.passage !== previous.passage ||
    (state.dialog !== previous.dialog && state.dialog !== null) ||
    (state.panel !== previous.panel && state.panel === 'open' && !matchMedia(widest).matches)
  )
}

function readDialog(entry: unknown): Dialog {
  const dialog = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'dialog') : null
  return dialog === 'export' || dialog === 'filter' || dialog === 'shortcuts' ? dialog : null
}

function readScrolled(entry: unknown): number | null {
  const scrolled = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'scrolled') : null
  return typeof scrolled === 'number' ? scrolled : null
}

/** How long a page that the reader comes back to may take to be as long as it was, in milliseconds. */
const RETURNED = 3000

/** Scrolls to where the reader was as the page is drawn as far as that, unless the reader goes on before. */
function returnTo(place: number): void {
  const end = new AbortController()
  const { signal } = end
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    window.addEventListener(act, () => end.abort(), { signal, passive: true })
  const until = performance.now() + RETURNED
  const look = () => {
    if (signal.aborted) return
    window.scrollTo(0, place)
    const isThere = document.documentElement.scrollHeight >= place + window.innerHeight
    if (isThere || performance.now() > until) end.abort()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
