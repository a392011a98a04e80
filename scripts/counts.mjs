/** Reads how many tests passed and failed from the reports of the two test runners. */

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0 }

/**
 * A file that could not be loaded has no tests to count, so it counts as one that failed.
 *
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: VitestFile[] } | undefined} report
 * @param {boolean} ended Whether the runner itself was content.
 * @returns {Counts}
 */
export function vitestCounts(report, ended) {
  if (report === undefined) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return sound({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, ended)
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } } | undefined} report
 * @param {boolean} ended Whether the runner itself was content.
 * @returns {Counts}
 */
export function playwrightCounts(report, ended) {
  if (report === undefined) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return sound({ passed: expected, failed: unexpected + flaky }, ended)
}

/**
 * A runner that ran nothing, or that stopped without naming a test, has failed.
 *
 * @param {Counts} counts
 * @param {boolean} ended
 * @returns {Counts}
 */
function sound({ passed, failed }, ended) {
  return failed === 0 && (!ended || passed === 0) ? { passed, failed: 1 } : { passed, failed }
}
