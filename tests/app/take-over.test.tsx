import { act, screen, waitFor } from '@testing-library/react'
import type { Root } from 'react-dom/client'
import { afterEach, describe, expect, it } from 'vitest'
import { servedFiles } from '../../scripts/record-folder'
import { takeOver } from '../../src/app/take-over'
import { storedText } from '../../src/platform/stored-text'
import { createKeptStore } from '../../src/store/kept-store'
import { createRecordStore } from '../../src/store/record-store'
import { record as planRecord } from '../exchange/record-view'

/** What the tests opened and are to close: React goes on drawing an app after its page, and its window, are gone. */
const opened: Promise<Root>[] = []

afterEach(async () => {
  for (const root of await Promise.all(opened.splice(0))) act(() => root.unmount())
  document.body.replaceChildren()
  history.replaceState(null, '', '#')
})

/** A page as the build wrote it, for all that the app can tell, and a record whose last part comes when it is told to. */
function openWritten() {
  const container = document.createElement('div')
  container.append('as the build wrote it')
  document.body.append(container)
  const served = new Map(servedFiles(planRecord).map(({ path, text }) => [path, text]))
  let bring = () => {}
  const told = new Promise<void>((resolve) => {
    bring = resolve
  })
  const record = createRecordStore(async (path) => {
    await told
    return served.get(path) ?? ''
  })
  const kept = createKeptStore(storedText('kept'), storedText('kept-unread'))
  const taken = takeOver(container, record, kept)
  opened.push(taken)
  return { container, bring, taken }
}

describe('a page that the build wrote', () => {
  it('is drawn anew where its address has changed by the time that all of it is here', async () => {
    // Before the event of it has come: here it never does.
    window.addEventListener('hashchange', (event) => event.stopImmediatePropagation(), { once: true })
    const { container, bring, taken } = openWritten()
    const reported: unknown[] = []
    const note = ({ message }: ErrorEvent) => reported.push(message)
    window.addEventListener('error', note)
    history.replaceState(null, '', '#/kept')
    bring()
    await act(() => taken)
    await waitFor(() => expect(container).not.toHaveTextContent('as the build wrote it'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Kept provisions' })).toBeVisible()
    window.removeEventListener('error', note)
    expect(reported).toEqual([])
  })

  it('writes the address of a page that is gone to the moment its link is there', async () => {
    const { container, bring, taken } = openWritten()
    // Drawn anew, so that all of it is there at once.
    container.replaceChildren()
    const pressed = new Promise<void>((resolve) => {
      // Told right after the link is drawn, and before what React leaves until there is time.
      const drawn = new MutationObserver(() => {
        const link = [...container.querySelectorAll('a')].find(({ textContent }) => textContent === 'About')
        if (link === undefined) return
        drawn.disconnect()
        link.click()
        resolve()
      })
      drawn.observe(container, { childList: true, subtree: true })
    })
    bring()
    await taken
    await pressed
    await waitFor(() => expect(location.hash).toBe('#/about'))
    expect(await screen.findByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  })
})
