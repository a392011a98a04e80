/** Names the tests that failed, from the reports of the two test runners: their own words are far above by then. */
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] }} VitestTest
 * @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile
 * @param {{ testResults: VitestFile[] } | undefined} report
 * @param {boolean} ended Whether the runner itself was content.
 * @returns {readonly string[]} A line each: file, test, and the first line of what it says.
 */
export function vitestFailures(report, ended) {
  const tests = (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [line(name, '', message)] : []
    return failed.map(({ fullName, failureMessages }) => line(name, fullName, failureMessages?.[0]))
  })
  return orTheRun(tests, ended)
}

/**
 * @typedef {{ status: string, projectName: string, results: { error?: { message?: string } }[] }} PlaywrightTest
 * @typedef {{ title: string, file: string, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @param {{ suites?: PlaywrightSuite[], errors?: { message?: string }[] } | undefined} report
 * @param {boolean} ended Whether the runner itself was content.
 * @returns {readonly string[]} A line each: file, engine and test, and the first line of what it says.
 */
export function playwrightFailures(report, ended) {
  const specs = (report?.suites ?? []).flatMap(specsOf)
  const tests = specs.flatMap(({ title, file, tests: runs }) =>
    runs
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        line(
          file,
          `${projectName}: ${title}`,
          results.find(({ error }) => error !== undefined)?.error?.message,
        ),
      ),
  )
  const ofTheRun = (report?.errors ?? []).map(({ message }) => line('the run itself', '', message))
  return orTheRun([...tests, ...ofTheRun], ended)
}

/**
 * @param {readonly string[]} named
 * @param {boolean} ended
 */
function orTheRun(named, ended) {
  return named.length > 0 || ended
    ? named
    : ['the run itself › no test failed; what did is said above, in the runner’s words']
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf({ specs, suites }) {
  return [...(specs ?? []), ...(suites ?? []).flatMap(specsOf)]
}

/**
 * @param {string} file
 * @param {string} test
 * @param {string} [message]
 */
function line(file, test, message = '') {
  // Colours are for the terminal that the runner wrote to.
  const first = stripVTControlCharacters(message).split('\n')[0]
  return [file, test, first].filter((part) => part !== '').join(' › ')
}
