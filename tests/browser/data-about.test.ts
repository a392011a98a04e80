import { expect, test } from './fixture.ts'

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
    expect(addresses.filter((address) => address.endsWith('.xml'))).toHaveLength(4)
    for (const address of addresses) {
      const answer = await request.get(address)
      expect(answer.status(), address).toBe(200)
      expect(answer.headers()['content-type'], address).toContain(
        { csv: 'text/csv', xml: 'xml', json: 'json', jsonld: 'application/ld+json' }[
          address.slice(address.lastIndexOf('.') + 1)
        ],
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
      /^Peace Plan Comparator \(2026\)\. US peace plan for Ukraine.*version 2026\.11\.28, 28 Nov 2026\. http.*#\/data$/,
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
