import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { tabTo } from './keyboard.ts'

/** Names of the matters shown as cards, in order. */
const shownMatters = (page: Page) =>
  page
    .locator('#provisions [data-matter]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-matter')))

test.describe('filters that combine', () => {
  test('narrow one another, with counts that come true, and stand in the address', async ({ page }) => {
    await page.goto('./#/compare')
    const rail = page.locator('#rail')
    await rail.getByText('Obligation', { exact: true }).click()
    const shift = rail.getByRole('checkbox', { name: 'Commitment to process' })
    await expect(shift).toHaveAccessibleName('Commitment to process 2')
    await shift.check({ force: true })
    await expect(page.getByText('2 of 62 matters.', { exact: true })).toBeVisible()

    await rail.getByText('Party', { exact: true }).click()
    const party = rail.getByRole('checkbox', { name: /^Russia/ })
    const expected = /\d+$/.exec(
      (await party.evaluate((box) => box.closest('label')?.textContent)) ?? '',
    )?.[0]
    await party.check({ force: true })
    await expect(page.getByText(`${expected} of 62 matters.`, { exact: true })).toBeVisible()
    await expect(page).toHaveURL(/\?party=russia&shift=commitment-to-process$/)

    await page.getByRole('button', { name: 'Remove filter Party: Russia' }).click()
    await expect(page.getByText('2 of 62 matters.', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await expect(page).toHaveURL(/#\/compare\/us-28-point\.\.geneva-revision$/)
    await expect(rail.getByRole('checkbox', { checked: true })).toHaveCount(1)
  })

  test('opened cold from a link show the same matters, by party too', async ({ page, context }) => {
    await page.goto('./#/compare')
    const rail = page.locator('#rail')
    await rail.getByText('Party', { exact: true }).click()
    await rail.getByRole('checkbox', { name: /^Ukraine/ }).check({ force: true })
    await rail.getByText('Sources', { exact: true }).click()
    await rail.getByRole('combobox').selectOption('protothema')
    await rail.getByRole('button', { name: 'Add source' }).click()
    await expect(page).toHaveURL(/\?party=ukraine&source=protothema$/)
    const shown = await shownMatters(page)
    expect(shown.length).toBeGreaterThan(0)

    const cold = await context.newPage()
    await cold.goto('./#/compare/us-28-point..geneva-revision?party=ukraine&source=protothema')
    await expect.poll(() => shownMatters(cold)).toEqual(shown)
    await expect(
      cold.getByRole('button', { name: 'Remove filter Source: Proto Thema, 3 Dec 2025' }),
    ).toBeVisible()
  })

  test('say that they hide the matter of a link, and show it when asked', async ({ page }) => {
    await page.goto('./#/compare/us-28-point..geneva-revision/army-size?topic=nato')
    const notice = page.getByText('“Size of Ukraine’s armed forces” is hidden by the filters.')
    await expect(notice).toBeVisible()
    await page.getByRole('button', { name: 'Clear the filters and show it' }).click()
    await expect(notice).toBeHidden()
    await expect(page).toHaveURL(/geneva-revision\/army-size$/)
    await expect(page.locator('[data-matter=army-size] [data-title]')).toBeFocused()
    await expect(page.locator('[data-matter=army-size]')).toBeInViewport()
  })

  test('say nothing above the list of a matter that the reader hides by one of them', async ({ page }) => {
    await page.goto('./#/compare/us-28-point..geneva-revision/army-size')
    await expect(page.locator('[data-matter=army-size]')).toBeVisible()
    const views = page.getByRole('group', { name: 'View' }).first()
    const top = () => views.evaluate((element) => element.getBoundingClientRect().top + window.scrollY)
    const before = await top()
    await page.locator('#rail').getByRole('checkbox', { name: /^NATO/ }).check({ force: true })
    await expect.poll(() => shownMatters(page)).not.toContain('army-size')
    await page.waitForTimeout(500)
    expect(await top()).toBe(before)
  })

  test('turn round with the drafts', async ({ page }) => {
    await page.goto('./#/compare/us-28-point..geneva-revision?shift=commitment-to-condition')
    await expect.poll(() => shownMatters(page)).toEqual(['nato-membership'])
    // Not even for a moment does the list speak of the wrong draft.
    await page.evaluate(() => {
      new MutationObserver(() => {
        if (document.body.textContent.includes('No provision matches'))
          document.documentElement.dataset['nothing'] = 'found'
      }).observe(document.body, { childList: true, subtree: true })
    })
    await page.getByRole('button', { name: 'Swap A and B' }).click()
    await expect(page).toHaveURL(/geneva-revision\.\.us-28-point\?shift=condition-to-commitment$/)
    await expect.poll(() => shownMatters(page)).toEqual(['nato-membership'])
    await expect(page.locator('html')).not.toHaveAttribute('data-nothing', 'found')
  })

  test('are worked by the keyboard in the drawer of a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./#/compare')
    await page.getByRole('button', { name: 'Filter' }).click()
    const drawer = page.getByRole('dialog', { name: 'Filter' })
    await tabTo(page, drawer.locator('summary', { hasText: 'Numbers' }))
    await page.keyboard.press('Enter')
    await tabTo(page, drawer.getByRole('checkbox', { name: 'A number changed' }))
    await page.keyboard.press('Space')
    await expect(drawer.getByRole('button', { name: 'Show 1 matter' })).toBeVisible()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })
})

test.describe('focus', () => {
  test('goes to the count when a filter takes away the card that had it', async ({ page }) => {
    await page.goto('./#/compare')
    const card = page.getByRole('article', { name: 'NATO troops in Ukraine' })
    await card.getByRole('button', { name: 'NATO troops in Ukraine', exact: true }).focus()
    await page.keyboard.press('d')
    await expect(card).toBeHidden()
    await expect(page.locator('#shown-count')).toBeFocused()
    await expect(page.locator('#shown-count')).toBeInViewport()
  })

  test('goes to the count when the choice that had it is taken back, and when all are', async ({ page }) => {
    await page.goto('./#/compare?topic=nato&standing=disputed')
    const first = page.getByRole('button', { name: 'Remove filter Topic: NATO' })
    await first.focus()
    await page.keyboard.press('Enter')
    await expect(first).toBeHidden()
    await expect(page.locator('#shown-count')).toBeFocused()
    await page.getByRole('button', { name: 'Clear filters' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#shown-count')).toBeFocused()
    await expect(page.locator('#shown-count')).toHaveText(/reported in B/)
  })

  test('stays on the choice of the rail that was made', async ({ page }) => {
    await page.goto('./#/compare')
    const choice = page.locator('#rail').getByRole('checkbox', { name: /^NATO/ })
    await choice.focus()
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/topic=nato$/)
    await expect(choice).toBeFocused()
  })

  test('goes to the list where a narrow screen shows no count', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./#/compare?standing=disputed&topic=nato')
    await page.getByRole('button', { name: 'Clear filters' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#provisions')).toBeFocused()
  })
})
