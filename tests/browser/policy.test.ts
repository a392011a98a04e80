/** The policy holds on the built page, and the fixture notices when a page goes against it. */
import { test as plain, type BrowserContext } from '@playwright/test'
import { headersAt, policyAt, policyText } from '../../scripts/content-policy.ts'
import {
  collectProblems,
  expect,
  expectNoAxeViolations,
  test,
  unexpectedProblems,
  type PageProblem,
} from './fixture.ts'

const origin = `http://127.0.0.1:${process.env['BROWSER_TEST_PORT'] ?? 4174}`

test.describe('the built page', () => {
  test('starts under its policy and says so twice', async ({ page }) => {
    const response = await page.goto('./')
    expect(response?.headers()['content-security-policy']).toBe(policyText(policyAt('/', 'header')))
    const meta = page.locator('head > :first-child')
    await expect(meta).toHaveAttribute('content', policyText(policyAt('/', 'page')))
    await expect(page.locator('#root')).not.toBeEmpty()
  })

  test('comes compressed, its record too', async ({ request }) => {
    for (const path of ['', 'embed.html', 'data/v1/index.json', 'data/v1/matters.csv']) {
      const answer = await request.get(`./${path}`)
      expect(answer.headers()['content-encoding'], path).toBe('gzip')
      for (const [name, value] of Object.entries(headersAt(`/${path}`)))
        expect(answer.headers()[name.toLowerCase()], `${name} of ${path}`).toBe(value)
    }
  })

  test('answers an unknown path with 404', async ({ request }) => {
    expect((await request.get('data/v1/nothing.json')).status()).toBe(404)
  })

  test('can be searched by axe', async ({ page }) => {
    await page.goto('./')
    // A search by axe holds up an app that is still on its way, and the browser then warns of files that wait for it.
    await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
    await page.evaluate(() => {
      const picture = document.createElement('img')
      picture.src = 'icon.svg'
      document.body.append(picture)
    })
    await expect(expectNoAxeViolations(page)).rejects.toThrow(/image-alt/)
  })
})

plain.describe('the fixture', () => {
  plain('notices an inline script', async ({ context }) => {
    expect(await problemsOf(context, { html: '<script>window.ran = true</script>' })).toContainEqual(
      problem('policy', /^script-src-elem refused inline/),
    )
  })

  plain('notices an inline style', async ({ context }) => {
    expect(await problemsOf(context, { html: '<p style="color: red">x</p>' })).toContainEqual(
      problem('policy', /^style-src-attr refused inline/),
    )
  })

  plain('notices text that would become code', async ({ context }) => {
    expect(await problemsOf(context, { script: 'try { eval("1") } catch {}' })).toContainEqual(
      problem('policy', /^(script-src|require-trusted-types-for) refused (eval|trusted-types-sink)/),
    )
  })

  plain('notices text that would become markup', async ({ context }) => {
    expect(
      await problemsOf(context, { script: 'try { document.body.innerHTML = "<b>x</b>" } catch {}' }),
    ).toContainEqual(problem('policy', /^require-trusted-types-for refused trusted-types-sink/))
  })

  plain('notices a request that the policy stops', async ({ context }) => {
    expect(
      await problemsOf(context, { script: 'fetch("https://example.org/").catch(() => {})' }),
    ).toContainEqual(problem('policy', /^connect-src refused https:\/\/example\.org/))
  })

  plain('notices, and stops, a request to elsewhere that no policy stops', async ({ context }) => {
    expect(
      await problemsOf(context, { script: 'fetch("https://example.org/").catch(() => {})', policy: 'none' }),
    ).toContainEqual(problem('foreign-request', /^https:\/\/example\.org\/$/))
  })

  plain('notices a warning', async ({ context }) => {
    expect(await problemsOf(context, { script: 'console.warn("careful")' })).toContainEqual(
      problem('console', /^warning: careful$/),
    )
  })

  plain('notices an exception', async ({ context }) => {
    expect(await problemsOf(context, { script: 'throw new Error("broken")' })).toContainEqual(
      problem('exception', /broken/),
    )
  })

  plain('notices a missing file', async ({ context }) => {
    expect(await problemsOf(context, { script: 'fetch("/nothing.json")' })).toContainEqual(
      problem('failed-request', /\/nothing\.json: 404$/),
    )
  })

  plain('lets pass only what a test expects', () => {
    const [warning, failure] = [
      { kind: 'console', text: 'warning: careful' },
      { kind: 'failed-request', text: 'careful: 404' },
    ] as const
    const expected = [{ kind: 'console', text: /careful/, reason: 'the test asks for it' }] as const
    expect(unexpectedProblems([warning, failure], expected)).toEqual([failure])
  })

  plain('is silent about a page that keeps to the rules', async ({ context }) => {
    expect(await problemsOf(context, { html: '<p>x</p>', script: 'document.body.append("y")' })).toEqual([])
  })
})

type Probe = { readonly html?: string; readonly script?: string; readonly policy?: 'ours' | 'none' }

/** What the collector gathers from a page made for the purpose, under the project's own headers. */
async function problemsOf(context: BrowserContext, { html = '', script = '', policy = 'ours' }: Probe) {
  const problems = await collectProblems(context, origin)
  const sent = policy === 'ours' ? { ...headersAt('/') } : {}
  await context.route(`${origin}/probe.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: sent,
      body: `<!doctype html><title>Probe</title><body>${html}<script src="/probe.js"></script>`,
    }),
  )
  await context.route(`${origin}/probe.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  )
  const page = await context.newPage()
  await page.goto(`${origin}/probe.html`, { waitUntil: 'networkidle' })
  // One more round trip, so that what was under way has arrived.
  await page.title()
  return problems
}

function problem(kind: PageProblem['kind'], text: RegExp) {
  return { kind, text: expect.stringMatching(text) }
}
