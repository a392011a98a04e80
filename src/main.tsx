import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, preloadPage } from './app/App'
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
preloadPage(location.hash)
createRoot(container).render(
  <StrictMode>
    <App record={record} kept={kept} />
  </StrictMode>,
)
