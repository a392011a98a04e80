/** What the eye takes for one line is one line, and nothing moves that a reader did not move. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('nothing is drawn there')
  return box
}

async function openSources(page: Page): Promise<Locator> {
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size')
  const sources = page.getByRole('complementary', { name: /^Sources for/ })
  await expect(sources.getByText('Found word for word').first()).toBeVisible()
  // The buttons beside the first come later.
  await expect(sources.getByRole('button', { name: 'Image' })).toBeVisible()
  return sources
}

for (const width of [1440, 390]) {
  test(`every page but the overview has its headline under the name of the site at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const name of ['positions', 'conflicts', 'timeline', 'sources', 'data', 'about', 'kept']) {
      await page.goto(`./#/${name}`)
      await expect
        .poll(
          () =>
            page.evaluate(() => {
              const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
              const [title, bar, site] = [box('.page-title'), box('.masthead'), box('.masthead span')]
              return [(title?.x ?? NaN) - (site?.x ?? 0), (title?.y ?? NaN) - (bar?.bottom ?? 0)]
            }),
          name,
        )
        .toEqual([0, 0])
    }
  })
}

test('what becomes of a copy moves nothing in the sources', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const sources = await openSources(page)
  const beside = [
    sources.getByRole('button', { name: /^Keep / }),
    sources.getByRole('button', { name: 'Image' }),
    sources.getByText(/passages quoted/),
    sources.getByText('Found word for word').first(),
  ]
  const places = () => Promise.all(beside.map(boxOf))
  const before = await places()
  await sources.getByRole('button', { name: /^Copy for publication/ }).click()
  await expect(sources.getByText('Copied with its sources')).toBeVisible()
  expect(await places()).toEqual(before)
  await sources
    .getByRole('button', { name: /^Copy quote/ })
    .first()
    .click()
  await expect(sources.getByText('Quote copied')).toBeVisible()
  expect(await places()).toEqual(before)
})

test('what was said of a copy in the sources goes after a while', async ({ page }) => {
  await page.clock.install()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const sources = await openSources(page)
  await sources.getByRole('button', { name: /^Copy for publication/ }).click()
  await expect(sources.getByText('Copied with its sources')).toBeVisible()
  await page.clock.fastForward(7000)
  await expect(sources.getByText('Copied with its sources')).toHaveCount(0)
})

test('the dash of a listed paragraph stands apart from the paragraph’s number', async ({ page }) => {
  const sources = await openSources(page)
  const listed = sources.locator('[data-listed=true]').first()
  const gap = await listed.evaluate((quote) => {
    const words = document.createRange()
    words.selectNodeContents(quote)
    const number = quote.previousElementSibling?.firstElementChild?.getBoundingClientRect()
    const [first] = words.getClientRects()
    return (first?.left ?? 0) - (number?.right ?? Infinity)
  })
  expect(gap).toBeGreaterThan(5)
})

test('a source’s rank leads to what ranks mean', async ({ page }) => {
  const sources = await openSources(page)
  await sources.getByRole('link', { name: 'Rank 3' }).first().click()
  await expect(page).toHaveURL(/#\/sources\/rank-3$/)
  await expect(
    page.getByText('A relay: the outlet passes on what another reported.').first(),
  ).toBeInViewport()
})

for (const width of [1440, 768]) {
  test(`the names of both drafts stand on one line with their signs at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./#/compare')
    await expect(page.getByRole('button', { name: 'Next difference' }).first()).toBeVisible()
    const tops = async (parts: Locator) =>
      Promise.all((await parts.all()).map(async (part) => (await boxOf(part)).y))
    const bar = page.locator('[data-stuck]:has(.draft-select)')
    for (const part of ['.draft-select', '.disc'])
      expect(new Set(await tops(bar.locator(part))).size, part).toBe(1)
  })
}

test('at 320 px the name of a draft keeps to its line, clear of the rule below', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.goto('./#/compare')
  const names = page.locator('[data-stuck] .draft-select')
  await expect(names).toHaveCount(2)
  const [first, second] = await Promise.all([boxOf(names.nth(0)), boxOf(names.nth(1))])
  expect(second.height).toBe(first.height)
  const words = await names.nth(1).evaluate((name) => {
    const range = document.createRange()
    range.selectNodeContents(name.querySelector('[aria-hidden]') ?? name)
    return { lines: range.getClientRects().length, bottom: range.getBoundingClientRect().bottom }
  })
  expect(words.lines).toBe(1)
  const bar = await boxOf(page.locator('[data-stuck]:has(.draft-select)'))
  expect(bar.y + bar.height - words.bottom).toBeGreaterThan(3)
})

/** What is to stay on one line and does not, wherever marks part it. */
function brokenOver(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#provisions :is(p, h2), main article p')].flatMap((block) => {
      const texts: Text[] = []
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() !== null)
        if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
      const placeOf = (at: number): [Text, number] => {
        let left = at
        for (const text of texts) {
          if (left <= text.data.length) return [text, left]
          left -= text.data.length
        }
        throw new Error('beyond the text')
      }
      const together = /\w+–\w+|\d+-point|\d+ [A-Z]\w+ \d{4}|(?:Article|[Pp]oint) \d+/g
      return [...(block.textContent ?? '').matchAll(together)].flatMap(({ 0: found, index }) => {
        const range = document.createRange()
        range.setStart(...placeOf(index + 1))
        range.setEnd(...placeOf(index + found.length))
        const tops = [...range.getClientRects()].map(({ top }) => top)
        return Math.max(...tops) - Math.min(...tops) > 9 ? [found] : []
      })
    }),
  )
}

for (const [what, address, holds] of [
  ['words that a dash joins', './#/compare?q=US–Russian', 'US–Russian'],
  ['the word Article and its number, marked or not', './#/compare?topic=security-guarantees', 'Article'],
  ['the name of a draft', './#/compare/us-28-point..ua-20-point?topic=nato', '20-point'],
  ['a day', './#/conflicts', '3 Dec 2025'],
] as const)
  test(`${what} stays on one line at the widths of phones`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('main')).toContainText(holds)
    for (const width of [320, 360, 390, 430]) {
      await page.setViewportSize({ width, height: 900 })
      await expect(page.getByRole('article').first()).toBeVisible()
      expect(await brokenOver(page), `${width} px`).toEqual([])
    }
  })

test('the choices of the filter begin under their headings', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#/compare')
  const rail = page.getByRole('complementary', { name: 'Filters' })
  for (const group of await rail.getByRole('group').all()) {
    const heading = await boxOf(group.locator('legend'))
    for (const sign of await group.locator('.filter-row > :nth-child(2)').all())
      expect((await boxOf(sign)).x).toBe(heading.x)
  }
})

test('the bars of a marked quote end with its lines', async ({ page }) => {
  await page.goto('./#/conflicts')
  await expect(page.locator('blockquote mark').first()).toBeVisible()
  for (const width of [1440, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const beyond = await page.locator('blockquote mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const edge = mark.closest('blockquote')?.getBoundingClientRect().right ?? 0
        return Math.max(...[...mark.getClientRects()].map(({ right }) => right)) - edge
      }),
    )
    expect(Math.max(...beyond), `${width} px`).toBeLessThan(0.1)
  }
})

test('“2 more” keeps to the line of what there are more of, where both fit', async ({ page }) => {
  await page.goto('./#/compare')
  await expect(page.locator('#provisions[data-whole=true]')).toBeAttached()
  for (const width of [768, 430, 390, 360, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const parted = await page.locator('.grounds > span:has(a + a)').evaluateAll((pairs) =>
      pairs
        .map((pair) => [...pair.querySelectorAll('a')].map((link) => link.getBoundingClientRect()))
        .filter(([first, more]) => first !== undefined && more !== undefined && first.top !== more.top)
        .map((links) => links.reduce((sum, link) => sum + link.width, 0)),
    )
    expect(parted, `${width} px`).toEqual([])
  }
})

for (const width of [1440, 390]) {
  test(`in an embed rules and links end with the column of text at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./embed.html#/compare/us-28-point..geneva-revision?topic=nato')
    await page.getByRole('button', { name: 'NATO enlargement' }).click()
    await expect(page.getByRole('heading', { name: /^Sources for/ })).toBeVisible()
    const ends = await page.evaluate(() => {
      const edge = document.querySelector('header')?.getBoundingClientRect().right ?? 0
      const isRuled = (part: Element) => {
        const { borderTopWidth, borderBottomWidth } = getComputedStyle(part)
        return borderTopWidth !== '0px' || borderBottomWidth !== '0px'
      }
      const ruled = [...document.querySelectorAll('main > *, main article, main article + *, main div')]
      const parts = [...ruled.filter(isRuled), ...document.querySelectorAll('main a.tool')]
      return parts.map((part) => part.getBoundingClientRect().right - edge)
    })
    expect(ends.length).toBeGreaterThan(6)
    expect(Math.max(...ends)).toBe(0)
  })
}

test('what is pinned covers the margins in forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./#/compare')
  await expect(page.locator('.pinned')).toHaveCSS('box-shadow', /^rgb\(255, 255, 255\) -32px 0px/)
})

test('no format of the export moves away from under the pointer that chooses it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./#/compare')
  await page.getByRole('button', { name: 'Export' }).click()
  const formats = page.getByRole('dialog').getByRole('group', { name: 'Format' }).getByRole('radio')
  await expect(formats.first()).toBeVisible()
  const places = async () => Promise.all((await formats.all()).map(boxOf))
  const before = await places()
  for (const format of await formats.all()) {
    await format.check()
    expect(await places()).toEqual(before)
  }
})

test.describe('a first visit, before the fonts are here', () => {
  test.use({
    expectedProblems: {
      all: [
        { kind: 'failed-request', text: /\.woff2/, reason: 'the fonts are held back' },
        { kind: 'console', text: /ERR_FAILED/, reason: 'the fonts are held back' },
      ],
    },
  })

  test('has the measure of the next', async ({ page }) => {
    const measure = async () => {
      await page.goto('./#/about')
      await expect(page.getByText(/^Drafts of one negotiated text/)).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      return page.evaluate(() => {
        const words = document.createElement('span')
        words.style.cssText = 'position: absolute; white-space: nowrap'
        words.textContent = 'Ukraine’s armed forces are held to at most 800,000 personnel in peacetime.'
        document.body.append(words)
        const widths = ['font: 400 17.5px var(--font-serif)', 'font: 400 14px var(--font-sans)'].map(
          (font) => {
            words.style.cssText += `; ${font}`
            return words.getBoundingClientRect().width
          },
        )
        words.remove()
        return widths
      })
    }
    const ours = await measure()
    await page.route('**/*.woff2', (route) => route.abort())
    await page.reload()
    const theirs = await measure()
    expect(theirs).not.toEqual(ours)
    for (const [at, width] of ours.entries()) {
      const share = (theirs[at] ?? 0) / width
      expect(share, at === 0 ? 'serif' : 'sans').toBeGreaterThan(0.96)
      expect(share, at === 0 ? 'serif' : 'sans').toBeLessThan(1.04)
    }
  })
})
