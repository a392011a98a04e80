/** Browser tests that fail on anything the browser complains about. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** One complaint of the browser, or one request that should not have been made. */
export type PageProblem = {
  readonly kind: 'policy' | 'console' | 'exception' | 'foreign-request' | 'failed-request'
  readonly text: string
}

/** A complaint that a test brings about on purpose. */
export type ExpectedProblem = {
  readonly kind: PageProblem['kind']
  readonly text: RegExp
  readonly reason: string
}

// Run in the page as it is: the wrapper for Playwright opens a page of its own for each search, and takes three
// times as long.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Problems of every page of a context, filled in as they happen. Call before the first page opens.
 * A request to an origin that is not named is recorded and stopped, so a test never reaches the network.
 */
export async function collectProblems(
  context: BrowserContext,
  ...origins: readonly string[]
): Promise<readonly PageProblem[]> {
  const problems: PageProblem[] = []
  const add = (kind: PageProblem['kind'], text: string) => problems.push({ kind, text })

  await context.exposeBinding('reportPolicyViolation', (_source, text: string) => add('policy', text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event
      const report: unknown = Reflect.get(window, 'reportPolicyViolation')
      if (typeof report !== 'function') throw new Error('the binding is missing; this is a bug')
      report(`${effectiveDirective} refused ${blockedURI} in ${sourceFile}:${lineNumber}`)
    })
  })

  context.on('console', (message) => {
    const kind = message.type()
    if (kind === 'error' || kind === 'warning') add('console', `${kind}: ${message.text()}`)
  })
  context.on('weberror', (webError) => add('exception', webError.error().stack ?? webError.error().message))
  await context.route(
    (url) => isForeign(url.href, origins),
    async (route) => {
      add('foreign-request', route.request().url())
      await route.abort()
    },
  )
  context.on('requestfailed', (request) => {
    const cause = request.failure()?.errorText ?? 'unknown cause'
    // Leaving a page, or asking again, cancels what is under way; the second is what Firefox calls it.
    if (['net::ERR_ABORTED', 'NS_BINDING_ABORTED'].includes(cause) || isForeign(request.url(), origins))
      return
    add('failed-request', `${request.url()}: ${cause}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) add('failed-request', `${response.url()}: ${response.status()}`)
  })
  return problems
}

/** The problems that no expectation names. */
export function unexpectedProblems(problems: readonly PageProblem[], expected: readonly ExpectedProblem[]) {
  return problems.filter(
    (problem) => !expected.some(({ kind, text }) => kind === problem.kind && text.test(problem.text)),
  )
}

/** `test` of Playwright, failing on every problem that `expectedProblems` does not name. */
export const test = base.extend<{
  /** An object, since Playwright reads a list of two as a value and its options. */
  expectedProblems: { readonly all: readonly ExpectedProblem[] }
  problems: readonly PageProblem[]
}>({
  expectedProblems: [{ all: [] }, { option: true }],
  problems: [
    async ({ context, baseURL, expectedProblems }, use) => {
      if (baseURL === undefined) throw new Error('playwright.config.ts names no baseURL; this is a bug')
      const problems = await collectProblems(context, new URL(baseURL).origin)
      await use(problems)
      expect(
        unexpectedProblems(problems, expectedProblems.all),
        'problems that the browser reported',
      ).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/**
 * Checks the page as it stands against WCAG 2.2 A and AA, and axe's best practices. The window is made as
 * tall as the page first: axe takes what lies under a bar that is pinned to the window's edge for out of
 * reach, though a reader scrolls to it.
 */
export async function expectNoAxeViolations(page: Page) {
  await layOutAll(page)
  const size = page.viewportSize()
  if (size !== null) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) })
  }
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const findings = await page.evaluate(async (tags) => {
    // The dark theme changes colours and nothing else, so the rest is not searched twice.
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches
    const { violations } = await window.axe.run({
      resultTypes: ['violations'],
      runOnly: isDark ? ['color-contrast', 'link-in-text-block'] : { type: 'tag', values: tags },
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary ?? ''}`,
      ),
    )
  }, accessibilityTags)
  if (size !== null) await page.setViewportSize(size)
  expect(findings, 'findings of axe').toEqual([])
}

/** Lays out what is out of sight too. What is not laid out has no size of its own, and would be measured wrongly. */
export async function layOutAll(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('article, section { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
  })
}

function isForeign(address: string, origins: readonly string[]) {
  return /^(https?|wss?):/.test(address) && !origins.includes(new URL(address).origin)
}
