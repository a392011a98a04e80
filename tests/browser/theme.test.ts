import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const toDark = (page: Page) => page.getByRole('button', { name: 'Dark theme' })
const toLight = (page: Page) => page.getByRole('button', { name: 'Light theme' })
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
/** How many elements the change of theme still holds back. */
const heldBack = (page: Page) => page.locator('[style*="content-visibility"]').count()
/** How far the page and everything that scrolls within it are scrolled. */
const places = (page: Page) =>
  page.evaluate(() => [scrollY, ...[...document.querySelectorAll('body *')].map((part) => part.scrollTop)])

test('the theme turns with the focus and every place kept', async ({ page }) => {
  await page.goto('./#/compare/us-28-point..geneva-revision/nato-troops')
  await expect(page.getByRole('button', { name: 'Close sources' })).toBeVisible()
  await expect(page.locator('#provisions')).toHaveAttribute('data-whole', 'true')
  await expect(page.locator('.pinned')).toBeAttached()
  await expect(page.getByRole('heading', { name: 'Through all drafts' })).toBeAttached()
  await page.locator('#sources').evaluate((panel) => panel.parentElement?.scrollTo(0, 400))
  await page.waitForTimeout(500)
  const before = await places(page)
  // A control that stays in sight takes the focus where it is.
  await toDark(page).focus()
  await page.waitForTimeout(500)
  expect(await places(page)).toEqual(before)
  await page.keyboard.press('Enter')
  await expect(toLight(page)).toBeFocused()
  await expect.poll(() => ground(page)).toBe('rgb(18, 21, 24)')
  await expect.poll(() => heldBack(page)).toBe(0)
  expect(await places(page)).toEqual(before)
  await expect(toLight(page)).toBeFocused()
})

test('a theme turned twice at once is what it was', async ({ page }) => {
  await page.goto('./#/compare/us-28-point..geneva-revision')
  await toDark(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => ground(page)).toBe('rgb(255, 255, 255)')
  await expect.poll(() => heldBack(page)).toBe(0)
  await expect(toDark(page)).toBeFocused()
})
