/** A reader with a phone: one provision by its link, then the next change, by thumb alone. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const link = './#/compare/us-28-point..geneva-revision/army-size'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const armySize = (page: Page) => page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })
const membership = (page: Page) => page.getByRole('article', { name: 'Ukraine’s NATO membership' })
const steps = (page: Page) => page.getByRole('navigation', { name: 'Tools' })

/** The box of an element, and that all of it lies between what sticks to the top and to the bottom. */
async function expectOnScreen(page: Page, part: Locator): Promise<void> {
  const [box, bars] = await Promise.all([
    part.boundingBox(),
    page.evaluate(() => ({
      top: document.querySelector('.text-switch')?.getBoundingClientRect().bottom ?? 0,
      bottom: document.querySelector('.pinned-group')?.getBoundingClientRect().top ?? innerHeight,
    })),
  ])
  if (box === null) throw new Error('the part is not on the page')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(390)
  expect(box.y).toBeGreaterThanOrEqual(bars.top - 1)
  expect(box.y + box.height).toBeLessThanOrEqual(bars.bottom + 1)
}

type Point = readonly [x: number, y: number]

/** A stroke of one finger, as the browser sees it from the screen. */
async function swipe(page: Page, from: Point, to: Point) {
  const session = await page.context().newCDPSession(page)
  const at = ([x, y]: Point) => [{ x, y }]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const point = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as const
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(point) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

/** From where to where a thumb strokes across the middle of what is in sight of a card that has come to rest. */
async function strokeAlong(card: Locator, direction: 'on' | 'back'): Promise<[from: Point, to: Point]> {
  await expect(card).toBeInViewport({ ratio: 0.5 })
  // A box that is the same in two frames.
  await card.hover({ trial: true })
  const box = await card.boundingBox()
  if (box === null) throw new Error('the card is not on the page')
  const y = (Math.max(box.y, 120) + Math.min(box.y + box.height, 720)) / 2
  const [right, left] = [
    [300, y],
    [130, y + 8],
  ] as const
  return direction === 'on' ? [right, left] : [left, right]
}

test('a link to one provision shows its change, standing and sources on the first screen', async ({
  page,
}) => {
  await page.goto(link)
  const card = armySize(page)
  await expect(card).toBeInViewport({ ratio: 0.9 })
  await expectOnScreen(page, card.getByRole('heading'))
  await expectOnScreen(page, card.getByText('Changed, by one account of B', { exact: true }))
  await expectOnScreen(page, card.getByText('+200,000 (+33%)'))
  await expectOnScreen(page, card.getByText('Published text'))
  await expectOnScreen(page, card.getByText('Disputed: sources differ'))
  await expectOnScreen(page, card.getByRole('link', { name: 'Proto Thema ¶17' }))
  await expectOnScreen(page, card.getByRole('link', { name: 'RBC-Ukraine' }))
  await expect(page.getByRole('group', { name: 'Text shown' })).toBeInViewport()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a link to a matter that the sources are silent on opens at it, on a phone and at a desk', async ({
  page,
}) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('about:blank')
    await page.goto('./#/compare/us-28-point..geneva-revision/prisoner-exchange')
    const matter = page.getByRole('article', { name: 'Exchange of prisoners' })
    await expect(matter).toBeInViewport({ ratio: 0.9 })
    await expect(matter.getByText('Not reported')).toBeInViewport()
  }
})

test('a button steps to the next change, and Back leads out and not through the steps', async ({ page }) => {
  await page.goto('./#/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(link)
  await expect(steps(page)).toContainText('Difference 1 of 14')
  await steps(page).getByRole('button', { name: 'Next difference' }).tap()
  await expect(
    membership(page).getByRole('button', { name: 'Ukraine’s NATO membership', exact: true }),
  ).toBeFocused()
  await expectOnScreen(page, membership(page).getByRole('heading'))
  await expect(steps(page)).toContainText('Difference 2 of 14')
  await expect(page).toHaveURL(/\/nato-membership$/)
  await steps(page).getByRole('button', { name: 'Next difference' }).tap()
  await expect(steps(page)).toContainText('Difference 3 of 14')
  await steps(page).getByRole('button', { name: 'Previous difference' }).tap()
  await expect(steps(page)).toContainText('Difference 2 of 14')
  await page.goBack()
  await expect(page).toHaveURL(/#\/about/)
})

test('steps reach the last change and count it, however short the page ends', async ({ page }) => {
  await page.goto('./#/compare?topic=nato')
  const next = steps(page).getByRole('button', { name: 'Next difference' })
  await expect(steps(page)).toContainText('Difference 1 of 2')
  await next.tap()
  await expect(steps(page)).toContainText('Difference 2 of 2')
  await expect(next).toHaveAttribute('aria-disabled', 'true')
})

test('a swipe along a card steps too; one up the page or from its edge does not', async ({ page }) => {
  await page.goto(link)
  await expect(armySize(page)).toBeInViewport({ ratio: 0.9 })
  await swipe(page, [4, 300], [200, 300])
  await swipe(page, [300, 400], [280, 250])
  await expect(page).toHaveURL(/\/army-size$/)
  // A stroke that a busy machine draws out is a drag or a press, and none of a swipe: then all begins anew.
  await expect(async () => {
    await page.goto('about:blank')
    await page.goto(link)
    await expect(steps(page)).toContainText('Difference 1 of 14')
    await swipe(page, ...(await strokeAlong(armySize(page), 'on')))
    await expect(
      membership(page).getByRole('button', { name: 'Ukraine’s NATO membership', exact: true }),
    ).toBeFocused({ timeout: 2000 })
    await expect(steps(page)).toContainText('Difference 2 of 14')
    await swipe(page, ...(await strokeAlong(membership(page), 'back')))
    await expect(steps(page)).toContainText('Difference 1 of 14', { timeout: 2000 })
  }).toPass()
})

test('a swipe can be turned off from the menu, for this visit and the next', async ({ page }) => {
  await page.goto('./#/compare')
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.tap()
  await page.getByRole('banner').getByRole('button', { name: 'Keys and swipes' }).tap()
  await page.getByText(/a swipe along a provision steps to the next change/).tap()
  await page.getByRole('button', { name: 'Close' }).tap()
  await expect(menu).toBeFocused()
  for (const visit of ['this', 'the next']) {
    await expect(steps(page), `${visit} visit`).toContainText('Difference 1 of 14')
    const before = page.url()
    expect(await page.evaluate(() => document.elementFromPoint(300, 650)?.closest('article'))).not.toBeNull()
    await swipe(page, [300, 650], [150, 655])
    await steps(page).getByRole('button', { name: 'Next difference' }).tap()
    await expect(page).toHaveURL(/\/nato-membership$/)
    // Each address is the page's own before the next is gone to, as it is for a reader.
    await page.goto('./#/about')
    await expect(page.getByRole('heading', { name: 'About', level: 1 })).toBeVisible()
    await page.goto(before)
    await expect(steps(page)).toBeVisible()
    await page.reload()
  }
})

test('the switch shows both texts or one, keeps the names in sight, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto(link)
  const sideA = armySize(page).getByRole('group', { name: 'A, US 28-point draft' })
  const sideB = armySize(page).getByRole('group', { name: 'B, Geneva revision' })
  await expect(sideA).toBeVisible()
  await expect(page).not.toHaveURL(/text=/)
  // It lies under the lines that name the drafts until they scroll away.
  await page.mouse.wheel(0, 400)
  await page.locator('.text-switch label').filter({ hasText: 'Geneva revision' }).tap()
  await expect(sideA).toBeHidden()
  await expect(sideB).toBeVisible()
  await expect(page).toHaveURL(/text=b/)
  await page.evaluate(() => window.scrollTo(0, 2000))
  for (const name of ['US 28-point draft', 'Geneva revision'])
    await expect(page.locator('.text-switch').getByText(name)).toBeInViewport()
  // Paper holds both, whatever the screen shows.
  await page.emulateMedia({ media: 'print' })
  for (const ceiling of ['600,000 personnel', '800,000'])
    await expect(page.locator('[data-paper]')).toContainText(ceiling)
})

for (const width of [390, 320]) {
  test(`the main targets measure 44 px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const address of ['./#/compare', './#/compare?view=changes']) {
      await page.goto(address)
      await expect(page.getByRole('article').first()).toBeVisible()
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'header button, .segments label, .draft-select, .bottom-bar button, .source-count, ' +
              '[data-title], [aria-expanded], button.rounded-full',
          ),
        ]
          .filter((target) => target.offsetParent !== null || target.closest('.bottom-bar') !== null)
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
          .map(({ target, box }) => `${target.textContent}: ${box.width} by ${box.height}`)
          .filter((found) => !found.startsWith('#')),
      )
      expect(small).toEqual([])
    }
  })
}

for (const view of ['side-by-side', 'inline', 'changes']) {
  test(`text of twice the size fits into 390 px: ${view}`, async ({ page }) => {
    await page.goto(`./#/compare?view=${view}`)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#main :is(p, h3, label, button, span, a)')]
        .filter((part) => part.closest('.sr-only, select') === null && part.offsetParent !== null)
        .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
        .map((part) => part.textContent),
    )
    expect(cut).toEqual([])
    const room = await page.evaluate(() => {
      const top = document.querySelector('.text-switch')?.getBoundingClientRect().height ?? 0
      const bottom = document.querySelector('.bottom-bar')?.getBoundingClientRect().height ?? 0
      return innerHeight - top - bottom
    })
    expect(room).toBeGreaterThan(844 / 2)
  })
}
