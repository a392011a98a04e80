import { describe, expect, it } from 'vitest'
import { playwrightCounts, vitestCounts } from '../../scripts/counts.mjs'

describe('vitestCounts', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
    ],
  }

  it('takes the figures of the report', () => {
    expect(vitestCounts(report, false)).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a file that could not be loaded', () => {
    const unloaded = { status: 'failed', assertionResults: [] }
    expect(vitestCounts({ ...report, testResults: [...report.testResults, unloaded] }, false)).toEqual({
      passed: 3,
      failed: 2,
    })
  })

  it('counts a runner that left no report as one failure', () => {
    expect(vitestCounts(undefined, false)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('playwrightCounts', () => {
  it('takes the figures of the report, and a test that needed a second try as failed', () => {
    expect(playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 1 } }, false)).toEqual({
      passed: 5,
      failed: 2,
    })
  })

  it('counts a runner that ran nothing as one failure', () => {
    expect(playwrightCounts({ stats: { expected: 0, unexpected: 0, flaky: 0 } }, true)).toEqual({
      passed: 0,
      failed: 1,
    })
  })

  it('counts a runner that stopped without naming a test as one failure', () => {
    expect(playwrightCounts({ stats: { expected: 5, unexpected: 0, flaky: 0 } }, false)).toEqual({
      passed: 5,
      failed: 1,
    })
  })
})
