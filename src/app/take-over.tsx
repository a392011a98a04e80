/** The page that the build wrote becomes the app. */
import { startTransition, StrictMode } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { KeptStore } from '../store/kept-store'
import type { RecordStore } from '../store/record-store'
import { App } from './App'
import { isFirstScreen, isWhole, loadFirstScreen } from './first-screen'

/**
 * Where the address is that of the first screen, what the build wrote stays as it is and begins to work once all that
 * it shows is here; without the record it stands, and says so. Elsewhere, where the reader leaves before that, and
 * where another part of it does not arrive, the app is drawn anew.
 *
 * @returns the root of the app, to close it by
 */
export async function takeOver(container: HTMLElement, record: RecordStore, kept: KeptStore): Promise<Root> {
  const isWritten = () => container.hasChildNodes() && isFirstScreen(location.hash)
  // Asked again once all is here: an address may have changed whose event is still on its way.
  if (isWritten() && (await Promise.race([isReady(container, record), isLeft()])) && isWritten()) {
    for (const control of container.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input'))
      control.disabled = false
    // In slices, so that the page that can be read can be scrolled all the while.
    return new Promise((resolve) => {
      startTransition(() => resolve(hydrateRoot(container, <Whole record={record} kept={kept} />)))
    })
  }
  container.replaceChildren()
  delete document.documentElement.dataset['elsewhere']
  const root = createRoot(container)
  root.render(<Whole record={record} kept={kept} />)
  return root
}

async function isReady(container: HTMLElement, record: RecordStore): Promise<boolean> {
  try {
    await loadFirstScreen(record)
    if (record.getState().index.status === 'failed') {
      // Without the record there is no app to draw, and what was written can be read.
      await (await import('./written-notice')).untilRead(container, record)
      await loadFirstScreen(record)
    }
    return isWhole(record.getState())
  } catch {
    // Code that did not arrive is asked for again, and its failure shown, by the app.
    return false
  }
}

/** Resolves to false when the address leads to another page. */
function isLeft(): Promise<false> {
  return new Promise((resolve) => {
    window.addEventListener('hashchange', () => resolve(false), { once: true })
  })
}

function Whole({ record, kept }: { record: RecordStore; kept: KeptStore }) {
  return (
    <StrictMode>
      <App record={record} kept={kept} address={location.hash} />
    </StrictMode>
  )
}
