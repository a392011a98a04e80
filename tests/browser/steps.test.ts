import { expect, test } from './fixture.ts'

const nato = './#/compare/us-28-point..geneva-revision?topic=nato'

test('a step beyond the last matter stays there and says that there is none', async ({ page }) => {
  await page.goto(nato)
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(3)
  await expect(page.getByRole('button', { name: /^Not reported in the Geneva revision/ })).toBeVisible()
  for (let at = 0; at < 3; at += 1) {
    await page.keyboard.press('j')
    await expect(cards.nth(at)).toHaveAttribute('data-selected', 'true')
  }
  await page.keyboard.press('j')
  await expect(page.getByRole('status').filter({ hasText: 'No further provision here.' })).toBeAttached()
  await expect(page.locator('.told-line')).toHaveText('No further provision here.')
  await expect(cards.nth(2)).toHaveAttribute('data-selected', 'true')
  // What a closed group holds is not stepped to, and a step does not open it.
  await expect(cards).toHaveCount(3)
})

test('an opened silent group is stepped through like the rest', async ({ page }) => {
  await page.goto(nato)
  await page.getByRole('button', { name: /^Not reported in the Geneva revision/ }).click()
  const all = page.locator('[data-matter]')
  await expect(all).toHaveCount(5)
  await all.nth(2).getByRole('button').first().focus()
  for (const at of [3, 4]) {
    await page.keyboard.press('j')
    await expect(all.nth(at)).toHaveAttribute('data-selected', 'true')
  }
  await page.keyboard.press('k')
  await expect(all.nth(3)).toHaveAttribute('data-selected', 'true')
})
