/**
 * How large a thing is to hit. axe holds every page to WCAG 2.5.8 (24 px, or room around it) in every-place.test.ts;
 * here a finger on a phone has 44 px for whatever does something, in both directions or along the line it stands on.
 */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { places, visit } from './places.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const place of places) {
  test(`${place.name} gives a thumb 44 px for each control`, async ({ page }) => {
    await visit(page, place)
    await expect.poll(() => smallControls(page)).toEqual([])
  })
}

test('the dialogs and the sources give a thumb 44 px for each control', async ({ page }) => {
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size?src=protothema-22')
  await expect(page.getByText('Found word for word').first()).toBeVisible()
  await expect.poll(() => smallControls(page)).toEqual([])
  await page.goto('./#/compare')
  for (const name of ['Filter', 'Export']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect.poll(() => smallControls(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})

/** Buttons, fields and summaries lower than 44 px or narrower than 24, each with its size and its words. */
function smallControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('button, select, summary, input, textarea, nav a[href]')]
    return controls.flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
      const target = control.closest('label') ?? control
      const { width, height } = target.getBoundingClientRect()
      // What only a screen reader finds.
      if (width <= 2) return []
      if (height >= 43.5 && width >= 24) return []
      return [`${Math.round(width)} × ${Math.round(height)}: ${target.textContent.trim().slice(0, 60)}`]
    })
  })
}
