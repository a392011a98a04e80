import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

/** Downloads the whole comparison in a format; the path of the file. */
async function download(page: Page, format: RegExp, path: string): Promise<string> {
  await page.goto('./#/compare')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: /Everything/ }).check()
  await dialog.getByRole('radio', { name: format }).check()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ])
  await file.saveAs(path)
  return path
}

test('a Word document is a package of well-formed parts', async ({ page, browser }, info) => {
  const file = await download(page, /^Word/, info.outputPath('comparison.docx'))
  const parts = Object.entries(unzipSync(readFileSync(file)))
  expect(parts.map(([name]) => name)).toContain('word/document.xml')
  // A page of its own: that of the app allows no parsing of markup.
  const blank = await browser.newPage()
  for (const [name, bytes] of parts) {
    const fault = await blank.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      return parsed.querySelector('parsererror')?.textContent ?? null
    }, strFromU8(bytes))
    expect(fault, name).toBeNull()
  }
  await blank.close()
})

test('a web page stands alone: no request, no violation, light or dark', async ({ page, browser }, info) => {
  const file = await download(page, /^Web page/, info.outputPath('comparison.html'))
  const context = await browser.newContext()
  const opened = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  opened.on('console', (message) => complaints.push(message.text()))
  opened.on('request', (request) => requests.push(request.url()))
  await opened.goto(pathToFileURL(file).href)
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('[A]')
  await expect(opened.getByRole('article')).toHaveCount(62)
  await expect(opened.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through')
  for (const [colorScheme, width] of [
    ['light', 1000],
    ['dark', 320],
  ] as const) {
    await opened.emulateMedia({ colorScheme })
    await opened.setViewportSize({ width, height: 900 })
    await expectNoAxeViolations(opened)
    expect(
      await opened.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
      `px too wide at ${width} px`,
    ).toBeLessThanOrEqual(0)
  }
  // The width of A4 within margins of 2 cm.
  await opened.setViewportSize({ width: 643, height: 900 })
  await opened.emulateMedia({ media: 'print' })
  const tops = await opened
    .locator('article .side')
    .evaluateAll((sides) => sides.slice(0, 2).map((side) => side.getBoundingClientRect().top))
  expect(tops[0], 'both drafts stand beside each other on paper').toBe(tops[1])
  expect(complaints).toEqual([])
  expect(requests).toEqual([pathToFileURL(file).href])
  await context.close()
})

test('an export and a citation wait for the sources that they name', async ({ page }) => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/data/v1/sources.json', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size')
  const card = page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })
  await expect(card).toContainText('800,000')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('The drafts and their sources are still being read.')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  await expect(dialog).toContainText('The sources are still being read.')
  arrive()
  await expect(dialog.getByRole('textbox', { name: 'Sentence' })).toHaveValue(/\nProto Thema English: /)
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await expect(dialog.getByRole('group', { name: 'First matter' })).toContainText('Proto Thema ¶17')
})

for (const width of [1440, 768, 390, 320])
  test(`a citation has no axe violation in both themes, and nothing is cut off at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./#/compare/us-28-point..geneva-revision/army-size?src=protothema-22')
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: /^Cite/ })
    await expect(dialog.getByRole('textbox', { name: 'Sentence' })).toHaveValue(/\n\nProto Thema English: /)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
    expect(
      await dialog.evaluate((element) => element.scrollWidth - element.clientWidth),
      'px too wide',
    ).toBeLessThanOrEqual(0)
  })

test('a phone has the preview one step before the file, and the name of the file in a line of its own', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./#/compare')
  await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const heading = dialog.getByRole('heading', { name: 'Preview' })
  await expect(heading).not.toBeInViewport()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
  await expect(dialog.getByRole('group', { name: 'First matter' })).toBeInViewport()
  await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download' }).click()])
  await expect(dialog.getByText(/^Saved as \S+\.docx\.$/)).toBeInViewport()
})

test('a format stays under the hand that chooses it, at the end of a tall form too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 640 })
  await page.goto('./#/compare')
  await expect(page.locator('#provisions[data-whole=true]')).toBeAttached()
  await page.keyboard.press('e')
  const print = page.getByRole('dialog').getByText('Print or PDF')
  await expect(print).toBeAttached()
  await page.getByRole('dialog').evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight))
  await print.scrollIntoViewIfNeeded()
  const before = await print.boundingBox()
  await print.click()
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible()
  expect((await print.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0)
})
