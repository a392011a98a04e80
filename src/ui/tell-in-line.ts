/** What became of an act in a list, said in one line for all of it. */
import { useSyncExternalStore } from 'react'
import { announce } from './announce'

/** What became of an act that has no room for words beside it. */
export type Told = {
  readonly words: string
  /** What it changed: the list of what is kept, or nothing on the page. */
  readonly changed: 'list' | 'nothing'
}

/** How long words stay in the line, in milliseconds; those who hear the page are told in any case. */
const SHOWN = 6000

let told: Told | null = null
let fading: ReturnType<typeof setTimeout> | undefined
const watchers = new Set<() => void>()

/** Says words and shows them in the one line that is kept for them, in the place of those before. */
export function tellInLine(words: string, changed: Told['changed'] = 'nothing'): void {
  announce(words)
  show({ words, changed })
  fadeLine()
}

/** Lets the words go after a while. */
export function fadeLine(): void {
  clearTimeout(fading)
  fading = setTimeout(show, SHOWN, null)
}

/** Keeps the words for as long as the reader is at them. */
export function holdLine(): void {
  clearTimeout(fading)
}

/** Takes the words away, with the place that they were said in. */
export function clearLine(): void {
  clearTimeout(fading)
  show(null)
}

function show(next: Told | null): void {
  told = next
  for (const look of watchers) look()
}

function watch(look: () => void): () => void {
  watchers.add(look)
  return () => watchers.delete(look)
}

/** What the line shows; null while there is nothing to say. */
export function useToldInLine(): Told | null {
  return useSyncExternalStore(watch, () => told)
}
