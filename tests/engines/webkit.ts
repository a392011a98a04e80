/** WebKitGTK, started without a screen and driven by its own WebDriver. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { createServer } from 'node:net'
import { Builder, Capabilities, Key } from 'selenium-webdriver'
import type { WebDriver, WebElement } from 'selenium-webdriver'
import type { Place, Reader } from './reader.ts'
import { callOf, findPlace, screen } from './reader.ts'

export type WebKitFiles = { readonly driver: string; readonly browser: string; readonly xvfb: string }

export type WebKitSession = {
  readonly driver: WebDriver
  readonly end: () => Promise<void>
}

const milliseconds = 20_000

/** Starts the browser; throws, and says why, where it does not come up. */
export async function startWebKit(files: WebKitFiles): Promise<WebKitSession> {
  const children: ChildProcess[] = []
  const stop = () => children.forEach((child) => child.kill())
  try {
    const display = await startDisplay(files.xvfb, children)
    const port = await freePort()
    const service = spawn(files.driver, [`--port=${port}`, '--host=local'], {
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
      stdio: 'ignore',
    })
    children.push(service)
    await answers(`http://127.0.0.1:${port}/status`, service)
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: files.browser,
            args: ['--automation'],
          },
        }),
      )
      .build()
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...screen })
    const end = async () => {
      await driver.quit()
      stop()
    }
    return { driver, end }
  } catch (error) {
    stop()
    throw new Error(`WebKitGTK did not start: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

export function webKitReader({ driver }: WebKitSession, app: string): Reader {
  const keys = { Enter: Key.ENTER, Escape: Key.ESCAPE, e: 'e' }
  const type = (text: string) => driver.actions().sendKeys(text).perform()
  return {
    open: async (address) => {
      await driver.get('about:blank')
      await driver.get(new URL(address, app).href)
    },
    evaluate: (script, argument) => driver.executeScript(`return ${callOf(script, argument)}`),
    click: async (place: Place) => {
      const element = await driver.wait(
        () => driver.executeScript<WebElement | null>(`return ${callOf(findPlace, place)}`),
        milliseconds,
        `no ${JSON.stringify(place)}`,
      )
      await element?.click()
    },
    press: (key) => type(keys[key]),
    type,
    leave: () => driver.get('about:blank'),
    // Its WebDriver tells nothing of the console.
    problems: () => [],
  }
}

async function startDisplay(xvfb: string, children: ChildProcess[]): Promise<string> {
  const depth = `${screen.width}x${screen.height}x24`
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', depth, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  children.push(server)
  // The fourth pipe is the one that `-displayfd 3` writes to.
  const pipe = server.stdio[3] as Readable
  const [number] = await once(pipe, 'data', { signal: AbortSignal.timeout(milliseconds) })
  return `:${String(number).trim()}`
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + milliseconds
  while (Date.now() < until && child.exitCode === null) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('its driver does not answer')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port; this is a bug')
  return address.port
}
