import { expect, test } from './fixture.ts'

/** What stands beside nothing, while the app that draws a page is on its way. */
const written = () => {
  const body = document.querySelector('body')
  if (body === null) return ''
  const { content, visibility } = getComputedStyle(body, '::before')
  return content === 'none' ? '' : `${visibility} ${content}`
}

test('a page other than the overview says that it is on its way, unless it comes at once', async ({
  page,
}) => {
  let letIn = () => {}
  const wait = new Promise<void>((resolve) => (letIn = resolve))
  await page.route('**/assets/shared-*.js', async (route) => {
    await wait
    await route.continue()
  })
  await page.goto('./#/compare/us-28-point..geneva-revision/army-size', { waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(written)).toBe('visible "Reading the record…"')
  letIn()
  await expect(page.getByRole('article', { name: 'Size of Ukraine’s armed forces' })).toBeVisible()
  expect(await page.evaluate(written)).toBe('')
})

test('the overview has no need to', async ({ page }) => {
  await page.goto('./')
  expect(await page.evaluate(written)).toBe('')
})
