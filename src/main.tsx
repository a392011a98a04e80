import { preloadPage } from './app/pages'
import { takeOver } from './app/take-over'
import './app/theme.css'
import { fetchText } from './platform/fetch-text'
import { storedText } from './platform/stored-text'
import { applyChosenTheme } from './platform/theme'
import { createKeptStore } from './store/kept-store'
import { createRecordStore } from './store/record-store'

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no element with the id "root"; this is a bug')

applyChosenTheme()
const record = createRecordStore(fetchText)
const kept = createKeptStore(storedText('kept'), storedText('kept-unread'))
void record.getState().start()
// In a task of its own, so that neither this nor what begins here holds up the page for long.
setTimeout(() => {
  // A page that fails to arrive is asked for again, and its failure shown, when it is rendered.
  preloadPage(location.hash.startsWith('#/compare') ? 'compare' : 'overview').catch(() => undefined)
  void takeOver(container, record, kept)
})
