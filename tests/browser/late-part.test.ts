import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

/** What a reader meets when a file of the page's code does not arrive. */
test.use({
  expectedProblems: {
    all: [
      { kind: 'console', text: /Failed to load resource/, reason: 'the test lets the file fail' },
      { kind: 'failed-request', text: /assets/, reason: 'the test lets the file fail' },
    ],
  },
})

const list = '#/compare/us-28-point..geneva-revision'

/** Opens the comparison, waits for what stands where a part is missing, and lets a file fail from then on. */
async function openWithout(page: Page, file: string, address = list) {
  const absent = page.waitForResponse(/Absent-/)
  await page.route(file, (route) => route.abort())
  await page.goto(`./${address}`)
  await expect(page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })).toBeVisible()
  await absent
}

const missing = (page: Page) => page.getByRole('alert').filter({ hasText: 'This part did not arrive' })
const again = (page: Page) => missing(page).getByRole('button', { name: 'Try again' })

test('a missing part costs itself alone, and comes when it is asked for again', async ({ page }) => {
  await openWithout(page, '**/ActiveFilters*.js')
  const nato = page.getByRole('checkbox', { name: /^NATO/ }).first()
  await nato.check({ force: true })
  await expect(missing(page)).toBeVisible()
  await expect(page.getByRole('article', { name: 'Ukraine’s NATO membership' })).toBeVisible()
  await expect(missing(page)).toHaveCount(1)
  await expectNoAxeViolations(page)

  await again(page).click()
  await expect(missing(page)).toContainText('asked for 2 times')
  await expect(again(page)).toBeFocused()

  await page.unroute('**/ActiveFilters*.js')
  await again(page).click()
  await expect(page.getByRole('button', { name: /^Remove.*NATO/ })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.locator('#shown-count')).toBeFocused()
})

test('what was missing is asked for anew where it is shown anew', async ({ page }) => {
  await openWithout(page, '**/ActiveFilters*.js')
  const nato = page.getByRole('checkbox', { name: /^NATO/ }).first()
  await nato.check({ force: true })
  await expect(missing(page)).toBeVisible()
  await page.unroute('**/ActiveFilters*.js')
  await nato.uncheck({ force: true })
  await expect(page.getByRole('alert')).toHaveCount(0)
  await nato.check({ force: true })
  await expect(page.getByRole('button', { name: /^Remove.*NATO/ })).toBeVisible()
})

for (const [what, file, key, title] of [
  ['the export', '**/ExportDialog*.js', 'e', 'Export'],
  ['the list of keys', '**/ShortcutsDialog*.js', '?', 'Keys and swipes'],
] as const) {
  test(`a missing dialog says so over the page: ${what}`, async ({ page }) => {
    await openWithout(page, file)
    await expect(async () => {
      await page.keyboard.press(key)
      await expect(missing(page)).toBeInViewport({ timeout: 2000 })
    }).toPass()
    await missing(page).getByRole('button', { name: 'Close' }).click()
    await expect(missing(page)).toBeHidden()
    await page.keyboard.press(key)
    await expect(missing(page)).toBeInViewport()
    await page.unroute(file)
    await again(page).click()
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('a missing page says so under the masthead, and other pages work', async ({ page }) => {
  await openWithout(page, '**/TimelinePage*.js')
  await page.getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This part did not arrive')
  await page.getByRole('link', { name: 'About' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
  await page.unroute('**/TimelinePage*.js')
  await page.getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^From a paper in October/ })).toBeVisible()
})
