/** Languages by their English names. */

/** "Ukrainian" for "uk"; the tag itself where no name is known. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Whether a BCP 47 tag is of English, wherever it is spoken. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/.test(tag)
}
