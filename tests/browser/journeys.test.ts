/** What a reporter does, with a mouse and by ear: the army size, its scope and dispute, on the clipboard. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { tabTo } from './keyboard.ts'

const title = 'Size of Ukraine’s armed forces'
const most = { actions: 8, milliseconds: 90_000 }

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

/** Counts what the reader does. */
function countActions() {
  let actions = 0
  return {
    act: async (action: Promise<void>) => {
      actions += 1
      await action
    },
    count: () => actions,
  }
}

async function expectSentenceOnClipboard(page: Page) {
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(
    `${title}. Changed, by one account of B: at most 600,000 to at most 800,000, up 200,000, 33 percent; by another: No strict limit.`,
  )
  expect(copied).toContain('[A] US 28-point draft, 20 Nov 2025: Ukraine’s armed forces are held to')
  expect(copied).toContain('Disputed: sources differ.')
  expect(copied).toContain('No strict limit: RBC-Ukraine')
  expect(copied).toMatch(/Proto Thema English, 3 Dec 2025, ¶22, https:\/\//)
  // The link holds what the reader chose, and the filter is such a choice.
  expect(copied).toMatch(
    /\/(compare\/us-28-point\.\.geneva-revision\/army-size)\.html(?:#\/\1\?topic=army-size)?$/,
  )
}

test('a reporter has a sourced sentence on the clipboard in under 90 seconds and eight actions', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const started = Date.now()
  const { act, count } = countActions()
  await page.goto('./')
  await act(
    page
      .getByRole('row', { name: new RegExp(title) })
      .getByRole('link')
      .first()
      .click(),
  )

  const matter = page.getByRole('article', { name: title })
  await expect(matter).toContainText('at most 600,000 → 800,000')
  await expect(matter.getByRole('group', { name: 'B, Geneva revision' })).toContainText('personnel')
  await expect(matter).toContainText('Disputed: sources differ')
  await expect(matter.getByRole('listitem').filter({ hasText: 'No strict limit' })).toBeVisible()

  const sources = page.getByRole('complementary', { name: `Sources for “${title}”` })
  await act(sources.getByRole('button', { name: /^Copy for publication/ }).click())
  await expect(sources.getByText('Copied with its sources')).toBeVisible()
  await expectSentenceOnClipboard(page)

  await act(sources.getByRole('button', { name: 'Copy quote of paragraph 22' }).click())
  await expect(sources.getByText('Quote copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“Increasing Ukraine’s military force limit to 800,000” \(Proto Thema, 3 Dec 2025, ¶22, https:/,
  )
  expect(count()).toBeLessThanOrEqual(most.actions)
  expect(Date.now() - started).toBeLessThan(most.milliseconds)
})

/** What the live regions of the page say from now on, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.locator('body').evaluateHandle((body) => {
    const said: string[] = []
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const text = element?.closest('[role=status]')?.textContent ?? ''
        if (text !== '') said.push(text)
      }
    }).observe(body, { childList: true, characterData: true, subtree: true })
    return said
  })
  return () => heard.jsonValue()
}

test('a screen-reader user does the same by roles, names and keys alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const started = Date.now()
  const { act, count } = countActions()
  await page.goto('./')
  await act(tabTo(page, page.getByRole('link', { name: 'Compare', exact: true })))
  await act(page.keyboard.press('Enter'))

  const choice = page.getByRole('checkbox', { name: 'Army size' })
  await expect(choice).toBeVisible()
  const heard = await listen(page)
  await act(tabTo(page, choice))
  await act(page.keyboard.press('Space'))
  await expect(choice).toBeFocused()
  await expect(
    page.getByRole('status').filter({ hasText: '1 of 62 matters. Topic: Army size.' }),
  ).toHaveCount(1)

  const matter = page.getByRole('article', { name: title })
  await act(tabTo(page, matter.getByRole('button', { name: title, exact: true })))
  await expect(matter).toContainText('Changed')
  await expect(matter).toContainText('at most 600,000 to at most 800,000, up 200,000, 33 percent')
  await expect(matter).toContainText('Changed words: 600,000 to 800,000.')
  await expect(matter.getByRole('group', { name: 'B, Geneva revision' })).toContainText('Disputed')
  await act(page.keyboard.press('Enter'))

  const sources = page.getByRole('complementary', { name: `Sources for “${title}”` })
  await expect(sources.getByRole('heading', { level: 2 })).toBeFocused()
  await act(tabTo(page, sources.getByRole('button', { name: /^Copy for publication/ })))
  await act(page.keyboard.press('Enter'))
  await expect(page.getByRole('status').filter({ hasText: 'Copied with its sources' })).toHaveCount(1)
  await expectSentenceOnClipboard(page)
  expect(count()).toBeLessThanOrEqual(most.actions)
  expect(Date.now() - started).toBeLessThan(most.milliseconds)

  await page.keyboard.press('Escape')
  await expect(matter.getByRole('button', { name: title, exact: true })).toBeFocused()
  expect((await heard()).filter((text) => text.includes('of 62 matters'))).toEqual([
    '1 of 62 matters. Topic: Army size.',
  ])
})
