import { expect, test } from './fixture.ts'
import { tabTo } from './keyboard.ts'

const moscow = './#/timeline/event-2025-12-02-moscow'
const protothema = 'Russia is preparing for a long conflict and wants to destabilize, Rutte warns'

test.describe('an event', () => {
  test('opened cold has its row and its passages in sight', async ({ page }) => {
    await page.goto(moscow)
    const panel = page.getByRole('complementary', { name: 'Five-hour talks in Moscow' })
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(panel.locator('mark').first()).toBeVisible()
    await expect(panel).toContainText('Found word for word')
    await expect(page.locator('#row-event-2025-12-02-moscow')).toBeInViewport()
  })

  test('opens by keyboard, closes with Escape and gives the focus back', async ({ page }) => {
    await page.goto('./#/timeline')
    const title = page.getByRole('link', { name: 'Putin speaks in Bishkek', exact: true })
    await tabTo(page, title)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/timeline\/event-2025-11-27-bishkek$/)
    const panel = page.getByRole('complementary', { name: 'Putin speaks in Bishkek' })
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(title).toBeFocused()
    await expect(page).toHaveURL(/#\/timeline$/)
    await page.goBack()
    await expect(panel).toBeVisible()
  })

  test('opens in a drawer on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./#/timeline')
    const title = page.getByRole('link', { name: 'Putin speaks in Bishkek', exact: true })
    await title.click()
    const drawer = page.getByRole('dialog', { name: 'Putin speaks in Bishkek' })
    await expect(drawer.getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(drawer).toBeHidden()
    await expect(title).toBeFocused()
  })

  test('leads to the comparison of the draft that came of it', async ({ page }) => {
    await page.goto('./#/timeline/event-2025-12-24-20points')
    const panel = page.getByRole('complementary', { name: 'Zelensky discloses 20 points' })
    await panel.getByRole('link', { name: '20-point framework' }).click()
    await expect(page).toHaveURL(/#\/compare\/geneva-revision\.\.ua-20-point$/)
    await expect(page.getByRole('article').first()).toBeVisible()
  })
})

test.describe('a source', () => {
  test('is one act from an event that rests on it, and the event one act from the source', async ({
    page,
  }) => {
    await page.goto(moscow)
    const panel = page.getByRole('complementary', { name: 'Five-hour talks in Moscow' })
    await panel.getByRole('link', { name: 'All uses (Proto Thema)' }).click()
    await expect(page).toHaveURL(/#\/sources\/protothema$/)
    const entry = page.getByRole('article', { name: protothema })
    await expect(entry.getByRole('heading', { level: 3 })).toBeFocused()
    await expect(entry.getByRole('heading', { level: 3 })).toBeInViewport()
    await entry.getByRole('link', { name: '2 Dec 2025: Five-hour talks in Moscow' }).click()
    await expect(page).toHaveURL(/#\/timeline\/event-2025-12-02-moscow$/)
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  })

  test('leads to everything it is cited for in two acts, and back', async ({ page }) => {
    await page.goto('./#/sources')
    const entry = page.getByRole('article', { name: protothema })
    await entry.getByRole('button', { name: /^Cited for \d+/ }).click()
    await entry.getByRole('link', { name: 'Geneva revision: Size of Ukraine’s armed forces' }).click()
    await expect(page).toHaveURL(/\/army-size\?src=protothema-22$/)
    const passage = page.locator('[data-passage="protothema-22"]')
    await expect(passage).toBeInViewport()
    await page.getByRole('link', { name: 'All uses (Proto Thema)' }).first().click()
    await expect(entry.getByRole('button', { name: /^Cited for \d+/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    )
  })

  test('opens at the passage that the address names', async ({ page }) => {
    await page.goto('./#/sources/protothema/22')
    const passage = page.locator('[data-passage="protothema-22"]')
    await expect(passage.getByText('Quoted for')).toBeVisible()
    await expect(passage).toBeInViewport()
    await expect(passage.locator('mark')).toHaveText('Increasing Ukraine’s military force limit to 800,000')
  })

  test('opens to what it is cited for by keyboard', async ({ page }) => {
    await page.goto('./#/sources')
    await expect(page.getByRole('table', { name: /^Record health/ })).toBeVisible()
    const button = page.getByRole('button', { name: /^Cited for \d+.*Trump’s 28-point plan, published text/ })
    await tabTo(page, button)
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Tab')
    await expect(page.locator('article a:focus')).toBeVisible()
  })
})

test('record health has an address of its own', async ({ page }) => {
  await page.goto('./#/sources/record-health')
  const heading = page.getByRole('heading', { level: 2, name: 'Record health' })
  await expect(heading).toBeFocused()
  await expect(page.getByRole('row', { name: /^Unverified/ })).toContainText('16 of 184')
  await expect(heading).toBeInViewport()
})
