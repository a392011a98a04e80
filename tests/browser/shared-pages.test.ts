/** A link that is shared: what previewers and readers without scripts find there, and where it leads the rest. */
import type { Page } from '@playwright/test'
import { pagePolicy, policyText } from '../../scripts/content-policy.ts'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const pair = 'compare/us-28-point..geneva-revision'
const army = `${pair}/army-size`
const title = 'Size of Ukraine’s armed forces'

/** Lets a reader stay on the page with scripts on, which axe needs. */
async function stay(page: Page) {
  await page.route('**/assets/lead-on-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
}

test('a shared link leads on to what it is about, and Back to where the reader came from', async ({
  page,
}) => {
  await page.goto('./#/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`./${army}.html`)
  await expect(page).toHaveURL(new RegExp(`/index\\.html#/${army}$`))
  await expect(page.getByRole('article', { name: title })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/#\/about$/)
})

test('it keeps what stands after its #', async ({ page }) => {
  await page.goto(`./${army}.html#/${pair}/army-size?view=inline&topic=army-size`)
  await expect(page).toHaveURL(new RegExp(`/index\\.html#/${army}\\?view=inline&topic=army-size$`))
  await expect(page.getByRole('article', { name: title })).toContainText('Disputed')
})

test('a link that was copied opens the same again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`./#/${pair}?topic=army-size`)
  await page.getByRole('button', { name: `Copy link to ${title}` }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(new RegExp(`/${army}\\.html#/${army}\\?topic=army-size$`))
  await page.goto(link)
  await expect(page).toHaveURL(new RegExp(`/index\\.html#/${army}\\?topic=army-size$`))
  await expect(page.getByRole('article')).toHaveCount(1)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a matter can be read whole, under the policy of the site', async ({ page }) => {
    await page.goto(`./${army}.html`)
    await expect(page.locator('head > :first-child')).toHaveAttribute('content', policyText(pagePolicy))
    await expect(page).toHaveTitle(`${title}: US 28-point draft and Geneva revision. Peace Plan Comparator`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('deletion')).toHaveText('600,000')
    await expect(page.getByRole('insertion')).toHaveText('800,000')
    await expect(page.getByRole('main')).toContainText('Disputed: sources differ.')
    await expect(page.getByRole('main')).toContainText('8 sources.')
    await page.getByRole('link', { name: 'All 62 matters of these drafts' }).click()
    await expect(page).toHaveURL(new RegExp(`/${pair}\\.html$`))
    await page.getByRole('link', { name: 'Ukraine’s NATO membership' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ukraine’s NATO membership')
    await page.getByRole('link', { name: 'Open the comparison' }).click()
    await expect(page).toHaveURL(new RegExp(`/index\\.html#/${pair}/nato-membership$`))
  })
})

for (const place of [pair, army, `${pair}/ceasefire`]) {
  test(`${place} has no axe violation and scrolls sideways at no width`, async ({ page }) => {
    await stay(page)
    await page.goto(`./${place}.html`)
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(excess, `px too wide at ${width} px`).toBeLessThanOrEqual(0)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expectNoAxeViolations(page)
      }
    }
  })
}

for (const place of ['index', pair, army]) {
  test(`the image that previews of ${place} show is served, 1200 by 630 pixels`, async ({
    page,
    request,
  }) => {
    await stay(page)
    await page.goto(`./${place}.html`)
    const image = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
    const address = new URL(image, page.url()).href
    expect((await request.get(address)).headers()['content-type']).toBe('image/png')
    const size = await page.evaluate(async (src) => {
      const picture = new Image()
      picture.src = src
      await picture.decode()
      return [picture.naturalWidth, picture.naturalHeight]
    }, address)
    expect(size).toEqual([1200, 630])
  })
}
