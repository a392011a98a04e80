/** What a reader keeps: over a reload, in two tabs, without storage, as a link and as a file. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { expect, expectNoAxeViolations, test } from './fixture.ts'

const army = 'Size of Ukraine’s armed forces'
const membership = 'Ukraine’s NATO membership'
const enlargement = 'NATO enlargement'

const keepButton = (page: Page, title: string) =>
  page.getByRole('article').getByRole('button', { name: `Keep ${title}` })

async function keep(page: Page, ...titles: readonly string[]) {
  await page.goto('./#/compare')
  for (const title of titles) {
    await keepButton(page, title).click()
    await expect(keepButton(page, title)).toHaveAttribute('aria-pressed', 'true')
  }
}

async function openKept(page: Page) {
  await page.goto('./#/kept')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kept provisions')
}

/** Titles in order, once there are so many. */
async function expectKept(page: Page, ...titles: readonly string[]) {
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText(
    titles.map((title) => title),
  )
}

const note = (page: Page, title: string) => page.getByRole('textbox', { name: `Your note on ${title}` })

async function download(page: Page, button: string, path: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  await file.saveAs(path)
  return readFileSync(path, 'utf8')
}

test('what is kept outlives a reload, takes an order and a note, and is exported so', async ({
  page,
}, info) => {
  await keep(page, army, membership)
  await expect(page.getByRole('link', { name: 'Kept 2' })).toBeVisible()
  await page.reload()
  await expect(keepButton(page, army)).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Kept 2' }).click()
  await expectKept(page, army, membership)
  await page.getByRole('button', { name: `Move ${membership} up` }).focus()
  await page.keyboard.press('Enter')
  await expectKept(page, membership, army)
  await expect(page.getByRole('button', { name: `Move ${membership} up` })).toBeFocused()
  await page.getByRole('button', { name: `Move ${membership} down` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Move ${membership} down` })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await note(page, army).fill('=Ask the desk,\n"today".')
  await page.reload()
  await expectKept(page, membership, army)
  await expect(note(page, army)).toHaveValue('=Ask the desk,\n"today".')

  await page.getByRole('button', { name: 'Export these' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('radio', { name: /^Kept \(2\)/ })).toBeChecked()
  await expect(dialog.getByText('2 kept of 62 matters, in the reader’s order.')).toBeVisible()
  await dialog.getByRole('radio', { name: /^Spreadsheet/ }).check()
  const text = await download(page, 'Download', info.outputPath('kept.csv'))
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(data.map((row) => [row['title'], row['readers_note']])).toEqual([
    [membership, ''],
    [army, `'=Ask the desk,\n"today".`],
  ])
})

test('the key b keeps the provision in sight, and keeps it no longer', async ({ page }) => {
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size')
  await expect(keepButton(page, army)).toBeVisible()
  await page.keyboard.press('b')
  await expect(keepButton(page, army)).toBeFocused()
  await expect(keepButton(page, army)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('b')
  await expect(keepButton(page, army)).toHaveAttribute('aria-pressed', 'false')
})

test('two tabs that keep at the same moment lose nothing, and show the same', async ({ page, context }) => {
  const other = await context.newPage()
  await page.goto('./#/compare')
  await other.goto('./#/compare')
  await keepButton(page, army).click()
  await expect(keepButton(other, army)).toHaveAttribute('aria-pressed', 'true')
  await Promise.all([keepButton(page, membership).click(), keepButton(other, enlargement).click()])
  for (const tab of [page, other]) {
    await expect(tab.getByRole('link', { name: 'Kept 3' })).toBeVisible()
    await openKept(tab)
    await expect(tab.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(3)
  }
  await Promise.all([note(page, army).fill('From one.'), note(other, membership).fill('From the other.')])
  for (const tab of [page, other]) {
    await expect(note(tab, army)).toHaveValue('From one.')
    await expect(note(tab, membership)).toHaveValue('From the other.')
  }
  await page.reload()
  await expect(note(page, army)).toHaveValue('From one.')
  await expect(note(page, membership)).toHaveValue('From the other.')
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(3)
})

test('without storage the reader is told and offered a file, which reads back', async ({ page }, info) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await keep(page, army)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Not saved: this browser’s storage is full.')
  await page.getByRole('link', { name: 'Kept 1' }).click()
  await note(page, army).fill('Ask the desk.')
  await expect(alert).toBeVisible()
  const path = info.outputPath('selection.json')
  expect(JSON.parse(await download(page, 'Download a copy', path))).toMatchObject({
    format: 'peace-plan-selection',
    items: [{ matter: 'army-size', note: 'Ask the desk.' }],
  })
  let asked = false
  page.on('dialog', async (dialog) => {
    asked = dialog.type() === 'beforeunload'
    await dialog.accept()
  })
  await page.reload()
  expect(asked).toBe(true)
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a saved list (.json)' }).click(),
  ])
  await chooser.setFiles(path)
  await expect(note(page, army)).toHaveValue('Ask the desk.')
})

test('a link shows a selection to another reader without touching what that one has kept', async ({
  page,
  browser,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await keep(page, enlargement, army)
  await openKept(page)
  await note(page, army).fill('For my eyes only.')
  await page.getByRole('button', { name: 'Copy link', exact: true }).click()
  await expect(page.getByText(/^Link copied\. Your notes are not in the link/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/#\/kept\/us-28-point\.\.geneva-revision:nato-enlargement,army-size$/)

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const reader = await elsewhere.newPage()
  await keep(reader, membership)
  await reader.goto(link)
  await expectKept(reader, enlargement, army)
  await expect(reader.getByRole('main')).not.toContainText('For my eyes only.')
  await expect(reader.getByRole('link', { name: 'Kept 1', exact: true })).toBeVisible()
  await reader.getByRole('button', { name: 'Keep all of these' }).click()
  await reader.getByRole('link', { name: 'Kept 3', exact: true }).click()
  await expectKept(reader, membership, enlargement, army)
  await elsewhere.close()
})

test('the page of what is kept has no axe violation and prints notes as text', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await keep(page, army, membership)
  await openKept(page)
  await note(page, army).fill('Ask the desk.')
  await page.getByRole('button', { name: `Take off the list: ${membership}` }).click()
  await expect(page.getByRole('button', { name: `Undo taking ${membership} off your list` })).toBeFocused()
  for (const width of [1440, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectNoAxeViolations(page)
    }
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess, `px too wide at ${width} px`).toBeLessThanOrEqual(0)
  }
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Reader’s note: Ask the desk.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeHidden()
})
