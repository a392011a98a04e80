/** Whoever goes through a page by Tab sees where they are: inside the window, and not under a bar that is stuck to it. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { places, visit } from './places.ts'

/** Presses from the beginning on, from the middle on, and from the end back. */
const FROM_AN_END = 40
const FROM_THE_MIDDLE = 20

for (const place of places) {
  test(`${place.name} shows what has the focus, at the beginning, in the middle and back from the end`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await visit(page, place)
    await watchFocus(page)
    for (const width of [1440, 768, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await expect(page.locator('main')).toContainText(place.holds)
      await expect.poll(() => grows(page), 'the list is drawn').toBe(false)
      for (const [start, way, presses] of [
        [0, 'on', FROM_AN_END],
        [0.5, 'on', FROM_THE_MIDDLE],
        [1, 'back', FROM_AN_END],
      ] as const) {
        await startAt(page, start)
        // Held down, as by hand: pressed anew each time it takes twice as long.
        if (way === 'back') await page.keyboard.down('Shift')
        for (let pressed = 0; pressed < presses; pressed += 1) await page.keyboard.press('Tab')
        if (way === 'back') await page.keyboard.up('Shift')
        const faults = await page.evaluate(() => {
          const found: unknown = Reflect.get(window, 'focusFaults')
          Reflect.set(window, 'focusFaults', [])
          return found
        })
        expect(faults, `${way} from ${start} at ${width} px`).toEqual([])
      }
    }
  })
}

for (const [width, name] of [
  [1440, /^Overview$/],
  [1440, /^Not reported in the Geneva revision/],
  [390, /^Not reported in the Geneva revision/],
] as const) {
  test(`the ring round ${name} is whole at an edge of the window, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./#/compare')
    await expect(page.locator('#provisions[data-whole=true]')).toBeAttached()
    await page.keyboard.press('Tab')
    const one = page.getByRole('link', { name }).or(page.getByRole('button', { name }))
    await one.evaluate((element) => element.focus({ preventScroll: true }))
    const [top, bottom] = await one.evaluate((element) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(element)
      const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
      const box = element.getBoundingClientRect()
      return [box.top - reach, box.bottom + reach]
    })
    const bar = page.getByRole('navigation', { name: 'Tools' })
    const edge = (await bar.isVisible()) ? ((await bar.boundingBox())?.y ?? 0) : 900
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(edge)
  })
}

for (const width of [1440, 768, 390]) {
  test(`the way back through an opened silent group leads to its head in sight, ${width} px wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./#/compare?show=only-a')
    const head = page.getByRole('button', { name: /^Not reported in the Geneva revision/ })
    await expect(head).toHaveAttribute('aria-expanded', 'true')
    await page.locator('#provisions [data-title]').nth(6).focus()
    for (let pressed = 0; pressed < 160; pressed += 1) {
      await page.keyboard.press('Shift+Tab')
      if (await head.evaluate((element) => element === document.activeElement)) break
    }
    await expect(head).toBeFocused()
    const isClear = await head.evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect()
      return [top + 2, bottom - 2].every((y) => element.contains(document.elementFromPoint(left + 24, y)))
    })
    expect(isClear).toBe(true)
  })
}

/** Whether the page becomes longer, as while a list is drawn a few items at a time. */
function grows(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const before = document.documentElement.scrollHeight
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame)
    return document.documentElement.scrollHeight !== before
  })
}

/** Gives the focus to what stands at a part of all that can have it, in the dialog where one is open: 0 is the first, 1 the last. */
function startAt(page: Page, part: number): Promise<void> {
  return page.evaluate((share) => {
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
    const all = [...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0,
    )
    all[Math.round((all.length - 1) * share)]?.focus()
  }, part)
}

/** Looks, at every press, at what the press before it led to, when all that it moved stands still. */
function watchFocus(page: Page): Promise<void> {
  return page.evaluate(() => {
    const faults: string[] = []
    Reflect.set(window, 'focusFaults', faults)
    const add = (fault: string) => {
      const found: unknown = Reflect.get(window, 'focusFaults')
      if (Array.isArray(found)) found.push(fault)
    }
    const words = (of: Element) => `${of.localName} “${of.textContent.trim().slice(0, 40)}”`
    let last: Element | null = null
    document.addEventListener(
      'keydown',
      ({ key }) => {
        const focused = document.activeElement
        if (key !== 'Tab' || focused === null) return
        if (focused === document.body) {
          if (last !== null && !isAtAnEnd(last)) add(`no focus after ${words(last)}`)
          return
        }
        last = focused
        // A box that only ears find is drawn by its label.
        const shown = focused.getBoundingClientRect().width <= 2 ? focused.closest('label') : null
        const target = shown ?? focused
        const covering = [...target.getClientRects()].flatMap((box) => coveringOf(target, box))
        const fault = covering[0]
        if (fault !== undefined) add(`${words(target)} is ${fault}`)
      },
      { capture: true },
    )

    /** Whether the browser's own controls come next: at the first and the last of the page, or of the dialog over it. */
    function isAtAnEnd(focused: Element) {
      const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
      const all = [
        ...scope.querySelectorAll<HTMLElement>(
          'a[href], button:enabled, input:enabled, select:enabled, textarea, summary, [tabindex="0"]',
        ),
      ].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
      const stops = all.filter((one) => !one.matches('input[type=radio]:not(:checked)'))
      return focused === scope || focused === stops[0] || focused === stops.at(-1)
    }

    /**
     * What hides a box: nothing, where it is clear from top to bottom at its left side, middle or right side. Sideways a
     * part is enough, since browsers leave a box that scrolls sideways as it is while a part of the target shows.
     */
    function coveringOf(target: Element, { left, right, top, bottom, height }: DOMRect): readonly string[] {
      // What is larger than the room for it cannot be seen whole.
      if (height > innerHeight / 2) return []
      const covered = [left + 2, (left + right) / 2, right - 2].map((x) =>
        [top + 2, (top + bottom) / 2, bottom - 2].flatMap((y) => coverAt(target, x, y)),
      )
      return covered.some((covers) => covers.length === 0) ? [] : covered.flat()
    }

    function coverAt(target: Element, x: number, y: number): readonly string[] {
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
        return [`beyond the window, at ${Math.round(x)}, ${Math.round(y)}`]
      for (
        let over = document.elementFromPoint(x, y);
        over !== null && !over.contains(target) && !target.contains(over);
        over = over.parentElement
      ) {
        if (['sticky', 'fixed'].includes(getComputedStyle(over).position)) return [`under ${words(over)}`]
      }
      return []
    }
  })
}
