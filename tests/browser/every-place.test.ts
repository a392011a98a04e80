import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { places, visit } from './places.ts'

const widths = [1440, 768, 390] as const

for (const place of places) {
  test(`${place.name} has no axe violation, light or dark, at any width`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await visit(page, place)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await test.step(`${colorScheme} at ${width} px`, () => expectNoAxeViolations(page))
      }
    }
  })

  test(`${place.name} scrolls sideways at no width`, async ({ page }) => {
    await visit(page, place)
    for (const width of [1440, 1100, 768, 720, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await expect(page.locator('main')).toContainText(place.holds)
      const excess = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      await expect.poll(excess, `px too wide at ${width} px`).toBeLessThanOrEqual(0)
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
