import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, preloadPage } from './app/App'
import './app/theme.css'
import { fetchText } from './platform/fetch-text'
import { applyChosenTheme } from './platform/theme'
import { createRecordStore } from './store/record-store'

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no element with the id "root"; this is a bug')

applyChosenTheme()
const record = createRecordStore(fetchText)
void record.getState().start()
preloadPage(location.hash)
createRoot(container).render(
  <StrictMode>
    <App record={record} />
  </StrictMode>,
)
