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
  { address: './#/about', says: 'Three promises' },
] as const

for (const { address, says } of places) {
  test(`${address} prints black on white, with its text and without the tools`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(address)
    await expect(page.getByText(says).first()).toBeVisible()
    await expect(page.getByRole('banner')).toBeHidden()
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement)
      return { color, backgroundColor }
    })
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    const sheet = await page.pdf({ format: 'A4' })
    expect(sheet.length).toBeGreaterThan(10_000)
  })
}

test('a printed comparison states the filter, keeps silence in dashes and wraps what is added', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('./#/compare?topic=army-size')
  await expect(page.getByText('1 of 62 matters. Topic: Army size.').last()).toBeVisible()
  const mark = page.getByRole('insertion').first()
  expect(await mark.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"{+"')
  await expect(page.getByRole('contentinfo')).toContainText('it does not mean that a draft lacks the point')
})
