/** Embeds in the frames of a page of another origin, whatever its sandbox allows. */
import type { BrowserContext, Frame, Page } from '@playwright/test'
import { test as plain } from '@playwright/test'
import { heightMessage } from '../../src/exchange/height-message.ts'
import type { ExpectedProblem } from './fixture.ts'
import { collectProblems, expect, expectNoAxeViolations, unexpectedProblems } from './fixture.ts'
import { tabTo } from './keyboard.ts'
import type { Host } from './host.ts'
import { startHost } from './host.ts'

const app = `http://127.0.0.1:${process.env['BROWSER_TEST_PORT'] ?? 4174}`
const armySize = '#/compare/us-28-point..geneva-revision/army-size'
const widths = [320, 768, 1200] as const

const tokens = ['allow-scripts', 'allow-same-origin', 'allow-popups'] as const
/** Every choice of these tokens, and no sandbox at all. */
const sandboxes: readonly (string | null)[] = [
  null,
  ...Array.from({ length: 2 ** tokens.length }, (_, choice) =>
    tokens.filter((_token, at) => (choice & (2 ** at)) !== 0).join(' '),
  ),
]

/** What Chromium says of any page with a script in such a frame. */
const blocked: ExpectedProblem = {
  kind: 'console',
  text: /^error: Blocked script execution in .*the 'allow-scripts' permission is not set/,
  reason: 'the sandbox of the test allows no scripts',
}

const test = plain.extend<{ host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.end()
  },
})

const listener = `<script>
  window.heard = []
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe')
    window.heard.push({ data, isOurs: source === frame.contentWindow })
    frame.style.height = data.height + 'px'
  })
</script>`

function frameOf(sandbox: string | null, hash: string, site = app): string {
  const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`
  return `${listener}<iframe title="Embed" src="${site}/embed.html${hash}"${attribute} style="width:100%;height:480px;border:0"></iframe>`
}

/** Opens the host with its frame, watched for everything that an embed may not do. */
async function openHost(context: BrowserContext, host: Host, body: string, site = app) {
  const problems = await collectProblems(context, site, host.origin)
  const asked: string[] = []
  context.on('request', (request) => {
    if (!request.isNavigationRequest() && request.frame().parentFrame() !== null)
      asked.push(new URL(request.url()).origin)
  })
  await context.addInitScript(() => {
    if (window.parent === window) return
    const used: string[] = []
    Object.assign(window, { used })
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: () => used.push(name) })
    const use = () => void used.push('cookie')
    Object.defineProperty(Document.prototype, 'cookie', { get: use, set: use })
  })
  host.body = body
  const page = await context.newPage()
  await page.goto(host.origin)
  const frame = page.frames().find((one) => one.parentFrame() !== null)
  if (frame === undefined) throw new Error('the host has no frame')
  return { page, frame, problems, asked }
}

function heardBy(page: Page): Promise<readonly { data: { height: number }; isOurs: boolean }[]> {
  return page.evaluate(() => Reflect.get(window, 'heard'))
}

function sizeOf(frame: Frame) {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    return { sideways: scrollWidth - clientWidth, below: scrollHeight - clientHeight, height }
  })
}

async function expectKeyFacts(frame: Frame) {
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Peace Plan Comparator')
  const pair = frame.getByRole('listitem').filter({ hasText: 'US 28-point draft and Geneva revision' })
  await expect(pair).toContainText('62 matters: 14 differ;')
  await expect(frame.getByText(/^Data version 2026/)).toBeVisible()
  await expect(frame.getByRole('link', { name: /^Open the full comparison/ })).toBeVisible()
}

for (const sandbox of sandboxes) {
  const name = sandbox === null ? 'no sandbox' : sandbox === '' ? 'an empty sandbox' : sandbox
  const runs = sandbox === null || sandbox.includes('allow-scripts')
  for (const width of widths) {
    test(`a frame with ${name} at ${width} px`, async ({ context, host }) => {
      const { page, frame, problems, asked } = await openHost(context, host, frameOf(sandbox, armySize))
      await page.setViewportSize({ width, height: 900 })
      if (runs) {
        const card = frame.getByRole('article', { name: 'Size of Ukraine’s armed forces' })
        await expect(card.getByRole('insertion')).toHaveText('800,000')
        await expect(card.getByRole('link', { name: 'Proto Thema ¶22' })).toBeVisible()
        await expect(frame.getByRole('link', { name: /^Open the full comparison/ })).toBeVisible()
        await expect(frame.getByRole('listitem').filter({ hasText: '62 matters' })).toHaveCount(0)
        // The frame is as high as it tells, and what is in it as high as the frame.
        await expect
          .poll(async () => {
            const { height, below } = await sizeOf(frame)
            return { told: (await heardBy(page)).at(-1)?.data.height === height, below }
          })
          .toEqual({ told: true, below: 0 })
        for (const { data, isOurs } of await heardBy(page)) {
          expect(data).toEqual(heightMessage(data.height))
          expect(Number.isInteger(data.height) && data.height > 0 && isOurs).toBe(true)
        }
        expect(await frame.evaluate(() => Reflect.get(window, 'used'))).toEqual([])
      } else {
        await expectKeyFacts(frame)
        expect(await heardBy(page)).toEqual([])
      }
      expect((await sizeOf(frame)).sideways).toBe(0)
      expect(unexpectedProblems(problems, runs ? [] : [blocked])).toEqual([])
      expect(new Set(asked)).toEqual(new Set([app]))
      expect(await context.cookies()).toEqual([])
    })
  }
}

test('the watch on storage notices what is read', async ({ context, host }) => {
  const { frame } = await openHost(context, host, frameOf('allow-scripts', armySize))
  await expect(frame.getByRole('article')).toBeVisible()
  await frame.evaluate(() => [localStorage, document.cookie])
  expect(await frame.evaluate(() => Reflect.get(window, 'used'))).toEqual(['localStorage', 'cookie'])
})

test('sources are opened and closed by key, and the frame grows and shrinks with them', async ({
  context,
  host,
}) => {
  const { page, frame, problems } = await openHost(context, host, frameOf('allow-scripts', armySize))
  const title = frame.getByRole('button', { name: 'Size of Ukraine’s armed forces' })
  await expect(title).toBeVisible()
  const told = async () => (await heardBy(page)).at(-1)?.data.height ?? 0
  await expect.poll(told).toBeGreaterThan(0)
  const closed = await told()
  await tabTo(page, title)
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('heading', { name: /^Sources for/ })).toBeFocused()
  await expect.poll(told).toBeGreaterThan(closed + 500)
  await page.keyboard.press('Escape')
  await expect(title).toBeFocused()
  await expect.poll(told).toBe(closed)
  expect(problems).toEqual([])
})

test('a host that lets nobody else read its files leaves the key facts in a sandbox', async ({
  context,
  host,
}) => {
  const closed = await startHost('dist')
  const { page, frame, problems } = await openHost(
    context,
    host,
    frameOf('allow-scripts', armySize, closed.origin),
    closed.origin,
  )
  await expectKeyFacts(frame)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '20px')
  expect(await heardBy(page)).toEqual([])
  const refused = {
    kind: 'console',
    text: /blocked by CORS policy|net::ERR_FAILED/,
    reason: 'no leave',
  } as const
  const failed = { kind: 'failed-request', text: /net::ERR_FAILED$/, reason: 'no leave' } as const
  expect(unexpectedProblems(problems, [refused, failed])).toEqual([])
  await closed.end()
})

test('the policy keeps a frame without an origin to the address of its page', async ({ context, host }) => {
  const { frame, problems } = await openHost(context, host, frameOf('allow-scripts', armySize))
  await expect(frame.getByRole('article')).toBeVisible()
  await frame.evaluate(() => fetch('https://example.org/').catch(() => undefined))
  expect(problems).toContainEqual({
    kind: 'console',
    text: expect.stringContaining(
      `violates the following Content Security Policy directive: "connect-src ${app}"`,
    ),
  })
})

test('the app itself is in no frame', async ({ context, host }) => {
  const { problems } = await openHost(context, host, `<iframe title="App" src="${app}/"></iframe>`)
  await expect
    .poll(() => problems)
    .toContainEqual({
      kind: 'console',
      text: expect.stringMatching(/frame-ancestors 'none'/),
    })
})

test.describe('the code of the dialog', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  /** What the dialog gives for the open matter in a form, and the script for the page around it. */
  async function takeCode(context: BrowserContext, form: RegExp) {
    const page = await context.newPage()
    await page.goto(`${app}/${armySize}`)
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.keyboard.press('e')
    await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Embed' }).click()
    const dialog = page.getByRole('dialog', { name: 'Embed' })
    await dialog.getByRole('radio', { name: form }).check()
    await expectNoAxeViolations(page)
    const code = await dialog.getByRole('textbox', { name: 'Code' }).inputValue()
    await dialog.getByRole('button', { name: 'Copy code' }).click()
    await expect(dialog.getByText('Code copied.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
    const script = await dialog
      .getByRole('textbox', { name: 'Script for the height' })
      .inputValue({ timeout: 100 })
      .catch(() => '')
    await page.close()
    return { code, script }
  }

  test('frames the matter, gives the frame its height, and leads to the full page', async ({
    context,
    host,
  }) => {
    const { code, script } = await takeCode(context, /^Frame/)
    const { page, frame, problems } = await openHost(context, host, script + code)
    await expect(frame.getByRole('article').getByRole('insertion')).toHaveText('800,000')
    await expect(
      page.getByText('Changed, by one account of B: at most 600,000 to at most 800,000'),
    ).toBeVisible()
    const height = () => page.locator('iframe').evaluate((element) => element.clientHeight)
    await expect.poll(async () => (await height()) === (await sizeOf(frame)).height).toBe(true)
    const opened = context.waitForEvent('page')
    await frame.getByRole('link', { name: /^Open the full comparison/ }).click()
    const full = await opened
    await expect(full.getByRole('navigation', { name: 'Pages' })).toBeVisible()
    await expect(full).toHaveURL(`${app}/${armySize}`)
    // It has left the sandbox, and with it the frame's lack of an origin.
    expect(await full.evaluate(() => origin)).toBe(app)
    expect(problems).toEqual([])
  })

  test('is plain HTML that needs no script and no style, at any width', async ({ context, host }) => {
    const { code } = await takeCode(context, /^Plain HTML/)
    const page = await context.newPage()
    host.body = code
    await page.goto(host.origin)
    await expect(page.locator('del')).toHaveText('600,000')
    await expect(page.locator('ins')).toHaveText('800,000')
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect((await sizeOf(page.mainFrame())).sideways).toBe(0)
    }
    await expectNoAxeViolations(page)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of widths) {
    test(`a frame has the key facts and a link at ${width} px`, async ({ context, host }) => {
      const { page, frame, problems, asked } = await openHost(context, host, frameOf(null, armySize))
      await page.setViewportSize({ width, height: 900 })
      await expectKeyFacts(frame)
      expect((await sizeOf(frame)).sideways).toBe(0)
      expect(problems).toEqual([])
      expect(new Set(asked)).toEqual(new Set([app]))
    })
  }
})
