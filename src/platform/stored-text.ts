/** A text that the reader made, kept in this browser. Unlike a setting, it is worth a message where that fails. */

/** `full` where there is no room, `blocked` where the browser or the reader allows no storage. */
export type Written = 'written' | 'full' | 'blocked'

export type StoredText = {
  /** A name that no other open page has. */
  readonly tab: string
  /** Null where there is nothing, an empty text, or no storage. */
  readonly read: () => string | null
  readonly write: (text: string) => Written
  /** Calls back when another page of this site has changed it; returns the way to stop. */
  readonly watch: (onChange: () => void) => () => void
}

export function storedText(name: string): StoredText {
  return {
    tab: crypto.getRandomValues(new Uint32Array(2)).join('-'),
    read: () => {
      try {
        return localStorage.getItem(name) || null
      } catch {
        return null
      }
    },
    write: (text) => {
      try {
        localStorage.setItem(name, text)
        return 'written'
      } catch (error) {
        return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
      }
    },
    watch: (onChange) => {
      const listen = ({ key }: StorageEvent) => {
        if (key === name || key === null) onChange()
      }
      window.addEventListener('storage', listen)
      return () => window.removeEventListener('storage', listen)
    },
  }
}
