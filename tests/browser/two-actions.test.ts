/**
 * From everything the record states, two actions at most lead to a passage or a source, and from a source back to all
 * that cites it. The first action is a link beside the sentence; the second is one in what it opens.
 */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const pairs = [
  ['us-28-point', 'e3-counter'],
  ['geneva-revision', 'ua-20-point'],
] as const

for (const [before, after] of pairs) {
  test(`every text of ${before} and ${after} has a way to its sources beside it`, async ({ page }) => {
    await openWhole(page, before, after)
    const lacking = await page.evaluate(() => {
      const isSilent = (part: Element) => part.querySelector('.border-dashed') !== null
      const texts = [...document.querySelectorAll('#provisions article')].flatMap((article) => {
        const sides = [...article.querySelectorAll('[data-side]')]
        return sides.length > 0 ? sides.filter((side) => !isSilent(side)) : [article]
      })
      return texts
        .filter((text) => text.querySelector('a.evidence-link') === null)
        .map((text) => text.textContent)
    })
    expect(lacking).toEqual([])
  })
}

test('a text, whatever it rests on, is two acts from the page of a source', async ({ page }) => {
  const sides = [
    { matter: 'army-size', side: 'before', rests: 'a passage' },
    { matter: 'army-size', side: 'after', rests: 'accounts that differ' },
    { matter: 'amnesty', side: 'after', rests: 'a removal' },
  ]
  await page.goto('./#/compare')
  for (const { matter, side, rests } of sides) {
    await test.step(`${rests} (${matter}, ${side})`, async () => {
      const text = page.locator(`#matter-${matter} [data-side="${side}"]`)
      await text.locator('a.evidence-link').first().click()
      const panel = page.getByRole('complementary', { name: /^Sources for/ })
      await expectWayOut(panel)
    })
  }
})

for (const width of [1440, 390]) {
  test(`every account of a dispute leads to its own passage or place, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const matter of ['army-size', 'nato-enlargement', 'donetsk-withdrawal']) {
      const text = page.locator(`#matter-${matter} [data-side="after"]`)
      await page.goto(`./#/compare/us-28-point..geneva-revision/${matter}`)
      await expect(text.locator('li a').nth(1)).toBeVisible()
      const count = await text.locator('li a').count()
      for (let at = 0; at < count; at += 1) {
        const link = text.locator('li a').nth(at)
        const name = (await link.textContent())?.replace(/ ¶.*/, '') ?? ''
        await link.click()
        await expect(page).toHaveURL(/[?&]src=/)
        const opened = page.locator('[data-cited], [data-passage]').and(page.locator('[data-open="true"]'))
        await expect(opened).toHaveCount(1)
        await expect(opened).toBeInViewport()
        if (!(await link.textContent())?.includes('¶')) {
          await expect(opened).toContainText(name)
          await expect(opened).toBeFocused()
        }
        if (width === 390) await page.keyboard.press('Escape')
      }
    }
  })
}

test('every position is one act from its passages and two from its sources', async ({ page }) => {
  await page.goto('./#/positions')
  await page.getByRole('radio', { name: 'List' }).check({ force: true })
  const links = page.locator('main').getByRole('link', { name: /^\d+ sources? for / })
  await expect(links).toHaveCount(71)
  await expectEachToLeadOut(page, links)
})

test('every event is one act from its passages and two from its sources', async ({ page }) => {
  await page.goto('./#/timeline')
  const links = page.locator('main').getByRole('link', { name: /^\d+ sources? for / })
  await expect(links).toHaveCount(36)
  await expectEachToLeadOut(page, links)
})

test('both sides of every conflict stand beside their passages and sources', async ({ page }) => {
  await page.goto('./#/conflicts')
  const conflicts = page.locator('main article')
  await expect(conflicts).toHaveCount(12)
  const sides = page.locator('main article section').filter({ has: page.getByRole('heading', { level: 3 }) })
  const count = await sides.count()
  expect(count).toBeGreaterThanOrEqual(24)
  for (let at = 0; at < count; at += 1) await expectWayOut(sides.nth(at))
})

test('every source leads in two acts to each thing it is cited for', async ({ page }) => {
  await page.goto('./#/sources')
  const buttons = page.getByRole('button', { name: /^Cited for \d+ entr/ })
  await expect(buttons.first()).toBeVisible()
  const lists = await buttons.evaluateAll(async (all) => {
    const settled = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const seen: { label: string; said: number; listed: number; dead: number }[] = []
    for (const button of all) {
      if (!(button instanceof HTMLElement)) continue
      const label = button.innerText
      button.click()
      await settled()
      const list = document.getElementById(button.getAttribute('aria-controls') ?? '')
      const items = [...(list?.querySelectorAll('li') ?? [])]
      seen.push({
        label,
        said: Number(/\d+/.exec(label)?.[0]),
        listed: items.length,
        dead: items.filter((item) => item.querySelector('a[href^="#/"]') === null).length,
      })
    }
    return seen
  })
  expect(lists.length).toBeGreaterThan(100)
  expect(lists.filter(({ said, listed, dead }) => said === 0 || said !== listed || dead > 0)).toEqual([])
})

test('each text that nobody has read in the document is called Unverified', async ({ page }) => {
  const unverified = pairs.flat().flatMap((draft) => provisionsOf(draft).filter(({ verified }) => !verified))
  expect(unverified).toHaveLength(16)
  let shown = 0
  for (const [before, after] of pairs) {
    await openWhole(page, before, after)
    const signs = page.locator('#provisions article').getByText(/^\??Unverified$/)
    shown += await signs.filter({ visible: true }).count()
  }
  expect(shown).toBe(16)
})

type Listed = { readonly key: string; readonly verified: boolean }

function provisionsOf(draft: string): readonly Listed[] {
  const { provisions }: { provisions: readonly Listed[] } = JSON.parse(
    readFileSync(`data/drafts/${draft}.json`, 'utf8'),
  )
  return provisions
}

/** Opens a comparison with its groups of silence, its runs of the same and all their steps. */
async function openWhole(page: Page, before: string, after: string) {
  const matters = new Set([...provisionsOf(before), ...provisionsOf(after)].map(({ key }) => key)).size
  await page.goto(`./#/compare/${before}..${after}`)
  const articles = page.locator('#provisions article')
  await expect(articles.first()).toBeVisible()
  const closed = page.locator('#provisions button[aria-expanded="false"]:not([data-title])')
  const more = page.locator('#provisions').getByRole('button', { name: /^Show \d+ more|^Show all/ })
  await expect
    .poll(async () => {
      for (const button of [closed, more]) if ((await button.count()) > 0) await button.last().click()
      return articles.count()
    })
    .toBe(matters)
}

/** Follows each link of a list in its turn; what it opens shows a passage or leads on to a source. */
async function expectEachToLeadOut(page: Page, links: Locator) {
  const count = await links.count()
  for (let at = 0; at < count; at += 1) {
    const link = links.nth(at)
    const name = (await link.textContent())?.replace(/^\d+ sources? for /, '').split(', ')[0] ?? ''
    await link.click()
    const panel = page.getByRole('complementary').filter({ hasText: name })
    await expectWayOut(panel)
  }
}

/** What a link opened, or what stands there already: a marked passage, or a way to a source by name. */
async function expectWayOut(part: Locator) {
  const passages = part.locator('mark')
  const sources = part.locator('a[target="_blank"][href^="https://"], a[href^="#/sources/"]')
  await expect(passages.or(sources).first()).toBeVisible()
}
