/** What stands at the foot of every printed sheet. */

/** The page on the screen, or a view printed in its place, whose text then stands instead of the page's. */
type Printed = 'page' | 'view'

/**
 * Puts a text at the foot of every sheet, in browsers that print what a style sheet says of the margin; returns
 * the way to take it off. In others the paper says the same itself: the page in its footer, a view in its remarks.
 */
export function footEverySheet(text: string, printed: Printed = 'page'): () => void {
  const { style, dataset } = document.documentElement
  if (haveSheetsFeet()) dataset.sheetFeet = 'true'
  const property = printed === 'page' ? '--sheet-footer' : '--view-footer'
  style.setProperty(property, JSON.stringify(text))
  return () => style.removeProperty(property)
}

/** Whether the browser keeps what a style sheet says of the margin of a sheet; what it does not know it drops. */
function haveSheetsFeet(): boolean {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('@page { @bottom-left { content: "" } }')
  return sheet.cssRules[0]?.cssText.includes('bottom-left') ?? false
}
