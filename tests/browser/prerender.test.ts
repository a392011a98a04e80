/** The overview is in the page that is served; the app takes it over as it stands. */
import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const headline = 'What changed between the two drafts'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the overview can be read, and says what needs them', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(page.getByRole('main')).toContainText('Of 62 matters, ten are reported in both')
    const table = page.getByRole('table', { name: /Matters reported on/ })
    await expect(table.getByRole('row', { name: /Size of Ukraine’s armed forces/ })).toContainText(
      'The ceiling rises from 600,000 to 800,000',
    )
    await expect(table.locator('tbody th[scope=row]')).toHaveCount(16)
    await expect(page.getByText('Not reported in the Geneva revision, 46')).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Without scripts' })).toContainText(
      'Scripts are off: this overview can be read',
    )
  })

  test('no control is offered that does nothing, and the record can be had', async ({ page, request }) => {
    await page.goto('./')
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
    await expect(page.getByRole('searchbox')).toBeHidden()
    for (const button of await page.getByRole('button').all()) await expect(button).toBeDisabled()
    const links = page.getByRole('complementary', { name: 'Without scripts' }).getByRole('link')
    await expect(links).toHaveText(['The comparison', 'matters', 'provisions', 'passages', 'sources'])
    const [comparison, ...tables] = await links.all()
    for (const link of tables) {
      const answer = await request.get((await link.getAttribute('href')) ?? '')
      expect(answer.headers()['content-type']).toContain('text/csv')
    }
    await comparison?.click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Geneva revision')
  })
})

test('axe finds nothing in the page as it is without scripts', async ({ page }) => {
  // axe is a script, so they are on; what the browser does when they are off is done here by hand.
  await page.route('./', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({
      response,
      body: html.replaceAll(/<script.*?<\/script>|<\/?noscript>/g, ''),
    })
  })
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll('(scripting:none)', 'all') })
  })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('./')
    await expect(page.getByRole('complementary', { name: 'Without scripts' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
    await expectNoAxeViolations(page)
  }
})

test.describe('with scripts', () => {
  for (const width of [1440, 390]) {
    test(`the app takes the page over without a shift at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await watchShifts(page)
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          Object.assign(window, { written: document.querySelector('h1') })
        })
      })
      await page.goto('./')
      const sort = page.getByRole('button', { name: 'Sources', exact: true })
      await expect(sort).toBeEnabled()
      await sort.click()
      await expect(page.getByRole('columnheader', { name: 'Sources' })).toHaveAttribute(
        'aria-sort',
        'descending',
      )
      await page.evaluate(() => document.fonts.ready)
      const kept = await page.evaluate(() => Reflect.get(window, 'written') === document.querySelector('h1'))
      expect(kept, 'the heading that the build wrote is the one that shows').toBe(true)
      expect(await shiftsOf(page)).toBe(0)
    })
  }

  test('the code of the app is asked for once the page is painted, or after three seconds', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
    const { painted, asked } = await page.evaluate(() => {
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
      return {
        painted: performance.getEntriesByName('first-paint').map(({ startTime }) => startTime),
        asked: scripts.filter(({ name }) => !name.includes('/start-')).map(({ startTime }) => startTime),
      }
    })
    expect(painted).toHaveLength(1)
    expect(asked.length).toBeGreaterThan(0)
    expect(Math.min(...asked)).toBeGreaterThan(Math.min(3000, ...painted))
  })

  test('a link is followed before the app is here', async ({ page }) => {
    let letIn = () => {}
    const wait = new Promise<void>((resolve) => (letIn = resolve))
    await page.route('**/data/v1/index.json', async (route) => {
      await wait
      await route.continue()
    })
    await page.goto('./')
    await expect(page.getByRole('button', { name: 'Export' })).toBeDisabled()
    await page.getByRole('link', { name: 'Read the changes' }).click()
    letIn()
    await expect(page).toHaveTitle(/US 28-point draft and Geneva revision compared/)
    await expect(page.getByRole('heading', { name: headline })).toHaveCount(0)
  })

  test('another page never shows the overview first', async ({ page }) => {
    await page.addInitScript(() => {
      const look = () => {
        const heading = document.querySelector('h1')
        if (heading?.textContent.startsWith('What changed') && heading.checkVisibility())
          Object.assign(window, { seen: true })
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await watchShifts(page)
    await page.goto('./#/compare/us-28-point..geneva-revision')
    await expect(page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Proto Thema ¶17' }).first()).toBeVisible()
    expect(await page.evaluate(() => 'seen' in window)).toBe(false)
    expect(await shiftsOf(page)).toBeLessThan(0.01)
  })

  for (const [what, query] of [
    ['a search', 'q=army'],
    ['a search in columns', 'view=columns&q=army'],
  ]) {
    test(`a link to ${what} shows what it finds without a shift`, async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 900 })
      await watchShifts(page)
      await page.goto(`./#/compare/us-28-point..geneva-revision?${query}`)
      await expect(page.getByRole('heading', { name: 'Also found' })).toBeAttached()
      await expect(page.getByRole('group', { name: 'Also found in' }).first()).toBeVisible()
      expect(await shiftsOf(page)).toBeLessThan(0.01)
    })
  }

  test('a page is fetched when its link is pointed at', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('./')
    await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
    expect(asked.join(' ')).not.toMatch(/assets\/TimelinePage/)
    // What heeds the pointer comes shortly after the app.
    await expect(async () => {
      await page.mouse.move(0, 0)
      await page.getByRole('link', { name: 'Timeline' }).hover()
      await expect.poll(() => asked.join(' '), { timeout: 1000 }).toMatch(/assets\/TimelinePage/)
    }).toPass()
    await expect.poll(() => asked.join(' ')).toMatch(/data\/v1\/events\.json/)
    await expect(page).toHaveURL(/\/$/)
  })

  test('nothing is asked for twice', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('./')
    await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted())
  })
})

/** Sums up what the page's parts are moved by, but for what a reader's own act moves. Call before the page opens. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (Reflect.get(entry, 'hadRecentInput') !== true)
          Object.assign(window, {
            shift: Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
          })
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'shift')))
}
