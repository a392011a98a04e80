/**
 * How large a thing is to hit. axe holds every page to WCAG 2.5.8 (24 px, or room around it) in every-place.test.ts;
 * here a finger on a phone has 44 px for whatever does something, in both directions or along the line it stands on.
 * Links in a text have the 24 px, and 44 px where they are a heading, or all that a paragraph or a cell holds.
 */
import type { Page } from '@playwright/test'
import { expect, layOutAll, test } from './fixture.ts'
import { places, visit } from './places.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const place of places) {
  test(`${place.name} gives a thumb 44 px for each control`, async ({ page }) => {
    await visit(page, place)
    await expect.poll(() => smallControls(page)).toEqual([])
    await layOutAll(page)
    await expect.poll(() => smallLinks(page)).toEqual([])
  })
}

test('the dialogs and the sources give a thumb 44 px for each control', async ({ page }) => {
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size?src=protothema-22')
  await expect(page.getByText('Found word for word').first()).toBeVisible()
  await expect.poll(() => smallControls(page)).toEqual([])
  await page.goto('./#/compare')
  for (const name of ['Filter', 'Export']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect.poll(() => smallControls(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})

for (const [width, height] of [
  [768, 1024],
  [844, 390],
  [1024, 768],
] as const) {
  test.describe(`a touch screen of ${width} px`, () => {
    test.use({ viewport: { width, height } })
    for (const place of places) {
      test(`${place.name} has each control inside the window`, async ({ page }) => {
        await visit(page, place)
        await layOutAll(page)
        await expect.poll(() => controlsBeyond(page)).toEqual([])
      })
    }

    test('the tools of a matter are as large as a thumb and end with the text', async ({ page }) => {
      await page.goto('./#/compare/us-28-point..geneva-revision/army-size')
      const card = page.getByRole('article').first()
      const tools = card.locator('.tool')
      await expect(tools).toHaveCount(3)
      const right = await card.evaluate(
        (element) =>
          element.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(element).paddingRight),
      )
      for (const tool of await tools.all()) {
        const box = await tool.boundingBox()
        expect(box?.width).toBeGreaterThanOrEqual(43.5)
        expect(box?.height).toBeGreaterThanOrEqual(43.5)
        // The sign in the middle of the last stands at the edge of the text; what is around it reaches a little over.
        expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeLessThan(right)
      }
    })
  })
}

/** Controls that stand beyond the left or the right of the window, save in what scrolls sideways. */
function controlsBeyond(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, select, summary, input, textarea')].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
      for (let holder = control.parentElement; holder !== null; holder = holder.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(holder).overflowX)) return []
      const target = control.closest('label') ?? control
      const { left, right, width } = target.getBoundingClientRect()
      if (width <= 2 || (left >= -0.5 && right <= innerWidth + 0.5)) return []
      return [`${Math.round(left)} to ${Math.round(right)}: ${target.textContent.trim().slice(0, 60)}`]
    }),
  )
}

/** Buttons, fields and summaries lower than 44 px or narrower than 24, each with its size and its words. */
function smallControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('button, select, summary, input, textarea, nav a[href]')]
    return controls.flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
      const target = control.closest('label') ?? control
      const { width, height } = target.getBoundingClientRect()
      // What only a screen reader finds.
      if (width <= 2) return []
      if (height >= 43.5 && width >= 24) return []
      return [`${Math.round(width)} × ${Math.round(height)}: ${target.textContent.trim().slice(0, 60)}`]
    })
  })
}

/**
 * Links of the page that are too small, or that lie over another target by more than an edge of 2 px. A link lower or
 * narrower than 24 px is spaced as WCAG 2.5.8 says: a circle of 24 px around its middle meets no other target, and no
 * circle of another such target. Alone, it has 44 px, unless a target stands closer than that above or below it.
 */
function smallLinks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const standing = [
      ...document.querySelectorAll('main :is(a[href], button, select, summary, input, textarea)'),
    ]
    const targets = standing
      .map((element) => element.closest('label') ?? element)
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      // What lies over the page, as a panel or a bar, is measured for itself.
      .filter((element) => element.closest('aside, dialog, .skip-link, .pinned-group, .bottom-bar') === null)
      .map((element) => {
        const box = element.getBoundingClientRect()
        const lines = [...element.getClientRects()].filter(({ width }) => width > 0)
        const isSmall = box.width < 23.5 || lines.some(({ height }) => height < 23.5)
        const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
        return { element, box, lines, isSmall, middle }
      })
      .filter(({ box }) => box.width > 2)
    type Target = (typeof targets)[number]

    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.6 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2.1
    const meets = ({ middle: { x, y } }: Target, other: Target) =>
      other.lines.some(
        ({ left, right, top, bottom }) =>
          Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom)) < 11.9,
      ) ||
      (other.isSmall && Math.hypot(other.middle.x - x, other.middle.y - y) < 23.9)
    const isMain = ({ element }: Target) => {
      const holder = element.closest('h2, h3, th, td, p, section')
      const heard = [...(holder?.querySelectorAll('.sr-only') ?? [])].filter((one) => !element.contains(one))
      const words =
        (holder?.textContent ?? '').length - heard.reduce((sum, one) => sum + one.textContent.length, 0)
      return holder?.matches('section') === false && words === element.textContent.length
    }
    const hasRoom = ({ box, element }: Target) => {
      const others = targets.filter(
        (one) => one.element !== element && one.box.right >= box.left && one.box.left <= box.right,
      )
      const half = (44 - box.height) / 2
      return !others.some(
        (one) =>
          (one.box.bottom <= box.top + 1 && one.box.bottom > box.top - half) ||
          (one.box.top >= box.bottom - 1 && one.box.top < box.bottom + half),
      )
    }
    return targets.flatMap((link) => {
      if (!link.element.matches('a')) return []
      const others = targets.filter(
        ({ element }) => !element.contains(link.element) && !link.element.contains(element),
      )
      const told = `${Math.round(link.box.width)} × ${link.box.height.toFixed(1)}: ${link.element.textContent.trim().slice(0, 60)}`
      if (link.isSmall && others.some((other) => meets(link, other))) return [`less than 24 px, ${told}`]
      if (link.box.height < 43.5 && isMain(link) && hasRoom(link)) return [`less than 44 px, ${told}`]
      const over = others.find((other) => link.lines.some((a) => other.lines.some((b) => overlap(a, b))))
      return over === undefined ? [] : [`over “${over.element.textContent.trim().slice(0, 30)}”, ${told}`]
    })
  })
}
