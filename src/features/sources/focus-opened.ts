/**
 * Brings a reader to what a link or an address opened among the sources: a place cited takes the focus, a passage
 * comes into sight.
 *
 * @returns whether the focus was taken; false where nothing is open in `panel`
 */
export function focusOpened(panel: ParentNode | null | undefined): boolean {
  const opened = panel?.querySelector<HTMLElement>('[data-open="true"]')
  if (opened == null) return false
  if (opened.dataset['cited'] === undefined) opened.scrollIntoView({ block: 'nearest' })
  else opened.focus()
  return opened === document.activeElement
}
