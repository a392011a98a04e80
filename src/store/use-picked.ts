/** A store as React sees it. */
import { useSyncExternalStore } from 'react'
import type { StoreApi } from 'zustand/vanilla'

/**
 * The hook of zustand but for one thing: a page that is taken over from the built one, and the build itself, begin
 * from what the store holds by then. That of zustand begins from what it held when it was made.
 */
export function usePicked<State, Picked>(store: StoreApi<State>, select: (state: State) => Picked): Picked {
  const pick = () => select(store.getState())
  return useSyncExternalStore(store.subscribe, pick, pick)
}
