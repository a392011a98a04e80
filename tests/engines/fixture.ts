/** One reader for the journeys, at the engine that the project names. */
import { test as base, expect } from '@playwright/test'
import type { Browser } from '@playwright/test'
import { findEngines } from '../../scripts/engines.mjs'
import type { Host } from '../browser/host.ts'
import { startHost } from '../browser/host.ts'
import { playwrightReader } from './playwright-reader.ts'
import { screen } from './reader.ts'
import type { Reader } from './reader.ts'
import { startWebKit, webKitReader } from './webkit.ts'
import type { WebKitSession } from './webkit.ts'

type Seat = { readonly webkit: WebKitSession } | { readonly browser: Browser }

/** `test` of Playwright with a reader; fails on anything that the browser complains about. */
export const test = base.extend<{ reader: Reader; host: Host }, { seat: Seat }>({
  // One browser for all tests of a worker: starting it takes longer than a journey.
  seat: [
    async ({ playwright, browserName }, use, { project }) => {
      if (project.name === 'webkit') {
        const { webkit } = findEngines()
        if (webkit === undefined) throw new Error('no WebKitGTK; this is a bug in playwright.config.ts')
        const session = await startWebKit(webkit)
        await use({ webkit: session })
        await session.end()
      } else {
        const browser = await playwright[browserName].launch()
        await use({ browser })
        await browser.close()
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.end()
  },
  reader: async ({ seat, baseURL, host }, use) => {
    if (baseURL === undefined) throw new Error('playwright.config.ts names no baseURL; this is a bug')
    const reader =
      'webkit' in seat
        ? webKitReader(seat.webkit, baseURL)
        : await playwrightReader(await seat.browser.newPage({ viewport: screen }), baseURL, host.origin)
    await use(reader)
    expect(reader.problems(), 'problems that the browser reported').toEqual([])
    await reader.leave()
  },
})

export { expect }
