import { describe, expect, it } from 'vitest'
import { playwrightFailures, vitestFailures } from '../../scripts/failures.mjs'

describe('vitestFailures', () => {
  it('names each test that failed with the first line of what it says', () => {
    const tests = [
      { fullName: 'a list is drawn', status: 'passed' },
      { fullName: 'a list is read', status: 'failed', failureMessages: ['Error: expected 2\n    at line 9'] },
    ]
    expect(
      vitestFailures(
        { testResults: [{ name: 'list.test.ts', status: 'failed', assertionResults: tests }] },
        false,
      ),
    ).toEqual(['list.test.ts › a list is read › Error: expected 2'])
  })

  it('names a file that could not be loaded', () => {
    const file = { name: 'list.test.ts', status: 'failed', message: 'No such module', assertionResults: [] }
    expect(vitestFailures({ testResults: [file] }, false)).toEqual(['list.test.ts › No such module'])
  })

  it('says so where the runner failed and no test did', () => {
    const said = ['the run itself › no test failed; what did is said above, in the runner’s words']
    expect(vitestFailures({ testResults: [] }, false)).toEqual(said)
    expect(vitestFailures(undefined, false)).toEqual(said)
    expect(vitestFailures({ testResults: [] }, true)).toEqual([])
  })
})

describe('playwrightFailures', () => {
  const run = (status: string, message?: string) => ({
    status,
    projectName: 'firefox',
    results: [message === undefined ? {} : { error: { message } }],
  })

  it('names each test that failed or needed a second try, however deep it stands, without colours', () => {
    const specs = [
      {
        title: 'opens',
        file: 'page.test.ts',
        tests: [run('unexpected', '\u001B[2mError:\u001B[22m view 4\nat 9')],
      },
      { title: 'closes', file: 'page.test.ts', tests: [run('flaky', 'Timeout'), run('expected')] },
    ]
    expect(
      playwrightFailures({ suites: [{ title: 'page', suites: [{ title: 'a page', specs }] }] }, false),
    ).toEqual(['page.test.ts › firefox: opens › Error: view 4', 'page.test.ts › firefox: closes › Timeout'])
  })

  it('names what stopped the run itself', () => {
    expect(playwrightFailures({ suites: [], errors: [{ message: 'The port is in use' }] }, false)).toEqual([
      'the run itself › The port is in use',
    ])
  })
})
