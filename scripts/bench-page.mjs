/**
 * `npm run bench:page`: how fast the built page feels, in Chromium on the conditions of a slow phone.
 *
 * Prints the time to the first readable comparison beside that of the same page as plain HTML, the longest task of
 * each common act, and how far the page's parts are moved by loading it and by opening panels.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'
import { root, runTool, toolPath } from './tools.mjs'

/** @typedef {import('playwright-core').Page} Page */

const RUNS = 7
const TASK_RUNS = 3
const SLOWER = 4
/** A slow 4G network: milliseconds to and fro, bytes in a second. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 768_000 / 8,
}
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}
const desk = { viewport: { width: 1440, height: 900 } }
const comparison = '#/compare/us-28-point..geneva-revision'

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('no Chromium was found; name one in CHROMIUM_PATH')
if (!runTool('vite', ['build', '--logLevel', 'error'])) throw new Error('the page could not be built')

const port = await freePort()
const address = `http://127.0.0.1:${port}/`
const server = spawn(
  process.execPath,
  [toolPath('vite'), 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
  { cwd: root, stdio: 'ignore', env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
)
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  await answer()
  await printFirstComparison()
  await printShifts()
  await printTasks()
} finally {
  await browser.close()
  server.kill()
}

/** Time until the table of the overview is painted, as built and as plain HTML, in turn. */
async function printFirstComparison() {
  const plain = readFileSync(join(root, 'dist/index.html'), 'utf8').replaceAll(
    /<script.*?<\/script>|<noscript>.*?<\/noscript>/gs,
    '',
  )
  const other = await servePlain(plain)
  /** @type {{ built: number[], html: number[] }} */
  const times = { built: [], html: [] }
  for (let run = 0; run < RUNS; run += 1) {
    times.built.push(await firstPaint(address))
    times.html.push(await firstPaint(other.address))
  }
  other.server.close()
  const [built, html] = [median(times.built), median(times.html)]
  console.log(
    `first readable comparison: ${built.toFixed(0)} ms; as plain HTML: ${html.toFixed(0)} ms; ` +
      `ratio ${(built / html).toFixed(2)} (at most 1.25), medians of ${RUNS}`,
  )
}

/**
 * The page is painted once its styles are here, and by then the table is in it.
 *
 * @param {string} at
 */
function firstPaint(at) {
  return withPage(phone, async (page) => {
    await slowDown(page, true)
    await page.goto(at, { waitUntil: 'commit' })
    await page.locator('table.matters tbody tr').first().waitFor()
    const paint = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    )
    return Number(await paint.jsonValue())
  })
}

/**
 * Serves a text as the page, with the styles and fonts of the built one.
 *
 * @param {string} html
 */
async function servePlain(html) {
  const types = {
    css: 'text/css',
    woff2: 'font/woff2',
    svg: 'image/svg+xml',
    html: 'text/html; charset=utf-8',
  }
  const plainPort = await freePort()
  const plainServer = createHttpServer((request, response) => {
    const path = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1)
    const type = types[/** @type {keyof typeof types} */ (path.split('.').at(-1))]
    const file = join(root, 'dist', path)
    if (type === undefined || path.includes('..') || !existsSync(file)) return response.writeHead(404).end()
    const content = path === 'index.html' ? html : readFileSync(file)
    const isFont = path.endsWith('.woff2')
    response.writeHead(200, { 'Content-Type': type, ...(isFont ? {} : { 'Content-Encoding': 'gzip' }) })
    return response.end(isFont ? content : gzipSync(content))
  })
  await new Promise((resolve) => plainServer.listen(plainPort, '127.0.0.1', () => resolve(undefined)))
  return { server: plainServer, address: `http://127.0.0.1:${plainPort}/` }
}

async function printShifts() {
  for (const [name, device] of /** @type {const} */ ([
    ['phone', phone],
    ['desk', desk],
  ])) {
    for (const hash of ['', comparison]) {
      const moved = await withPage(device, async (page) => {
        await slowDown(page, true)
        await page.goto(address + hash)
        await page.locator('main h3, main table').first().waitFor()
        await page.waitForTimeout(3000)
        return shiftOf(page)
      })
      console.log(`layout shift on load, ${name}, ${hash || '#/'}: ${moved.toFixed(4)} (below 0.01)`)
    }
  }
  const opened = await withPage(desk, async (page) => {
    await page.goto(address + comparison)
    await page.getByRole('button', { name: 'Close sources' }).waitFor()
    await page.waitForTimeout(1000)
    const before = await shiftOf(page)
    await page.getByRole('button', { name: 'Close sources' }).click()
    await page.waitForTimeout(700)
    await page.locator('article').nth(1).getByRole('link').last().click()
    await page.getByRole('button', { name: 'Close sources' }).waitFor()
    await page.waitForTimeout(1000)
    return (await shiftOf(page)) - before
  })
  console.log(`layout shift on closing and opening the sources, desk: ${opened.toFixed(4)} (below 0.01)`)
}

/** The longest task of each act, the acts one after another on one page. */
async function printTasks() {
  /** @typedef {import('playwright-core').Locator} Locator */
  /** @type {(page: Page, text: RegExp) => Locator} */
  const label = (page, text) =>
    page.locator('label').filter({ hasText: text }).filter({ visible: true }).first()
  /** What is clicked, or a key that is pressed. @type {readonly (readonly [string, ((page: Page) => Locator) | string])[]} */
  const acts = [
    ['filter by topic', (page) => label(page, /^Territory/)],
    ['all topics', (page) => label(page, /^All topics/)],
    ['view: inline', (page) => label(page, /^Inline$/)],
    ['view: side by side', (page) => label(page, /^Side by side$/)],
    ['theme', (page) => page.getByRole('button', { name: /theme$/ })],
    ['closing the sources', (page) => page.getByRole('button', { name: 'Close sources' })],
    ['opening the sources', (page) => page.locator('article').nth(1).getByRole('link').last()],
    ['entering the find field', (page) => page.getByRole('searchbox')],
    ...Array.from('nato', (letter, at) => /** @type {const} */ ([`search, letter ${at + 1}`, letter])),
    ['clearing the search', 'Delete'],
    ['view: changes', (page) => label(page, /^Changes$/)],
    ['view: columns', (page) => label(page, /^Columns$/)],
  ]
  /** @type {Map<string, number[]>} */
  const longest = new Map(acts.map(([name]) => [name, []]))
  for (let run = 0; run < TASK_RUNS; run += 1) {
    await withPage(desk, async (page) => {
      await page.goto(address + comparison)
      await page.locator('article').first().waitFor()
      await page.waitForTimeout(1000)
      await slowDown(page, false)
      for (const [name, act] of acts) {
        // Found and aimed at before: to look for a control by its name is a long task of its own, and none of the page's.
        const target = typeof act === 'string' ? null : act(page)
        await target?.scrollIntoViewIfNeeded()
        const box = (await target?.boundingBox()) ?? null
        if (box !== null) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
        if (act === 'Delete') await page.keyboard.press('Control+A')
        await page.waitForTimeout(400)
        await page.evaluate(() => Reflect.get(window, 'tasks').splice(0))
        if (typeof act === 'string') await page.keyboard.press(act)
        else {
          await page.mouse.down()
          await page.mouse.up()
        }
        await page.waitForTimeout(1200)
        const most = await page.evaluate(() =>
          Math.max(0, .../** @type {number[]} */ (Reflect.get(window, 'tasks'))),
        )
        longest.get(name)?.push(most)
      }
    })
  }
  for (const [name, tasks] of longest) {
    const most = median(tasks)
    console.log(
      `longest task, ${name}: ${most === 0 ? 'under 50 ms' : `${most.toFixed(0)} ms`} (none over 50)`,
    )
  }
}

/**
 * A page of its own that keeps its long tasks and shifts.
 *
 * @template Result
 * @param {import('playwright-core').BrowserContextOptions} device
 * @param {(page: Page) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
async function withPage(device, use) {
  const context = await browser.newContext(device)
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      /** @type {number[]} */
      const tasks = []
      /** @type {number[]} */
      const shifts = []
      Object.assign(window, { tasks, shifts })
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration))
      }).observe({ type: 'longtask', buffered: true })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (Reflect.get(entry, 'hadRecentInput') !== true) shifts.push(Number(Reflect.get(entry, 'value')))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    return await use(page)
  } finally {
    await context.close()
  }
}

/** @param {Page} page */
function shiftOf(page) {
  return page.evaluate(() =>
    /** @type {number[]} */ (Reflect.get(window, 'shifts')).reduce((sum, shift) => sum + shift, 0),
  )
}

/**
 * @param {Page} page
 * @param {boolean} withNetwork
 */
async function slowDown(page, withNetwork) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  if (!withNetwork) return
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
}

async function answer() {
  for (;;) {
    if (server.exitCode !== null) throw new Error('the page could not be served')
    if ((await fetch(address).catch(() => undefined))?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const taken = probe.address()
      probe.close(() => resolve(typeof taken === 'object' && taken !== null ? taken.port : 0))
    })
  })
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
