/** The reader's place: where they come back to, where the focus goes, and where what they opened is. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const comparison = './#/compare/us-28-point..geneva-revision'

async function openComparison(page: Page, address = comparison): Promise<void> {
  await page.goto(address)
  await expect(page.locator('#provisions[data-whole=true]')).toBeAttached()
}

test('Back leads to where the reader was on the comparison', async ({ page }) => {
  await openComparison(page)
  await page.evaluate(() => window.scrollTo(0, 1500))
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByRole('list', { name: 'Events and drafts' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1400)
})

test('a page whose address is typed or pasted begins at its top, and Back leads from it to where the reader was', async ({
  page,
}) => {
  await openComparison(page)
  await page.evaluate(() => window.scrollTo(0, 1500))
  await page.evaluate(() => location.assign('#/about?unknown=1'))
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1400)
  await page.evaluate(() => window.scrollTo(0, 1000))
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('#provisions[data-whole=true]')).toBeAttached()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(900)
  expect(await page.evaluate(() => window.scrollY)).toBeLessThan(1100)
})

test('in another view the focus is at the same matter', async ({ page }) => {
  await openComparison(page)
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('j')
  const matter = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-matter]')?.dataset['matter'])
  const reached = await matter()
  expect(reached).toBeDefined()
  for (const view of ['4', '1', '2']) {
    await page.keyboard.press(view)
    await expect.poll(matter, `view ${view}`).toBe(reached)
    const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1)
    await expect.poll(top, `view ${view}`).toBeGreaterThan(0)
  }
})

test('a group opened at the bottom edge is shown from its beginning', async ({ page }) => {
  await openComparison(page)
  const toggle = page.getByRole('button', { name: /^Not reported in the Geneva revision/ })
  await toggle.click()
  await expect(page.getByRole('heading', { level: 3, name: 'NATO', exact: true })).toBeInViewport()
  await expect(toggle).toBeFocused()
  await expect(toggle).toBeInViewport()
})

test('what a search finds is read from its beginning', async ({ page }) => {
  await openComparison(page)
  await page.evaluate(() => window.scrollTo(0, 1800))
  await page.keyboard.press('/')
  await page.keyboard.type('assets')
  await expect(page.getByRole('article').first()).toBeInViewport()
  await expect(page.getByRole('searchbox')).toBeFocused()
})
