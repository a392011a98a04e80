import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { tabTo } from './keyboard.ts'

const positions = 'Who said what about which draft'
const conflicts = 'Where sources disagree'

const places = [
  { name: 'positions', address: './#/positions', ready: positions, open: null },
  { name: 'positions by matter', address: './#/positions', ready: positions, open: 'By matter' },
  { name: 'the list of positions', address: './#/positions', ready: positions, open: 'List' },
  {
    name: 'an open position',
    address: './#/positions/ru-peskov-not-rejected',
    ready: positions,
    open: null,
  },
  { name: 'conflicts', address: './#/conflicts', ready: conflicts, open: null },
] as const

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
] as const

/** Opens a page and waits until its list is there. */
async function visit(page: Page, { address, ready, open }: (typeof places)[number]) {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: ready, includeHidden: true })).toBeAttached()
  await expect(page.locator('main')).toContainText(/No position reported|We do not choose between them/)
  if (open !== null) await page.getByRole('radio', { name: open }).check({ force: true })
}

/** How many tables a place has at a width: wide enough or not is known once they are there, or gone. */
function tablesAt(open: (typeof places)[number]['open'], ready: string, width: number): number {
  if (ready === conflicts || open === 'List' || width < 720) return 0
  return open === 'By matter' ? 2 : 1
}

for (const place of places) {
  for (const { colorScheme, width } of looks) {
    test(`${place.name}: no axe violation in ${colorScheme} at ${width} px`, async ({ page }) => {
      // Every passage of every side is on the page of conflicts, and axe looks at each of them.
      test.slow()
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await visit(page, place)
      await expectNoAxeViolations(page)
    })
  }

  test(`${place.name}: only the labelled part scrolls sideways`, async ({ page }) => {
    await visit(page, place)
    for (const width of [1440, 1100, 768, 720, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await expect(page.getByRole('table')).toHaveCount(tablesAt(place.open, place.ready, width))
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(excess, `px too wide at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

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
  await expect(page.getByText('6 of 71 positions of seven parties.').first()).toBeVisible()
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
