/** What stands at the foot of every printed sheet. */

/** The page on the screen, or a view printed in its place, whose text then stands instead of the page's. */
type Printed = 'page' | 'view'

/**
 * Puts a text at the foot of every sheet, in browsers that print what a style sheet says of the margin; returns
 * the way to take it off. Others print the page's own footer at the end.
 */
export function footEverySheet(text: string, printed: Printed = 'page'): () => void {
  const { style } = document.documentElement
  const property = printed === 'page' ? '--sheet-footer' : '--view-footer'
  style.setProperty(property, JSON.stringify(text))
  return () => style.removeProperty(property)
}
