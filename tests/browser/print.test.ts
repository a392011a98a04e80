import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const places = [
  { address: './#/', says: 'What changed' },
  { address: './#/compare?topic=nato', says: 'Ukraine’s NATO membership' },
  {
    address: './#/compare/us-28-point..e3-counter..geneva-revision..ua-20-point?topic=nato',
    says: 'NATO enlargement',
  },
  { address: './#/positions', says: 'Who said what' },
  { address: './#/conflicts', says: 'Where sources disagree' },
  { address: './#/timeline', says: 'Russian paper handed to US officials' },
  { address: './#/sources', says: '151 sources' },
  { address: './#/data', says: 'datapackage.json' },
  { address: './#/kept/us-28-point..geneva-revision:army-size', says: 'A selection from a link' },
  { address: './#/about', says: 'Three promises' },
] as const

for (const { address, says } of places) {
  test(`${address} prints black on white, with its text and without the tools`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(address)
    await expect(page.getByText(says).locator('visible=true').first()).toBeVisible()
    await expect(page.getByRole('banner')).toBeHidden()
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement)
      return { color, backgroundColor }
    })
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    const foot = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--sheet-footer'))
    await expect.poll(foot).toMatch(/Data version 2026.*it does not mean that a draft lacks the point/)
    const sheet = await page.pdf({ format: 'A4' })
    expect(sheet.length).toBeGreaterThan(10_000)
  })
}

test('a conflict begins on the sheet where the one before it ends', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('./#/conflicts')
  await expect(page.getByRole('article').first()).toHaveCSS('break-inside', 'auto')
})

/** Opens an address as paper shows it, once the form that paper has is there. */
async function openOnPaper(page: Page, address: string) {
  await page.emulateMedia({ media: 'print' })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: 'Peace Plan Comparator' })).toBeVisible()
}

test('the overview keeps the heads of its table whole and with their rows, and its figures under their title', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('./#/')
  await expect(page.getByRole('heading', { name: 'Figures on record for one draft' })).toBeVisible()
  // Chromium repeats no button at the head of the next sheet.
  for (const button of await page.locator('thead button').all())
    await expect(button).toHaveCSS('display', 'contents')
  for (const row of await page.locator('tr', { has: page.locator('[scope=rowgroup]') }).all())
    await expect(row).toHaveCSS('break-after', 'avoid')
  await expect(page.getByRole('region', { name: 'Figures in more than one draft' })).toHaveCSS(
    'break-before',
    'page',
  )
  await expect(page.locator('summary').locator('visible=true')).toHaveCount(0)
})

const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

test.describe('a printed comparison', () => {
  test('names the drafts, the filter, the data and what silence means', async ({ page }) => {
    await openOnPaper(page, './#/compare?topic=army-size')
    const main = page.getByRole('main')
    await expect(main).toContainText('US 28-point draft [A], 20 Nov 2025, published in full, and')
    await expect(main).toContainText('Geneva revision [B], 23 Nov 2025, not published, reported in part.')
    await expect(main).toContainText('1 of 62 matters. Topic: Army size.')
    const foot = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--sheet-footer'))
    await expect.poll(foot).toMatch(/Data version 2026(?:\.\d+){2,3}, \d+ \w+ 2026/)
    expect(await foot()).toContain('Topic: Army size.')
    expect(await foot()).toContain('it does not mean that a draft lacks the point')
    // It stands on every sheet, and not at the end once more.
    await expect(page.locator('footer')).toBeHidden()
  })

  test('strikes what is left out, wraps what is added, and says both in words', async ({ page }) => {
    await openOnPaper(page, './#/compare?topic=army-size')
    const matter = page.getByRole('article', { name: 'Size of Ukraine’s armed forces.' })
    await expect(matter).toContainText(
      'at most 600,000 → 800,000, +200,000 (+33%); by another: No strict limit.',
    )
    const added = matter.getByRole('insertion')
    await expect(added).toHaveText('800,000')
    await expect(added.locator('b')).toHaveText('800,000')
    expect(
      await added.evaluate((element) =>
        ['::before', '::after'].map((part) => getComputedStyle(element, part).content),
      ),
    ).toEqual(['"{+"', '"+}"'])
    const leftOut = matter.getByRole('deletion')
    await expect(leftOut).toHaveText('600,000')
    await expect(leftOut).toHaveCSS('text-decoration-line', 'line-through')
  })

  test('has passages as numbered notes with the words, the publisher and the day, each address once', async ({
    page,
  }) => {
    await openOnPaper(page, './#/compare')
    await expect(page.locator('article sup').first()).toBeVisible()
    const numbers = await page.locator('article sup').allInnerTexts()
    expect(numbers.slice(0, 3)).toEqual(['1', '2', '3'])
    const notes = page.getByRole('region', { name: 'Notes' })
    const items = notes.getByRole('listitem')
    expect(new Set(numbers).size).toBe(await items.count())
    await expect(items.first()).toContainText(
      '“Limiting Ukraine’s armed forces to 600,000 personnel”, Proto Thema English, 3 Dec 2025, ¶17.',
    )
    await expect(notes.locator('q').first()).toHaveAttribute('lang', 'en')
    // Marks of its own are double, so single ones stand around it, as in every other export.
    await expect(notes).toContainText('‘“Reintegrating Russia into the global economy”’, Proto Thema English')
    const addresses = await page
      .locator('main')
      .getByText(/^https?:/)
      .allInnerTexts()
    expect(addresses.length).toBeGreaterThan(10)
    expect(new Set(addresses).size).toBe(addresses.length)
    await expect(page.getByRole('region', { name: 'Cited without quotation' })).toContainText('RBC-Ukraine')
    const [axios] = await page.locator('article').getByText('Axios, point 6').all()
    await expect(axios ?? page.locator('main')).not.toContainText(/\d$/)
  })

  test('has the silent group as the reader has it: closed with its count, or open in dashes', async ({
    page,
  }) => {
    await openOnPaper(page, './#/compare')
    await expect(page.getByText('Not reported in the Geneva revision: 46 matters')).toBeVisible()
    await expect(
      page
        .getByText('The sources are silent. That does not mean the draft lacks them.')
        .locator('visible=true'),
    ).toBeVisible()
    await expect(page.getByRole('article', { name: 'Exchange of prisoners.' })).toHaveCount(0)
    await page.goto('./#/compare?show=only-a')
    const matter = page.getByRole('article', { name: 'Exchange of prisoners.' })
    const silence = matter.locator('p').filter({ hasText: /^Not reported$/ })
    await expect(silence).toHaveCSS('border-top-style', 'dashed')
    await expect(matter.getByRole('deletion')).toHaveCount(0)
  })

  test('cuts no provision and keeps headings with what follows', async ({ page }) => {
    await openOnPaper(page, './#/compare?show=only-a')
    const article = page.getByRole('article').first()
    await expect(article).toHaveCSS('break-inside', 'avoid')
    await expect(article.getByRole('heading')).toHaveCSS('break-after', 'avoid')
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveCSS('break-after', 'avoid')
  })

  test('has four drafts under one another, each against the base', async ({ page }) => {
    await openOnPaper(
      page,
      './#/compare/us-28-point..e3-counter..geneva-revision..ua-20-point?topic=army-size',
    )
    const matter = page.getByRole('article', { name: 'Size of Ukraine’s armed forces.' })
    await expect(matter.getByRole('region')).toHaveCount(4)
    const last = matter.getByRole('region', { name: '[D], 20-point framework' })
    await expect(last).toContainText(
      'Changed: at most 600,000 → 800,000 in peacetime, a strength, not a ceiling.',
    )
    await expect(page.getByRole('region', { name: 'Notes' })).toContainText('“')
  })

  test('follows what was chosen in the export dialog, from any page', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {}
    })
    await page.goto('./#/timeline')
    await expect(page.getByText('Russian paper handed to US officials').first()).toBeVisible()
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByRole('radio', { name: /Everything/ }).check()
    await dialog.getByRole('radio', { name: /^Print/ }).check()
    await dialog.getByRole('button', { name: 'Print' }).click()
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('body > [data-paper]')
    await expect(paper).toBeVisible()
    await expect(page.getByRole('main')).toBeHidden()
    await expect(paper.getByRole('article')).toHaveCount(62)
    await expect(paper).toContainText('62 of 62 matters. No filter.')
    await expect(paper).toContainText(/This comparison: http\S+\/compare\//)
    expect(sheetsOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(10)
    await expect(paper).toHaveCount(0)
  })

  test('is there when the dialog opens from the screen, on either size of paper', async ({ page }) => {
    // It comes once the browser has nothing else to do, and shows at no other time than on paper that it has come.
    await openOnPaper(page, './#/compare')
    await page.emulateMedia({ media: 'screen' })
    await expect(page.locator('[data-paper]')).toHaveCount(0)
    await page.emulateMedia({ media: null })
    await page.evaluate(() => {
      window.addEventListener('beforeprint', () => {
        queueMicrotask(() => {
          document.title = document.querySelector('[data-paper]') === null ? 'screen' : 'paper'
        })
      })
    })
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format })
      expect(sheetsOf(pdf)).toBeGreaterThanOrEqual(4)
      expect(sheetsOf(pdf)).toBeLessThanOrEqual(8)
      expect(await page.title()).toBe('paper')
    }
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.locator('[data-paper]')).toHaveCount(0)
  })
})
