/** Small settings kept in this browser. Where storage is blocked they last as long as the page. */

const kept = new Map<string, string>()
const listeners = new Set<() => void>()

export function readSetting(name: string): string | null {
  try {
    return kept.get(name) ?? localStorage.getItem(name)
  } catch {
    // Some browsers throw on the mere mention of storage that the reader has blocked.
    return kept.get(name) ?? null
  }
}

export function keepSetting(name: string, value: string): void {
  kept.set(name, value)
  try {
    localStorage.setItem(name, value)
  } catch {
    // The setting holds for this page; a theme is not worth a message.
  }
  for (const listener of listeners) listener()
}

/** Calls back when the reader changes a setting; returns the way to stop. */
export function watchSettings(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => void listeners.delete(onChange)
}
