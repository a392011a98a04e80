/** The main journeys, step by step the same in every engine that is on the machine. */
import { expect, test } from './fixture.ts'
import { textAt } from './reader.ts'
import type { Reader } from './reader.ts'
import { exportRows } from './taken-files.ts'

const army = '#matter-army-size'

test('leads from the overview to the army size, its dispute and the passage behind it', async ({
  reader,
}) => {
  await reader.open('./')
  await expect.poll(() => textAt(reader, 'h1')).toBe('What changed between the two drafts')
  await expect.poll(() => textAt(reader, 'main')).toContain('Of 62 matters, ten are reported in both')
  await expect.poll(() => textAt(reader, 'main')).toContain('+200,000')

  await reader.click({ css: 'nav a', text: 'Compare' })
  await expect.poll(() => addressOf(reader)).toMatch(/#\/compare\/us-28-point\.\.geneva-revision$/)
  await reader.click({ css: 'label', text: 'Army size' })
  await expect.poll(() => addressOf(reader)).toMatch(/\?topic=army-size$/)
  await expect.poll(() => textAt(reader, 'main')).toContain('1 of 62 matters.')
  await expect.poll(() => textAt(reader, army)).toContain('+200,000 (+33%)')
  expect(await textAt(reader, `${army} del`)).toBe('600,000')
  expect(await textAt(reader, `${army} ins`)).toBe('800,000')
  expect(await textAt(reader, army)).toContain('Disputed: sources differ')
  expect(await textAt(reader, army)).toContain('No strict limit')

  await reader.evaluate(focusOn, `${army} a[href*="protothema-22"]`)
  await reader.press('Enter')
  await expect.poll(() => addressOf(reader)).toMatch(/\/army-size\?topic=army-size&src=protothema-22$/)
  const passage = '[data-passage="protothema-22"]'
  await expect
    .poll(() => textAt(reader, `${passage} mark`))
    .toBe('Increasing Ukraine’s military force limit to 800,000')
  expect(await textAt(reader, passage)).toContain('Found word for word')
})

test('opens an address cold, and shows what clicking shows', async ({ reader }) => {
  await reader.open('#/compare/us-28-point..geneva-revision?topic=nato')
  // What follows the list comes once the list is whole.
  await expect.poll(() => textAt(reader, '#provisions')).toContain('Not reported in the Geneva revision')
  const cold = await textAt(reader, '#provisions')
  await reader.open('#/compare/us-28-point..geneva-revision')
  await reader.click({ css: 'label', text: 'NATO' })
  await expect.poll(() => textAt(reader, '#provisions')).toBe(cold)
  expect(cold).not.toContain('armed forces')
})

test('turns dark and stays dark', async ({ reader }) => {
  await reader.open('./')
  await expect.poll(() => textAt(reader, 'h1')).not.toBeNull()
  expect(await reader.evaluate(lightness, null)).toBeGreaterThan(0.7)
  await reader.click({ css: 'button', text: 'Dark theme' })
  await expect.poll(() => reader.evaluate(lightness, null)).toBeLessThan(0.3)
  await reader.open('#/sources')
  await expect.poll(() => textAt(reader, 'h1')).not.toBeNull()
  expect(await reader.evaluate(lightness, null)).toBeLessThan(0.3)
  await reader.click({ css: 'button', text: 'Light theme' })
  await expect.poll(() => reader.evaluate(lightness, null)).toBeGreaterThan(0.7)
})

test('finds by a spelling that the texts do not have', async ({ reader }) => {
  await reader.open('#/compare')
  await reader.click({ css: '#find' })
  await reader.type('Zelenskyy')
  await expect.poll(() => addressOf(reader)).toMatch(/q=Zelenskyy/)
  await expect.poll(() => textAt(reader, 'main mark')).toMatch(/^Zelensky/)
})

test('exports the matter that is shown as one row of a table', async ({ reader }) => {
  await reader.open('#/compare/us-28-point..geneva-revision?topic=army-size')
  await expect.poll(() => textAt(reader, army)).toContain('800,000')
  const rows = await exportRows(reader)
  expect(rows).toHaveLength(2)
  expect(rows[1]).toContain('1 of 62 matters. Topic: Army size.')
})

function addressOf(reader: Reader): Promise<string> {
  return reader.evaluate(() => location.href, null)
}

/** Runs in the page. */
function focusOn(css: string) {
  const element = document.querySelector(css)
  if (element instanceof HTMLElement) element.focus()
}

/** Runs in the page: how light its ground is, from 0 to 1, by the colour that is painted. */
function lightness() {
  const canvas = document.createElement('canvas').getContext('2d')
  if (canvas === null) return null
  canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return (red + green + blue) / (3 * 255)
}
