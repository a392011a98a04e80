import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { tabTo } from './keyboard.ts'

test('the matrix can be focused exactly where it scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 })
  await page.goto('./#/positions')
  const scroller = page.getByRole('region', { name: 'Positions by party and draft' })
  await expect(scroller).toHaveAttribute('tabindex', '0')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.getByRole('table', { name: 'Positions by party and draft' })).toBeVisible()
  await expect(scroller).toHaveCount(0)
})

test('a party in the address leads in one action to its passages, by keyboard alone', async ({ page }) => {
  await page.goto('./#/positions?party=nato')
  await expect(page.getByText('6 of 71 positions, of one party.').first()).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  const cell = page.getByRole('button', { name: /^NATO: No draft named/ })
  await tabTo(page, cell)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/positions\/nato-rutte-strongest\?party=nato$/)
  const panel = page.getByRole('complementary', { name: 'NATO: No draft named' })
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(panel.getByText('Found word for word').first()).toBeVisible()
  await expect(panel.locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(cell).toBeFocused()
  await expect(page).toHaveURL(/#\/positions\?party=nato$/)
})

test('a position without a passage leads in two actions to its source', async ({ page }) => {
  await page.goto('./#/positions')
  await page.getByRole('button', { name: /^Ukraine: 20-point framework/ }).click()
  const panel = page.getByRole('complementary', { name: 'Ukraine: 20-point framework' })
  const source = panel.getByRole('link', { name: /\(new window\)$/ }).first()
  await expect(source).toHaveAttribute('href', /^https?:/)
})

test('on a phone a cell opens a drawer, which gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/positions')
  const cell = page.getByRole('button', { name: /^EU: US 28-point draft/ })
  await cell.click()
  const drawer = page.getByRole('dialog', { name: 'EU: US 28-point draft' })
  await expect(drawer.getByRole('article', { name: 'Ursula von der Leyen' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(cell).toBeFocused()
})

test('back closes what was opened', async ({ page }) => {
  await page.goto('./#/positions')
  await page.getByRole('button', { name: /^UK: Geneva revision/ }).click()
  await expect(page.getByRole('complementary', { name: 'UK: Geneva revision' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('a conflict in the address is in view and focused, and leads to a position', async ({ page }) => {
  await page.goto('./#/conflicts/conflict-authorship')
  const conflict = page.getByRole('article', { name: 'Who wrote the 28 points?' })
  await expect(conflict.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(conflict.getByRole('heading', { level: 2 })).toBeInViewport()
  await conflict.getByRole('link', { name: 'Marco Rubio' }).click()
  await expect(page).toHaveURL(/#\/positions\/us-rubio-2211$/)
  await expect(page.getByRole('article', { name: 'Marco Rubio' })).toBeVisible()
})

test('the arrangement stays in the address, in the entry of the history that the page has', async ({
  page,
}) => {
  await page.goto('./#/about')
  await page.goto('./#/positions')
  await page.getByText('By topic', { exact: true }).click()
  await expect(page).toHaveURL(/#\/positions\?arrange=topic$/)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'By topic' })).toBeChecked()
  await expect(page.getByRole('table', { name: 'Positions by topic and party' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/#\/about$/)
})
