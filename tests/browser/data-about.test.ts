import { expect, expectNoAxeViolations, test } from './fixture.ts'

const places = [
  {
    name: 'open data',
    address: './#/data',
    title: 'Open data',
    ready: '61 provisions',
    last: 'Transitional justice',
  },
  { name: 'about', address: './#/about', title: 'About', ready: 'are Unverified', last: 'Version 2026' },
] as const

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
] as const

for (const { name, address, title, ready, last } of places) {
  for (const { colorScheme, width } of looks) {
    test(`${name} has no axe violation in ${colorScheme} at ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.locator('main')).toContainText(ready)
      await expect(page.locator('main')).toContainText(last)
      await expectNoAxeViolations(page)
    })
  }

  test(`${name} scrolls sideways at no width`, async ({ page }) => {
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(address)
      await expect(page.locator('main')).toContainText(ready)
      await expect(page.locator('main')).toContainText(last)
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(excess, `px too wide at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

test.describe('open data', () => {
  test('leads to files that are all there', async ({ page, request }) => {
    await page.goto('./#/data')
    await expect(page.getByText('314 rows')).toBeVisible()
    const links = await page
      .locator('main a[href^="data/v1/"]')
      .evaluateAll((anchors) =>
        anchors.flatMap((anchor) => (anchor instanceof HTMLAnchorElement ? [anchor.href] : [])),
      )
    const addresses = [...new Set(links)]
    expect(addresses.length).toBeGreaterThan(40)
    for (const address of addresses) {
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      expect(answer.headers()['content-type'], address).toContain(
        address.endsWith('.csv') ? 'text/csv' : 'json',
      )
    }
  })

  test('describes every column of a table, by keyboard', async ({ page }) => {
    await page.goto('./#/data')
    const summary = page.getByText('columns of Pairs, matter by matter')
    await summary.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('b_statement')).toBeVisible()
  })

  test('gives a sentence of citation with title, version, day and address, and copies it', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('./#/data')
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await expect(page.getByText('Citation copied')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await page.locator('[data-citation]').innerText())
    expect(copied).toMatch(
      /^Peace Plan Comparator \(2026\)\. US peace plan for Ukraine.*version 2026\.11\.24, 24 Nov 2026\. http.*#\/data$/,
    )
  })
})

test.describe('a file of the page that does not arrive', () => {
  test.use({
    expectedProblems: {
      all: [
        { kind: 'console', text: /Failed to load resource/, reason: 'the test lets the file fail' },
        { kind: 'failed-request', text: /data\/v1/, reason: 'the test lets the file fail' },
      ],
    },
  })

  test('is told and asked for again, and the rest of the page stands', async ({ page }) => {
    await page.route('**/data/v1/datapackage.json', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto('./#/data')
    await expect(page.getByRole('alert')).toContainText('The list of tables could not be read.')
    await expect(page.getByRole('link', { name: 'drafts/us-28-point.json' })).toBeVisible()
    await page.unroute('**/data/v1/datapackage.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('314 rows')).toBeVisible()
  })
})

test('about counts the unverified provisions of the record', async ({ page }) => {
  await page.goto('./#/about')
  await expect(page.getByText('16 of 184 provisions are Unverified')).toBeVisible()
  await expect(page.getByText('Known only through reports: the Geneva revision.')).toBeVisible()
})
