import { expect, test } from './fixture.ts'
import { allParts, readTree } from './outline.ts'

const four = './#/compare/us-28-point..e3-counter..geneva-revision..ua-20-point'

test('four drafts stand in columns, each with its own figure and what does not compare in words', async ({
  page,
}) => {
  await page.goto(`${four}/army-size`)
  const row = page.locator('#matter-army-size')
  await expect(row).toBeInViewport()
  const cells = row.getByRole('cell')
  await expect(cells).toHaveCount(4)
  await expect(cells.nth(0)).toContainText('at most 600,000')
  await expect(cells.nth(1)).toContainText('+33%')
  await expect(cells.nth(1)).toContainText('at most 800,000 in peacetime')
  await expect(cells.nth(2)).toContainText('Disputed')
  await expect(cells.nth(2)).toContainText(/At most 800,000: Proto Thema.+No strict limit: RBC-Ukraine/)
  await expect(cells.nth(3)).toContainText('a strength, not a ceiling')
  await expect(cells.nth(0).getByRole('insertion')).toHaveCount(0)
})

test('a clause that is part of another in a draft names that other, and leads to it', async ({ page }) => {
  await page.goto(`${four}/territory-kherson-zaporizhzhia`)
  const cells = page.locator('#matter-territory-kherson-zaporizhzhia').getByRole('cell')
  await expect(cells.nth(3)).toContainText('In D as part of Line of contact')
  await cells.nth(3).getByRole('link', { name: 'Line of contact' }).click()
  await expect(page).toHaveURL(/territory-line-of-contact/)
  const whole = page.locator('#matter-territory-line-of-contact')
  await expect(whole.getByRole('button', { name: 'Line of contact', exact: true })).toBeFocused()
  await expect(whole.getByRole('cell').nth(3)).toContainText(
    'In A apart, under Kherson and Zaporizhzhia regions',
  )
})

test('a lack is said with what it rests on, of the base too', async ({ page }) => {
  await page.goto(
    './#/compare/us-28-point..e3-counter..ua-20-point/territory-kherson-zaporizhzhia?base=ua-20-point',
  )
  const lacking = page.locator('#matter-territory-kherson-zaporizhzhia').getByRole('cell').nth(2)
  await expect(lacking).toContainText('The clause stands as part of another matter in this draft.')
  await expect(lacking.getByRole('link', { name: 'Line of contact' })).toBeVisible()
  const alike = page.locator('#matter-territory-crimea-luhansk-donetsk').getByRole('cell')
  await expect(alike.nth(0)).toContainText('Not reported in C')
  await expect(alike.nth(1)).toContainText('Not reported in C, removed in B')
  await page.goto(`${four}/victims-suffering`)
  await expect(page.locator('#matter-victims-suffering').getByRole('cell').nth(1)).toContainText(
    /In A at point \S+, after .+In B at point \S+, after /,
  )
})

test('a removal is named once, and what it rests on opens whole', async ({ page }) => {
  await page.goto(`${four}/nato-enlargement`)
  const cells = page.locator('#matter-nato-enlargement').getByRole('cell')
  await expect(cells.nth(1)).toContainText('This draft was published in full and leaves the clause out.')
  for (const at of [1, 2]) expect((await cells.nth(at).innerText()).match(/Removed/g)).toHaveLength(1)
  await expect(cells.nth(2)).toContainText('Taken out: Deutschlandfunk')
  await cells.nth(2).getByRole('link', { name: 'Deutschlandfunk' }).click()
  await expect(page.getByRole('complementary', { name: 'Sources for “NATO enlargement”' })).toBeVisible()
})

test('a step beyond the last matter is said in a line that goes with the drafts it was said of', async ({
  page,
}) => {
  await page.goto(`${four}?topic=army-size`)
  await expect(page.locator('#matter-army-size')).toBeVisible()
  const line = page.locator('.told-line')
  // What the first steps lead to is the row itself.
  await expect
    .poll(async () => {
      await page.keyboard.press('j')
      return line.count()
    })
    .toBe(1)
  await expect(line).toHaveText('No further provision here.')
  await expect(line).toBeInViewport({ ratio: 1 })
  const [row, said] = await Promise.all([page.locator('#matter-army-size').boundingBox(), line.boundingBox()])
  expect(said?.y).toBeGreaterThanOrEqual((row?.y ?? 0) + (row?.height ?? Infinity) - 1)
  await page.getByRole('button', { name: 'Take out the Geneva revision' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(3)
  await expect(line).toHaveCount(0)
})

test('another base changes what is marked and stays in the address', async ({ page }) => {
  await page.goto(`${four}?topic=army-size`)
  await page
    .getByRole('columnheader', { name: /20-point framework/ })
    .getByRole('radio')
    .check()
  await expect(page).toHaveURL(/base=ua-20-point/)
  const cells = page.locator('#matter-army-size').getByRole('cell')
  await expect(cells.nth(3).getByRole('insertion')).toHaveCount(0)
  await expect(cells.nth(0)).toContainText('a ceiling, not a strength')
})

test('drafts are added and taken out, and a view for two keeps the first two', async ({ page }) => {
  await page.goto('./#/compare?view=columns&topic=nato')
  await page.getByRole('combobox', { name: 'Add a draft' }).selectOption('e3-counter')
  await expect(page).toHaveURL(/us-28-point\.\.geneva-revision\.\.e3-counter/)
  await page.getByRole('button', { name: 'Take out the Geneva revision' }).click()
  await expect(page).toHaveURL(/us-28-point\.\.e3-counter\?view=columns/)
  await page.getByText('Side by side').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'US 28-point draft and E3 counter-text compared',
  )
})

test('the sources of a matter show all drafts and its way through them', async ({ page }) => {
  await page.goto(`${four}/army-size?src=protothema-22`)
  const sources = page.getByRole('complementary', { name: /Sources for/ })
  await expect(sources.locator('[data-passage="protothema-22"] mark')).toHaveText(
    'Increasing Ukraine’s military force limit to 800,000',
  )
  await expect(sources).toContainText(
    'Entered in the US 28-point draft. Against it: changed in the E3 counter-text and the Geneva revision. Against the Geneva revision: changed in the 20-point framework.',
  )
})

test('the E3 counter-text says which document it is not', async ({ page }) => {
  await page.goto('./#/compare/us-28-point..e3-counter')
  await expect(page.getByText('A second European text of 24 points appeared the same weekend')).toBeVisible()
})

test('a pair that nobody judged says that its relations are derived', async ({ page }) => {
  await page.goto('./#/compare/e3-counter..ua-20-point')
  await expect(page.getByText('No editor has judged this pair; the relations are derived.')).toBeVisible()
})

for (const width of [768, 390, 320]) {
  test(`at ${width} px a column is whole, the next one shows its edge, and ears have the table`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(`${four}?topic=army-size`)
    const row = page.locator('#matter-army-size')
    await expect(row).toBeVisible()
    const scroller = page.getByRole('region', { name: 'Drafts in columns' })
    const shown = async () => {
      const room = await scroller.boundingBox()
      const cells = await row.getByRole('cell').all()
      const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()))
      return boxes.map((box) => {
        if (box === null || room === null) return 'none'
        const [start, end] = [box.x - room.x, box.x + box.width - room.x]
        if (start >= -1 && end <= room.width + 1) return 'whole'
        return end <= 1 || start >= room.width - 16 ? 'none' : 'edge'
      })
    }
    expect(await shown()).toEqual(
      width === 768 ? ['whole', 'whole', 'edge', 'none'] : ['whole', 'edge', 'none', 'none'],
    )
    const title = row.getByRole('button', { name: 'Size of Ukraine’s armed forces' })
    const place = await title.boundingBox()
    expect(place?.y).toBeLessThan((await row.getByRole('cell').first().boundingBox())?.y ?? 0)

    // A key that leads to a link brings the whole of its column, and the title stays.
    await title.focus()
    const third = row.getByRole('cell').nth(2).getByRole('link').first()
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab')
        return third.evaluate((link) => link === document.activeElement)
      })
      .toBe(true)
    await expect.poll(async () => (await shown())[2]).toBe('whole')
    expect((await title.boundingBox())?.x).toBe(place?.x)
    await scroller.evaluate((element) => element.scrollTo({ left: 0 }))
    await scroller.focus()
    await page.keyboard.press('ArrowRight')
    await expect(scroller).toHaveCSS('outline-style', 'solid')
    await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)

    const roles = allParts(await readTree(page)).map(({ role }) => role)
    const count = (role: string) => roles.filter((other) => other === role).length
    expect(count('table')).toBe(1)
    expect(count('columnheader')).toBe(4)
    expect(count('rowheader')).toBe(2)
  })
}

test('the sources beside the columns speak of the drafts over them, also while one changes', async ({
  page,
}) => {
  const geneva = 'Increasing Ukraine’s military force limit to 800,000'
  await page.goto(
    './#/compare/us-28-point..e3-counter..geneva-revision/army-size?view=columns&src=protothema-22',
  )
  const third = page.getByRole('combobox', { name: 'Draft C' })
  const quoted = page.locator('#sources').getByText(`Quoted for C: ${geneva}`)
  await expect(quoted).toBeVisible()
  // Both drafts are here by then, so that nothing is waited for.
  await third.selectOption({ label: '20-point framework' })
  await expect(quoted).toBeHidden()
  await third.selectOption({ label: 'Geneva revision' })
  await expect(quoted).toBeVisible()
  await page.evaluate((words) => {
    const wrong: string[] = []
    Object.assign(window, { wrong })
    new MutationObserver(() => {
      const isOver = document.querySelector('td[data-draft="Geneva revision"]') !== null
      const said = document.querySelector('#sources')?.textContent ?? ''
      if (!isOver && said.includes(`Quoted for C: ${words}`)) wrong.push(words)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, geneva)
  await third.selectOption({ label: '20-point framework' })
  await expect(quoted).toBeHidden()
  expect(await page.evaluate(() => Reflect.get(window, 'wrong'))).toEqual([])
})

test('the choice of the view keeps the focus from view to view, in sight', async ({ page }) => {
  await page.goto('./#/compare/us-28-point..geneva-revision')
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Inline' }).focus()
  for (const [key, name] of [
    ['ArrowRight', 'Columns'],
    ['ArrowRight', 'Changes'],
    ['ArrowLeft', 'Columns'],
    ['ArrowLeft', 'Inline'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator(`[data-view=${name.toLowerCase()}] [data-matter]`).first()).toBeVisible()
    const radio = page.getByRole('radio', { name })
    await expect(radio).toBeFocused()
    await expect(radio).toBeChecked()
    await expect(page.getByRole('group', { name: 'View' })).toBeInViewport({ ratio: 1 })
  }
})

for (const width of [1440, 1120, 800]) {
  test(`the choices of the base stand on one line, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(four)
    const radios = page.getByRole('columnheader').getByRole('radio')
    await expect(radios).toHaveCount(4)
    const tops = await radios.evaluateAll((all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().top)),
    )
    expect(new Set(tops).size).toBe(1)
  })
}
