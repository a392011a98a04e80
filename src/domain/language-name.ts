/** Languages by their English names. */

/** "Ukrainian" for "uk"; the tag itself where no name is known. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
