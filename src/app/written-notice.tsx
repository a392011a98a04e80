/** What the page that the build wrote says while the record cannot be read. */
import { createRoot } from 'react-dom/client'
import type { RecordStore } from '../store/record-store'
import { RecordContext, useRecord } from '../store/use-comparator'
import { LoadedPart } from '../views/LoadedPart'

/** Stands above what can be read, with a way to try again. Resolves, and is gone, once the index of the record is here. */
export async function untilRead(container: HTMLElement, record: RecordStore): Promise<void> {
  const place = document.createElement('div')
  container.querySelector('main')?.before(place)
  const root = createRoot(place)
  root.render(
    <RecordContext value={record}>
      <Unread />
    </RecordContext>,
  )
  await new Promise<void>((resolve) => {
    const stop = record.subscribe(({ index }) => {
      if (index.status !== 'ready') return
      stop()
      resolve()
    })
  })
  root.unmount()
  place.remove()
}

function Unread() {
  const index = useRecord((state) => state.index)
  return (
    <LoadedPart
      part={index}
      failure="The record could not be read. This overview was written with the page and can be read; where it leads, and its controls, need the record."
    >
      {() => null}
    </LoadedPart>
  )
}
