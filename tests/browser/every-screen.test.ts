import { expect, expectNoAxeViolations, test } from './fixture.ts'

const places = [
  { name: 'overview', address: './#/', ready: 'What changed between the two drafts' },
  { name: 'comparison', address: './#/compare', ready: 'US 28-point draft and Geneva revision compared' },
  {
    name: 'inline',
    address: './#/compare?view=inline',
    ready: 'US 28-point draft and Geneva revision compared',
  },
  {
    name: 'changes',
    address: './#/compare?view=changes',
    ready: 'US 28-point draft and Geneva revision compared',
  },
  {
    name: 'silence opened',
    address: './#/compare?show=only-a',
    ready: 'US 28-point draft and Geneva revision compared',
  },
] as const

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
] as const

for (const { name, address, ready } of places) {
  for (const { colorScheme, width } of looks) {
    test(`${name} has no axe violation in ${colorScheme} at ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: ready })).toBeAttached()
      await expect(page.locator('main')).toContainText('Not reported')
      await expectNoAxeViolations(page)
    })
  }

  test(`${name} scrolls sideways at no width`, async ({ page }) => {
    for (const width of [1440, 1100, 768, 720, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: ready })).toBeAttached()
      await expect(page.locator('main')).toContainText('Not reported')
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(excess, `px too wide at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

for (const width of [1440, 390]) {
  test(`the dialogs and the sources have no axe violation at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./#/compare/us-28-point..geneva-revision/army-size?src=protothema-22')
    await expect(page.getByText('Found word for word').first()).toBeVisible()
    await expectNoAxeViolations(page)
    await page.goto('./#/compare')
    await expect(page.getByRole('article').first()).toBeVisible()
    for (const key of ['e', '?', ...(width < 1100 ? ['f'] : [])]) {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNoAxeViolations(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  })
}
