/** The page for the frames of other sites. It keeps nothing in the browser and asks for nothing but the record. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { EmbedApp } from './app/EmbedApp'
import './app/theme.css'
import { fetchText } from './platform/fetch-text'
import { createRecordStore } from './store/record-store'

const container = document.getElementById('root')
if (container === null) throw new Error('embed.html has no element with the id "root"; this is a bug')

const record = createRecordStore(fetchText)
void record.getState().start()
// What the build wrote is for whoever gets no further.
container.replaceChildren()
delete document.documentElement.dataset['elsewhere']
createRoot(container).render(
  <StrictMode>
    <EmbedApp record={record} />
  </StrictMode>,
)
