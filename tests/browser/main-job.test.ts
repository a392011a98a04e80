import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { tabTo } from './keyboard.ts'

test.describe('the main job by keyboard alone', () => {
  test('leads from the overview to the army size, its sources and its export', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed between the two drafts')

    await tabTo(page, page.getByRole('link', { name: 'Compare', exact: true }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/compare\/us-28-point\.\.geneva-revision$/)

    await tabTo(page, page.getByRole('checkbox', { name: 'Army size' }))
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/\?topic=army-size$/)
    await expect(page.getByText('1 of 62 matters.', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Remove filter Topic: Army size' })).toBeVisible()

    const matter = page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })
    await expect(matter).toContainText('at most 600,000 → 800,000')
    await expect(matter).toContainText('+200,000 (+33%)')
    await expect(matter.getByRole('deletion')).toHaveText('600,000')
    await expect(matter.getByRole('insertion')).toHaveText('800,000')
    await expect(matter).toContainText('Disputed: sources differ')
    await expect(matter).toContainText('No strict limit')

    await tabTo(page, matter.getByRole('link', { name: 'Proto Thema ¶22' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/army-size\?topic=army-size&src=protothema-22$/)
    const sources = page.getByRole('complementary', { name: 'Sources for “Size of Ukraine’s armed forces”' })
    await expect(sources.getByRole('heading', { level: 2 })).toBeFocused()
    const passage = sources.locator('[data-passage="protothema-22"]')
    await expect(passage).toBeInViewport()
    await expect(passage.locator('mark')).toHaveText('Increasing Ukraine’s military force limit to 800,000')
    await expect(passage).toContainText('Found word for word')

    await page.keyboard.press('Escape')
    await expect(sources).toBeHidden()
    await expect(
      matter.getByRole('button', { name: 'Size of Ukraine’s armed forces', exact: true }),
    ).toBeFocused()

    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog).toBeVisible()
    await tabTo(page, dialog.getByRole('radio', { name: /^Word/ }))
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('radio', { name: /Spreadsheet/ })).toBeChecked()
    await expect(dialog.getByText('1 of 62 matters. Topic: Army size.').first()).toBeVisible()
    await tabTo(page, dialog.getByRole('button', { name: 'Download' }))
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/_1-of-62_.*\.csv$/)
    const rows = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('1 of 62 matters. Topic: Army size.')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  test('steps through provisions and differences by single keys, and not while typing', async ({ page }) => {
    await page.goto('./#/compare')
    await expect(page.getByRole('article').first()).toBeVisible()
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[data-matter]')?.getAttribute('data-matter'))
    await page.keyboard.press('j')
    expect(await focused()).toBe('army-size')
    await page.keyboard.press('j')
    expect(await focused()).toBe('nato-membership')
    await page.keyboard.press('k')
    expect(await focused()).toBe('army-size')
    await page.keyboard.press('/')
    await page.keyboard.type('jets')
    await expect(page.getByRole('searchbox')).toHaveValue('jets')
    await expect(page).toHaveURL(/q=jets/)
  })

  test('lets the reader turn the single keys off', async ({ page }) => {
    await page.goto('./#/compare')
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('e')
    await expect(page.getByRole('dialog')).toBeHidden()
    // The key of the list is off as well: a button leads back to it.
    await page.getByRole('contentinfo').getByRole('button', { name: 'Keys and swipes' }).click()
    await page.getByRole('checkbox', { name: 'Single keys are shortcuts' }).check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  })
})

test.describe('the address', () => {
  test('opened cold shows what clicking there shows', async ({ page, context }) => {
    await page.goto('./#/compare')
    await page.getByRole('checkbox', { name: 'NATO' }).check({ force: true })
    await expect(page).toHaveURL(/#\/compare\/us-28-point\.\.geneva-revision\?topic=nato$/)
    const shown = (tab: Page) => tab.locator('#provisions, #rail').allInnerTexts()
    await expect(page.getByText('5 of 62 matters.', { exact: true })).toBeVisible()

    const cold = await context.newPage()
    await cold.goto('./#/compare/us-28-point..geneva-revision?topic=nato')
    await expect(cold.getByRole('article').first()).toBeVisible()
    // Lists and counts follow a choice at leisure, in both.
    await expect(async () => expect(await shown(cold)).toEqual(await shown(page))).toPass({ timeout: 15_000 })
  })

  test('names what it does not know and shows the rest', async ({ page }) => {
    await page.goto('./#/compare/us-28-point..geneva-revision?topic=nato,cheese&colour=red')
    await expect(page.getByRole('note')).toContainText('“cheese” and “colour”')
    await expect(page.getByText('5 of 62 matters.', { exact: true })).toBeVisible()
  })

  test('names a provision that is not in the data', async ({ page }) => {
    await page.goto('./#/compare/us-28-point..geneva-revision/no-such-matter')
    await expect(page.getByText('This link names a provision that is not in this data set.')).toBeVisible()
    await expect(page.getByRole('article').first()).toBeVisible()
  })

  test('goes back from a dialog, then from a passage, then from the page', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('link', { name: 'Compare side by side' }).click()
    await page.getByRole('link', { name: 'Proto Thema ¶17' }).first().click()
    await expect(page).toHaveURL(/src=protothema-17/)
    await page.keyboard.press('e')
    await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page).toHaveURL(/src=protothema-17/)
    await page.goBack()
    await expect(page).not.toHaveURL(/src=/)
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'What changed between the two drafts' })).toBeVisible()
    await page.goForward()
    await expect(page).toHaveURL(/#\/compare/)
  })

  test('keeps a filter chosen inside the drawer when the drawer closes', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./#/compare')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('dialog').getByText('Territory').click()
    await page.getByRole('button', { name: 'Show 6 matters' }).click()
    await expect(page).toHaveURL(/topic=territory/)
    await expect(page.getByText('6 of 62 matters.', { exact: true })).toBeVisible()
  })
})

test.describe('silence', () => {
  test('is one closed group with its count, and never looks like a deletion once open', async ({ page }) => {
    await page.goto('./#/compare')
    const group = page.getByRole('button', { name: /Not reported in the Geneva revision ?, 46/ })
    await expect(group).toHaveAttribute('aria-expanded', 'false')
    await expect(group).toBeInViewport()
    await group.click()
    await page.getByRole('button', { name: 'Show all 46' }).click()
    const matter = page.getByRole('article', { name: 'Exchange of prisoners' })
    await expect(matter).toContainText('Not reported')
    await expect(matter.getByRole('deletion')).toHaveCount(0)
    await expect(matter).not.toContainText('Removed')
  })

  test('is the same after a swap, on the other side', async ({ page }) => {
    await page.goto('./#/compare')
    await page.getByRole('button', { name: 'Swap A and B' }).click()
    await expect(page).toHaveURL(/geneva-revision\.\.us-28-point/)
    await expect(
      page.getByRole('button', { name: /Not reported in the Geneva revision ?, 46/ }),
    ).toBeVisible()
    await expect(
      page.getByText('Judged by the editors in the other direction', { exact: false }),
    ).toBeVisible()
  })
})

test.describe('the sources, closed', () => {
  test('leave a reader who has scrolled where the reader is, and the keys that scroll go on', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('./#/compare')
    await expect(page.locator('#provisions')).toHaveAttribute('data-whole', 'true')
    await page.mouse.wheel(0, 1800)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000)
    const close = page.getByRole('button', { name: 'Close sources' })
    await close.click()
    await expect(close).toBeHidden()
    const place = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('Space')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place)
    await expect(close).toBeHidden()
  })

  test('give the focus to the list where their matter is hidden', async ({ page }) => {
    await page.goto('./#/compare/us-28-point..geneva-revision/army-size?topic=nato&src=protothema-17')
    await expect(page.getByText('Found word for word').first()).toBeVisible()
    await page.getByRole('button', { name: 'Close sources' }).press('Enter')
    await expect(page.locator('#provisions')).toBeFocused()
  })
})
