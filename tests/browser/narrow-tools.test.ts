/** Between a phone and a wide screen the tools of the masthead stand in its menu. */
import { expect, test } from './fixture.ts'

test.use({ viewport: { width: 768, height: 900 } })

test('a tablet finds and exports from the menu', async ({ page }) => {
  await page.goto('./#/positions')
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.click()
  const field = page.getByRole('navigation', { name: 'Menu' }).getByRole('searchbox')
  await field.fill('amnesty')
  await expect(page).toHaveURL(/\?q=amnesty$/)
  const first = page.getByRole('article').first()
  // Sent before the list is there, a search leads to the list and not to a matter.
  await expect(first).toBeVisible()
  await field.press('Enter')
  await expect(field).toBeHidden()
  await expect(first.getByRole('heading').getByRole('button')).toBeFocused()
  await expect(page.getByText(/^\d+ of 62 matters\./).first()).toBeVisible()

  await menu.click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await expect(field).toBeHidden()
})

for (const [place, address, width] of [
  ['the menu of a tablet', './#/timeline', 768],
  ['the tools of a phone', './#/compare', 390],
] as const) {
  test(`the key for finding opens the field in ${place}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(address)
    await expect(page.getByRole('contentinfo')).toBeAttached()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('tribunal')
    await expect(page).toHaveURL(/\?q=tribunal$/)
  })
}

test('the find field of a phone gives the focus back to its tool, left by Escape or sent without a hit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/compare')
  await expect(page.getByRole('article').first()).toBeVisible()
  const tool = page.getByRole('button', { name: 'Find', exact: true })
  const field = page.getByRole('searchbox')
  for (const [words, key] of [
    ['tribunal', 'Escape'],
    ['xyzzy', 'Enter'],
  ] as const) {
    await tool.click()
    await field.fill(words)
    await expect(page).toHaveURL(new RegExp(`q=${words}$`))
    if (key === 'Enter') await expect(page.getByText('Nothing found for “xyzzy”')).toBeVisible()
    await field.press(key)
    await expect(field).toBeHidden()
    await expect(tool).toBeFocused()
  }
})

test('Escape closes the dialog over the sources and leaves them open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size?src=protothema-22')
  const sources = page.getByRole('dialog', { name: /^Sources for/ })
  await sources.getByRole('button', { name: 'Cite', exact: true }).click()
  const cite = page.getByRole('dialog', { name: /^Cite/ })
  await expect(cite).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cite).toBeHidden()
  await expect(sources).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sources).toBeHidden()
})

test('Escape closes the menu, the focus back on its button', async ({ page }) => {
  await page.goto('./#/timeline')
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'About' }).focus()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
  await expect(menu).toBeFocused()
})

test('Back closes the sources of a matter that was open already, and their own button leaves nothing to go back through', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size')
  const tool = page.getByRole('button', { name: 'Sources', exact: true })
  const sources = page.getByRole('dialog', { name: /^Sources for/ })
  await tool.click()
  await expect(sources).toBeVisible()
  await page.goBack()
  await expect(sources).toBeHidden()
  await expect(page).toHaveURL(/army-size$/)

  await tool.click()
  await sources.getByRole('button', { name: 'Close' }).click()
  await expect(sources).toBeHidden()
  await expect(tool).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/#\/about$/)
})
