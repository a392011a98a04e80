/** A reader at Chromium or Firefox. */
import type { Page } from '@playwright/test'
import { collectProblems } from '../browser/fixture.ts'
import type { Place, Reader } from './reader.ts'
import { callOf, findPlace } from './reader.ts'

/** @param host another origin that the reader may go to */
export async function playwrightReader(page: Page, app: string, host: string): Promise<Reader> {
  const problems = await collectProblems(page.context(), new URL(app).origin, host)
  return {
    open: async (address) => {
      await page.goto('about:blank')
      await page.goto(new URL(address, app).href)
    },
    evaluate: (script, argument) => page.evaluate(callOf(script, argument)),
    click: async (place: Place) => {
      const handle = await page.waitForFunction(findPlace, place)
      const element = handle.asElement()
      if (element === null) throw new Error(`no ${JSON.stringify(place)}`)
      await element.click()
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    problems: () => problems.map(({ kind, text }) => `${kind}: ${text}`),
    leave: () => page.close(),
  }
}
