/** What someone does at a browser, in words that the clients of all engines can follow. */

/** In px: every reader has room for the sources beside two texts. */
export const screen = { width: 1440, height: 900 } as const

/** The first element that the selector finds and whose text begins so; without a text, the first at all. */
export type Place = { readonly css: string; readonly text?: string }

export type Reader = {
  /** Opens an address of the app in a fresh page; relative to the app. */
  readonly open: (address: string) => Promise<void>
  /** Runs a function in the page, or the source of one; it may use its argument and the page alone. */
  readonly evaluate: <Argument, Value>(
    script: string | ((argument: Argument) => Value),
    argument: Argument,
  ) => Promise<Value>
  readonly click: (place: Place) => Promise<void>
  readonly press: (key: 'Enter' | 'Escape' | 'e') => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** What the browser complained about since the reader came: errors, warnings, breaches of the policy. */
  readonly problems: () => readonly string[]
  readonly leave: () => Promise<void>
}

/** The call of a function, as an expression for either client. */
export function callOf<Argument>(
  script: string | ((argument: Argument) => unknown),
  argument: Argument,
): string {
  return `(${String(script)})(${JSON.stringify(argument)})`
}

/**
 * Runs in the page. White space counts as one space, as a reader sees it. What the build wrote is no place until the
 * app has taken it over: at another address it is hidden, and its controls are disabled.
 */
export function findPlace({ css, text = '' }: Place): Element | null {
  if (document.documentElement.dataset['elsewhere'] !== undefined) return null
  const found = [...document.querySelectorAll(css)].filter((element) => !element.matches(':disabled'))
  const words = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()
  return found.find((element) => words(element).startsWith(text)) ?? null
}

/** The visible text of a place, in sight or not, white space as one space; null where there is no such place. */
export async function textAt(reader: Reader, css: string): Promise<string | null> {
  const text = await reader.evaluate((selector: string) => {
    const element = document.querySelector(selector)
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) return null
    // A card out of sight is not laid out, and would have no inner text.
    const cards = [...element.querySelectorAll('article')]
    for (const { style } of cards) style.contentVisibility = 'visible'
    const shown = element.innerText
    for (const { style } of cards) style.contentVisibility = ''
    return shown
  }, css)
  return text?.replaceAll(/\s+/gu, ' ') ?? null
}
