/** Small settings kept in this browser. Where storage is blocked they last as long as the page. */

const kept = new Map<string, string>()

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
}
