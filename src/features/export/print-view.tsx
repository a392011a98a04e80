/** Printing what the dialog chose, whatever page is on the screen. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { describeVersion } from '../../domain/cite-plan'
import type { ExportView } from '../../exchange/export-view'
import { describeSelection } from '../../exchange/export-view'
import { silenceIsNoDeletion } from '../../exchange/side-words'
import { printPage } from '../../platform/print'
import { footEverySheet } from '../../platform/sheet-footer'
import { PrintedView } from './PrintedView'

let takeLastAway = () => {}

/**
 * Puts the view beside the page, where paper alone shows it, and opens the browser's print dialog. It is taken away
 * once that closes, or when another is printed.
 */
export function printView(view: ExportView): void {
  takeLastAway()
  const paper = document.createElement('div')
  paper.dataset.paper = ''
  paper.className = 'hidden text-ui print:block'
  const root = createRoot(paper)
  // At once: the print dialog waits for nothing.
  flushSync(() => root.render(<PrintedView view={view} />))
  document.body.append(paper)
  document.body.dataset.printed = 'true'
  const sheetFoot = [describeVersion(view.plan), describeSelection(view), silenceIsNoDeletion]
  const takeFootOff = footEverySheet(sheetFoot.join(' '), 'view')
  const takeAway = () => {
    removeEventListener('afterprint', takeAway)
    takeLastAway = () => {}
    takeFootOff()
    delete document.body.dataset.printed
    paper.remove()
    root.unmount()
  }
  takeLastAway = takeAway
  addEventListener('afterprint', takeAway)
  printPage()
}
