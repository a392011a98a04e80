/** What stands at the foot of every printed sheet. */

/**
 * Puts a text at the foot of every sheet, in browsers that print what a style sheet says of the margin; returns
 * the way to take it off. Others print the page's own footer at the end.
 */
export function footEverySheet(text: string): () => void {
  const { style } = document.documentElement
  style.setProperty('--sheet-footer', JSON.stringify(text))
  return () => style.removeProperty('--sheet-footer')
}
