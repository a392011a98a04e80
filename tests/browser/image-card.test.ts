/** The image of a matter, drawn and taken away in a browser. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, test } from './fixture.ts'
import { tabTo } from './keyboard.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function openImage(page: Page) {
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size')
  const button = page.getByRole('button', { name: 'Image', exact: true })
  await expect(button).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Skip to sources' }))
  await page.keyboard.press('Enter')
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Image of “Size of Ukraine’s armed forces”' })
  await expect(dialog.getByRole('img')).toBeVisible()
  return { dialog, button }
}

test('an image is opened, saved and closed by key', async ({ page }, info) => {
  const { dialog, button } = await openImage(page)
  await tabTo(page, dialog.getByRole('button', { name: 'PNG' }))
  const [png] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const path = info.outputPath('card.png')
  await png.saveAs(path)
  // Width and height stand in the header of a PNG file.
  const file = readFileSync(path)
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('the picture and the SVG file look the same', async ({ page, browser }, info) => {
  const { dialog } = await openImage(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'SVG' }).click(),
  ])
  const path = info.outputPath('card.svg')
  await file.saveAs(path)
  const picture = await dialog.getByRole('img').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('the image is no canvas')
    return canvas.toDataURL()
  })
  const blank = await browser.newPage()
  const difference = await blank.evaluate(
    async ([svg = '', png = '']) => {
      const pixels = async (address: string) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const canvas = new OffscreenCanvas(1200, 630)
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, 1200, 630).data
      }
      const first = await pixels(`data:image/svg+xml,${encodeURIComponent(svg)}`)
      const second = await pixels(png)
      return first.filter((value, at) => Math.abs(value - (second[at] ?? 0)) > 96).length
    },
    [readFileSync(path, 'utf8'), picture],
  )
  await blank.close()
  expect(difference, 'pixel values that differ by more than an edge does').toBeLessThan(200)
})

test('an image is copied, with its words beside it, without findings in both themes', async ({ page }) => {
  const { dialog } = await openImage(page)
  await dialog.getByRole('button', { name: 'Copy image' }).click()
  await expect(dialog.getByText('made in this browser. Image copied.')).toBeVisible()
  expect(
    await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)),
  ).toEqual(['image/png'])
  await dialog.getByRole('button', { name: 'Copy text' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Disputed: sources differ.')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoAxeViolations(page)
  }
})
