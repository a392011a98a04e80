import { expect, test } from './fixture.ts'

/** What a reader meets when a file of the record arrives damaged or not at all. */
test.describe('a record file that does not arrive', () => {
  test.use({
    expectedProblems: {
      all: [
        { kind: 'console', text: /Failed to load resource/, reason: 'the test lets the file fail' },
        { kind: 'failed-request', text: /data\/v1/, reason: 'the test lets the file fail' },
      ],
    },
  })

  test('leaves the comparison standing without sources, and can be asked for again', async ({ page }) => {
    await page.route('**/data/v1/sources.json', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto('./#/compare')
    await expect(page.getByRole('alert')).toContainText(
      'The sources could not be read. The comparison and its filters still work',
    )
    await expect(page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })).toContainText(
      '+200,000 (+33%)',
    )
    await page.unroute('**/data/v1/sources.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toBeHidden()
    await expect(page.getByRole('link', { name: 'Proto Thema ¶17' }).first()).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  })

  test('derives relations when the editors’ judgement is missing, and keeps silence as silence', async ({
    page,
  }) => {
    await page.route('**/pairs/*.json', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('./#/compare')
    await expect(page.getByRole('alert')).toContainText('The drafts are still compared')
    await expect(
      page.getByRole('button', { name: /Not reported in the Geneva revision ?, 46/ }),
    ).toBeVisible()
  })

  test('says so when a draft is missing, and shows it once it arrives', async ({ page }) => {
    await page.route('**/drafts/geneva-revision.json', (route) => route.abort())
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('A draft could not be read')
    await expect(page.getByRole('link', { name: /^US 28-point draft and/ }).first()).toBeVisible()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    // The alert can be there before the keys are.
    await expect(async () => {
      await page.keyboard.press('e')
      await expect(dialog).toBeVisible({ timeout: 2000 })
    }).toPass()
    await expect(dialog).toContainText('A draft could not be read, so there is nothing to export yet.')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.unroute('**/drafts/geneva-revision.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed between the two drafts')
    await expect(page.locator(':focus')).toHaveAttribute('tabindex', '-1')
  })

  test('leaves the written overview to be read without the record, and brings it to work with it', async ({
    page,
  }) => {
    const index = '**/data/v1/index.json'
    await page.route(index, (route) => route.abort())
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('The record could not be read')
    const headline = page.getByRole('heading', { level: 1, name: 'What changed between the two drafts' })
    await expect(headline).toBeVisible()
    const again = page.getByRole('button', { name: 'Try again' })
    await again.click()
    await expect(again).toBeFocused()
    await page.unroute(index)
    await again.click()
    await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(headline).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  })

  test('says so where the written overview leads without the record', async ({ page }) => {
    await page.route('**/data/v1/index.json', (route) => route.abort())
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('The record could not be read')
    await page.getByRole('link', { name: 'Read the changes' }).click()
    await expect(page.getByRole('alert')).toContainText('so there is nothing to show yet')
    await page.unroute('**/data/v1/index.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  })
})

test.describe('a record file that arrives damaged', () => {
  test('is named with what is wrong, whether cut short or of another form', async ({ page }) => {
    await page.route('**/drafts/geneva-revision.json', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).slice(0, 500) })
    })
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText(
      'data/v1/drafts/geneva-revision.json: this file arrived damaged',
    )

    await page.unroute('**/drafts/geneva-revision.json')
    await page.route('**/drafts/geneva-revision.json', (route) =>
      route.fulfill({ json: { id: 'geneva-revision' } }),
    )
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('alert')).toContainText('this field is missing')
  })
})

test('the list stands without the code of what only helps', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const missed: string[] = []
  await page.route(/\/assets\/(?:Swipes|MatterNotice|ToldLine)-/, (route) => {
    missed.push(/assets\/(\w+)-/.exec(route.request().url())?.[1] ?? '')
    // A script of no words, without what is asked of it.
    return route.fulfill({ contentType: 'text/javascript', body: "throw new Error('not here')" })
  })
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size?topic=nato')
  await expect(page.getByRole('article', { name: 'Ukraine’s NATO membership' })).toBeVisible()
  await expect.poll(() => missed.toSorted()).toEqual(['MatterNotice', 'Swipes', 'ToldLine'])
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('the checker of files comes only for a file that the build did not write', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./#/compare')
  await expect(page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })).toBeVisible()
  expect(asked.filter((address) => address.includes('check-file'))).toEqual([])

  await page.route('**/data/v1/index.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()} ` })
  })
  await page.reload()
  await expect(page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })).toBeVisible()
  expect(asked.filter((address) => address.includes('check-file'))).toHaveLength(1)
})
