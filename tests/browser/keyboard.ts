import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture.ts'

/** Presses Tab until `target` has focus, as someone without a mouse does; fails after `most` presses. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target, `reached by Tab within ${most} presses`).toBeFocused()
}
