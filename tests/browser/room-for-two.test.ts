/** Two texts side by side have 320 px each, whatever stands beside them; otherwise they are stacked. */
import { expect, test } from './fixture.ts'

for (const width of [1100, 1280, 1366, 1440, 1920]) {
  test(`each text has room for its lines, and no tool lies over a name, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./#/compare/us-28-point..geneva-revision')
    const first = page.getByRole('article').first()
    for (const name of [/^A, /, /^B, /]) {
      const text = await first.getByRole('group', { name }).boundingBox()
      expect(text?.width).toBeGreaterThanOrEqual(320)
    }
    const name = await page.locator('[data-stuck] .draft-select').nth(1).boundingBox()
    const steps = await page.getByRole('button', { name: 'Previous difference' }).first().boundingBox()
    expect(steps?.x).toBeGreaterThanOrEqual((name?.x ?? Infinity) + (name?.width ?? 0))
  })
}

test('where the sources have no room beside two texts, a passage opens them over these', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('./#/compare/us-28-point..geneva-revision')
  await page.getByRole('article').first().getByRole('link', { name: 'Proto Thema ¶22' }).click()
  const sources = page.getByRole('dialog', { name: 'Sources for “Size of Ukraine’s armed forces”' })
  await expect(sources.getByText('Found word for word').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sources).toBeHidden()
})
