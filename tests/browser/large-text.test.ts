/**
 * A reader who has set the largest text of the system, on a phone: the browser's own font size is doubled, as its
 * settings do it, so that every size in `rem` and every width that a style asks about goes with it.
 */
import type { Page } from '@playwright/test'
import { expect, layOutAll, test } from './fixture.ts'
import { places, visit } from './places.ts'

const width = 390
/** Of the phones that the page is made for. */
const narrowest = 320
const height = 844

test.use({ viewport: { width, height }, hasTouch: true, isMobile: true })

test.beforeEach(async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
})

for (const place of places) {
  test(`${place.name} fits in twice the text`, async ({ page }) => {
    await visit(page, place)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    await expect.poll(() => faults(page)).toEqual([])
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
    await expect.poll(() => heightOfBars(page)).toBeLessThanOrEqual(height / 3)
    await page.setViewportSize({ width: narrowest, height })
    await expect.poll(() => tooWide(page), `at ${narrowest} px`).toEqual([])
  })
}

test('the menu, the dialogs and the sources fit in twice the text', async ({ page }) => {
  await page.goto('./#/compare')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.getByRole('button', { name: 'Menu' }).tap()
  await expect.poll(() => faults(page)).toEqual([])
  await page.getByRole('banner').getByRole('button', { name: 'Keys and swipes' }).tap()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect.poll(() => faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Close' }).tap()
  for (const { name, last } of [
    { name: 'Filter', last: 'Party' },
    { name: 'Sources', last: 'Through all drafts' },
    { name: 'Export', last: 'Silence is exported as “Not reported”, never as a deletion.' },
  ]) {
    const tools = page.getByRole('navigation', { name: 'Tools' })
    await tools.getByRole('button', { name, exact: true }).tap()
    // What is still being read says so in a line, which fits whatever comes in its place.
    await expect(page.getByRole('dialog').getByText(last).first()).toBeVisible()
    await expect.poll(() => faults(page), name).toEqual([])
    // What ends a dialog leaves its content in sight: it follows it, and is not stuck over it.
    expect(await stuckInDialog(page), name).toBeLessThanOrEqual(height / 4)
    await page.getByRole('button', { name: 'Close' }).tap()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
})

/**
 * Text that stands beyond the sides of the screen, that a box cuts off, or that lies on other text, by its first
 * words. What scrolls in a box of its own, what only ears find, and what is stuck over the page, are left out.
 */
async function faults(page: Page): Promise<readonly string[]> {
  await layOutAll(page)
  return page.evaluate((screen) => {
    const found: string[] = []
    const top: Element = document.querySelector('dialog[open]') ?? document.body
    const wide = document.documentElement.scrollWidth - screen
    if (wide > 0) found.push(`the page is ${wide} px too wide`)

    const isLeftOut = (element: Element) => {
      for (let at: Element | null = element; at !== null && at !== top; at = at.parentElement) {
        const { position, overflowX } = getComputedStyle(at)
        if (overflowX === 'auto' || position === 'sticky' || position === 'fixed') return true
        if (position === 'absolute' && at.getBoundingClientRect().width <= 2) return true
      }
      return element.matches('select, option, textarea, svg *')
    }
    const lines: { box: DOMRect; words: string; of: Element }[] = []
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    while (texts.nextNode() !== null) {
      const of = texts.currentNode.parentElement
      const words = texts.currentNode.textContent?.trim().slice(0, 40) ?? ''
      if (of === null || words === '' || !of.checkVisibility({ visibilityProperty: true })) continue
      if (isLeftOut(of)) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      for (const box of range.getClientRects()) if (box.width > 2) lines.push({ box, words, of })
    }
    for (const { box, words, of } of lines) {
      if (box.left < -1 || box.right > screen + 1) found.push(`beyond the side: ${words}`)
      for (let at: Element | null = of; at !== null && at !== top; at = at.parentElement) {
        if (getComputedStyle(at).overflowX === 'visible') continue
        const frame = at.getBoundingClientRect()
        const isOut = box.right > frame.right + 2 || box.left < frame.left - 2
        if (isOut) found.push(`cut off: ${words}`)
      }
    }
    const inOrder = lines.toSorted((a, b) => a.box.top - b.box.top)
    for (const [at, { box, words, of }] of inOrder.entries()) {
      // The line boxes of neighbouring lines may touch; letters do not fill theirs.
      for (const other of inOrder.slice(at + 1)) {
        if (other.box.top > box.bottom - box.height / 3) break
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        if (across > 4 && !of.contains(other.of) && !other.of.contains(of))
          found.push(`one on the other: ${words} / ${other.words}`)
      }
    }
    return [...new Set(found)]
  }, width)
}

/** What makes the page wider than the screen, by its first words. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.querySelectorAll('body *')].filter(
      (part) => part.children.length === 0 && part.getBoundingClientRect().right > clientWidth + 1,
    )
    return [
      `${scrollWidth - clientWidth} px too wide`,
      ...beyond.map((part) => part.textContent.slice(0, 40)),
    ]
  })
}

/** How much of the screen's height is taken by what is stuck across the page. */
function heightOfBars(page: Page): Promise<number> {
  return page.evaluate((screen) => {
    const bars = [...document.querySelectorAll('body *')].filter(
      (part) =>
        ['sticky', 'fixed'].includes(getComputedStyle(part).position) &&
        !part.matches('.skip-link, dialog *, dialog') &&
        part.checkVisibility(),
    )
    return bars
      .map((bar) => bar.getBoundingClientRect())
      .filter((box) => box.width > screen / 2)
      .reduce((sum, box) => sum + Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)), 0)
  }, width)
}

/** How much of the height of the screen is taken by what stays at the end of the open dialog. */
function stuckInDialog(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stuck = [...document.querySelectorAll('dialog[open] *')].filter(
      (part) => getComputedStyle(part).position === 'sticky',
    )
    return Math.max(0, ...stuck.map((part) => part.getBoundingClientRect().height))
  })
}

test('in twice the text the keys fit their list, and the names of drafts over columns stay whole', async ({
  page,
}) => {
  await page.goto('./#/compare')
  await expect(page.locator('#provisions[data-whole=true]')).toBeAttached()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog').locator('dl')
  await expect(list).toBeVisible()
  expect(await list.evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Close' }).tap()
  await page.goto('./#/compare/us-28-point..e3-counter..geneva-revision')
  const name = page.locator('.columns .draft-select [aria-hidden=true]').first()
  await expect(name).toHaveText('US 28-point draft')
  const lines = await name.evaluate((part) => {
    const range = document.createRange()
    range.selectNodeContents(part)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })
  expect(lines).toBeLessThanOrEqual(3)
})
