import { defineConfig, devices } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'
import { findEngines } from './scripts/engines.mjs'

const port = Number(process.env['BROWSER_TEST_PORT'] ?? 4174)
const address = `http://127.0.0.1:${port}/`
const executablePath = findChromium()
const { firefox, webkit } = findEngines()
const inEveryEngine = 'tests/engines/**/*.test.ts'

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  // A search by axe takes seconds on a machine that is doing other things as well.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  // scripts/test.mjs reads the counts from the second report.
  reporter: [['list'], ['json', { outputFile: 'node_modules/.tmp/reports/playwright.json' }]],
  use: {
    baseURL: address,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A trace of every test would cost a sixth of the time; `--trace on` gives one of a test that fails.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      testMatch: ['tests/browser/**/*.test.ts', inEveryEngine],
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testMatch: inEveryEngine,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
    // Playwright runs these tests and cannot drive this browser: tests/engines/webkit.ts does.
    ...(webkit === undefined ? [] : [{ name: 'webkit', testMatch: inEveryEngine }]),
  ],
  // The built page, so `vite build` comes first. A port in use is an error: it may serve an older page.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
