import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { tabTo } from './keyboard.ts'

/** Five pairs that an editor judged, and one that nobody did. */
const pairs = [
  'us-28-point..geneva-revision',
  'us-28-point..e3-counter',
  'us-28-point..ua-20-point',
  'e3-counter..geneva-revision',
  'geneva-revision..ua-20-point',
  'e3-counter..ua-20-point',
] as const

const titles: Readonly<Record<string, string>> = {
  'us-28-point': 'US 28-point draft',
  'e3-counter': 'E3 counter-text',
  'geneva-revision': 'Geneva revision',
  'ua-20-point': '20-point framework',
}

const screens = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

const strip = (page: Page) => page.getByRole('region', { name: /^\d+ matters by topic$/ })

/** True for an element of which all is in sight without scrolling, above bars that begin at `bottom`. */
async function isOnScreen(page: Page, element: Locator, bottom = Infinity): Promise<boolean> {
  const box = await element.boundingBox()
  const size = page.viewportSize()
  if (box === null || size === null) return false
  return (
    box.y >= 0 &&
    box.y + box.height <= Math.min(size.height, bottom) &&
    box.x >= 0 &&
    box.x + box.width <= size.width
  )
}

for (const size of screens) {
  test(`the first screen answers in ten seconds at ${size.width} px, for every pair`, async ({ page }) => {
    await page.setViewportSize(size)
    for (const pair of pairs) {
      await page.goto(`./#/overview/${pair}`)
      // Until the app has drawn it, what the build wrote stands in the page, hidden.
      await expect(page.locator('html')).not.toHaveAttribute('data-elsewhere')
      const names = pair.split('..').map((id) => titles[id])
      await expect(page.locator('table.matters caption')).toContainText(`${names[0]} and ${names[1]},`)
      const standfirst = page.locator('h1 + p')
      const bars = await page
        .locator('.pinned')
        .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().top))
      const bottom = Math.min(...bars)
      // Which drafts, how many matters, how many differ.
      for (const name of names) await expect(standfirst).toContainText(`${name} `)
      await expect(standfirst, pair).toHaveText(
        /^The .+ the .+\. Of \d+ matters, .+ reported in both \(.+ differs?\)/,
      )
      expect(await isOnScreen(page, standfirst, bottom), `words of ${pair}`).toBe(true)
      // The largest numeric change, or what stands in its place.
      const result = page
        .getByRole('region', { name: 'Size of Ukraine’s armed forces' })
        .getByText(/^\+200,000|^A strength, not a ceiling$|^Same number$/)
      expect(await isOnScreen(page, result, bottom), `number of ${pair}`).toBe(true)
      // What is silent, in either draft: pinned to the edge, and nothing where nothing is.
      const groups = await page.getByRole('button', { name: /^Not reported in the / }).all()
      expect(groups.length > 0, pair).toBe(pair !== 'us-28-point..e3-counter')
      for (const group of groups) {
        expect(await isOnScreen(page, group), `silence of ${pair}`).toBe(true)
        const isOnTop = await group.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
        })
        expect(isOnTop, `under no other bar, ${pair}`).toBe(true)
      }
    }
  })
}

test('the strip is a row of links in reading order, 24 px apart, that lead to their matters', async ({
  page,
}) => {
  await page.goto('./')
  const links = strip(page).locator('li > a')
  await expect(links).toHaveCount(62)
  for (const link of await links.all()) {
    const box = await link.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(24)
    expect(box?.height).toBeGreaterThanOrEqual(24)
  }
  await tabTo(page, links.nth(1))
  await expect(links.nth(1)).toHaveAccessibleName('Ukraine’s NATO membership, Changed, Disputed')
  await page.keyboard.press('Shift+Tab')
  await expect(strip(page).getByRole('link', { name: 'NATO', exact: true })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(links.nth(0)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/compare\/us-28-point\.\.geneva-revision\/army-size$/)
  await expect(page.getByRole('complementary', { name: /Size of Ukraine’s armed forces/ })).toBeVisible()
})

test.describe('on a common phone', () => {
  test.use({ viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true })

  for (const fonts of ['with our fonts', 'before they are here']) {
    test(`what is pinned over the strip leaves of each target 24 px or nothing, ${fonts}`, async ({
      page,
    }) => {
      // With `font-display: optional` a font that comes late is not used on this visit.
      if (fonts !== 'with our fonts')
        await page.route('**/*.woff2', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 4000))
          await route.continue()
        })
      await page.goto('./')
      const bar = await page.locator('.pinned').boundingBox()
      if (bar === null) throw new Error('nothing is pinned')
      const links = await strip(page).getByRole('link').all()
      const boxes = await Promise.all(links.map((link) => link.boundingBox()))
      const covered = boxes.filter(
        (box) => box !== null && box.y < bar.y + bar.height && box.y + box.height > bar.y,
      )
      expect(covered.length).toBeGreaterThan(0)
      for (const box of covered) {
        if (box === null) throw new Error('a link is not on the page')
        const above = bar.y - box.y
        const below = box.y + box.height - (bar.y + bar.height)
        const left = Math.max(above, below)
        expect(left <= 0 || left >= 24, `${left} px left of a target at ${box.y}`).toBe(true)
      }
    })
  }
})

test('the strip is passed in one step by keyboard', async ({ page }) => {
  await page.goto('./')
  const skip = strip(page).getByRole('button', { name: 'Skip to the table' })
  await tabTo(page, skip)
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Reported in both drafts/ })).toBeFocused()
})

test('the strip names the cell in focus without moving what stands below, at every width', async ({
  page,
}) => {
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./')
    const link = strip(page).getByRole('link', { name: /^Civilian detainees and hostages, / })
    // What the build wrote is the app's once its controls are on.
    await expect(page.getByRole('button', { name: 'All figures' })).toBeEnabled()
    const below = async () => (await page.locator('table.matters').boundingBox())?.y
    const before = await below()
    await link.evaluate((element) => element.focus({ preventScroll: true }))
    const name = strip(page).getByText('Civilian detainees and hostages', { exact: true })
    await expect(name).toBeVisible()
    expect(await below()).toBe(before)
    const box = await name.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  }
})

for (const { look, prepare } of [
  {
    look: 'in greyscale',
    // Through the object model, since the policy refuses a style sheet in the page.
    prepare: (page: Page) =>
      page.evaluate(() => document.documentElement.style.setProperty('filter', 'grayscale(1)')),
  },
  { look: 'in forced colours', prepare: (page: Page) => page.emulateMedia({ forcedColors: 'active' }) },
  {
    look: 'in forced colours on black',
    prepare: (page: Page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }),
  },
]) {
  test(`the cells of the strip are told apart ${look}`, async ({ page }) => {
    await page.goto('./')
    await expect(strip(page)).toBeVisible()
    await prepare(page)
    const pictures = new Map<string, string>()
    for (const relation of ['Changed', 'Same in both', 'Removed', 'Added', 'Reported only in A']) {
      const cell = strip(page)
        .getByRole('link', { name: new RegExp(`, ${relation}, `) })
        .first()
        .locator('svg')
      pictures.set(relation, (await cell.screenshot()).toString('base64'))
    }
    expect(new Set(pictures.values()).size).toBe(pictures.size)
  })
}

test.describe('the figures in more than one draft', () => {
  const army = (page: Page) => page.getByRole('article', { name: /^Size of Ukraine’s armed forces/ })

  test('are a step from the first screen', async ({ page }) => {
    await page.goto('./')
    await tabTo(page, page.getByRole('button', { name: 'All figures' }))
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { name: 'Figures in more than one draft' })
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport()
    await expect(page.getByRole('img', { name: /^US 28-point draft:/ })).toHaveCount(7)
  })

  test('have bars as long as their numbers, at every width', async ({ page }) => {
    await page.goto('./')
    for (const width of [1440, 768, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const bars = army(page).locator('rect:not([fill^="url"])')
      await expect(bars).toHaveCount(3)
      const lengths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
      // Outlines stand inside the bar's edge, so that a pixel or two is the stroke's.
      expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(0.75, 1)
      expect(lengths[1]).toBe(lengths[2])
    }
  })

  test('open as a table by keyboard, and lead from it to the matter', async ({ page }) => {
    await page.goto('./')
    await expect(army(page)).toBeVisible()
    const summary = army(page).locator('summary')
    expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    await summary.focus()
    await page.keyboard.press('Enter')
    const table = army(page).getByRole('table')
    await expect(table.getByRole('row')).toHaveCount(5)
    await expect(table.getByRole('columnheader')).toHaveText(['Draft', 'Figure', 'Standing'])
    await table.getByRole('link', { name: '20-point framework' }).click()
    await expect(page).toHaveURL(/#\/compare\/geneva-revision\.\.ua-20-point\/army-size$/)
  })

  test('keep inside the page with every table open at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto('./')
    await expect(army(page)).toBeVisible()
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    const excess = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect.poll(excess).toBeLessThanOrEqual(0)
  })
})

for (const width of [1440, 768]) {
  test(`both texts have the same measure, under the heads of their drafts, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./#/compare/us-28-point..geneva-revision/army-size')
    const boxes = page.getByRole('article').first().locator('[data-side]')
    await expect(boxes).toHaveCount(2)
    const [before, after] = await boxes.evaluateAll((all) =>
      all.map((one) => ({
        left: one.getBoundingClientRect().left,
        width: one.clientWidth - Number.parseFloat(getComputedStyle(one).paddingRight),
      })),
    )
    expect(before?.width).toBe(after?.width)
    const heads = await page
      .getByRole('combobox', { name: /^Draft [AB]$/ })
      .evaluateAll((all) => all.map((one) => one.closest('[data-stuck] > *')?.getBoundingClientRect().left))
    expect(heads).toEqual([before?.left, after?.left])
  })
}
