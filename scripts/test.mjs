/** Every check of the project, one after the other, whatever came of the one before. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findChromium, installChromium } from './chromium.mjs'
import { noCounts, playwrightCounts, vitestCounts } from './counts.mjs'
import { describeMissing, findEngines, installEngines } from './engines.mjs'
import { playwrightFailures, vitestFailures } from './failures.mjs'
import { installPackages, root, run, runTool } from './tools.mjs'

/**
 * @typedef {import('./counts.mjs').Counts & { named?: readonly string[] }} Counts Named are the tests that failed.
 * @typedef {{ name: string, check: () => Counts | string }} Step A text says why the step was left out.
 * @typedef {{ name: string, counts: Counts, seconds: number, note: string }} Outcome
 */

const reports = join(root, 'node_modules/.tmp/reports')

/** The same as `npm run format` writes. */
const formatted =
  'src tests scripts index.html embed.html vite.config.ts playwright.config.ts .oxlintrc.json .oxfmtrc.json'.split(
    ' ',
  )

/**
 * @param {{ withBrowser: boolean, everyEngine: boolean }} choice
 * @returns {boolean} Whether everything passed.
 */
export function test({ withBrowser, everyEngine }) {
  /** @type {Outcome[]} */
  const outcomes = []
  const installed = attempt({
    name: 'packages',
    check: () => ({ passed: 0, failed: installPackages() ? 0 : 1 }),
  })
  if (installed.counts.failed > 0) outcomes.push(installed)
  else for (const step of steps(withBrowser, everyEngine, outcomes)) outcomes.push(attempt(step))

  const passed = outcomes.reduce((sum, { counts }) => sum + counts.passed, 0)
  const failures = outcomes.reduce((sum, { counts }) => sum + counts.failed, 0)
  const named = outcomes.flatMap(({ counts }) => counts.named ?? [])
  if (named.length > 0) console.log(`\nFailed:\n${named.join('\n')}`)
  console.log(`\n${table(outcomes)}\n\n${passed} passed, ${failures} failed`)
  return failures === 0
}

/**
 * @param {boolean} withBrowser
 * @param {boolean} everyEngine
 * @param {readonly Outcome[]} outcomes Of the steps before, filled in on the way.
 * @returns {readonly Step[]}
 */
function steps(withBrowser, everyEngine, outcomes) {
  const built = () => outcomes.some(({ name, counts }) => name === 'build' && counts.failed === 0)
  return [
    { name: 'lockfile', check: () => one(run(process.execPath, ['scripts/check-lock.mjs'])) },
    { name: 'types', check: () => one(runTool('typescript:tsc', ['-b'])) },
    { name: 'lint', check: () => one(runTool('oxlint', ['--type-aware', '--deny-warnings'])) },
    { name: 'format', check: () => one(runTool('oxfmt', ['--check', ...formatted])) },
    { name: 'data', check: () => one(run(process.execPath, ['scripts/check-data.mjs'])) },
    { name: 'sources', check: checkSources },
    { name: 'unit and component tests', check: runVitest },
    { name: 'build', check: () => one(runTool('vite', ['build'])) },
    { name: 'size budget', check: () => one(run(process.execPath, ['scripts/budget.mjs'])) },
    {
      name: 'engines',
      check: () => (withBrowser ? checkEngines(everyEngine) : 'left out, as --no-browser asks'),
    },
    {
      name: 'browser tests',
      check: () => (withBrowser ? runPlaywright(built()) : 'left out, as --no-browser asks'),
    },
  ]
}

/** The articles themselves may not be published, so they lie beside the project where someone has them. */
function checkSources() {
  const articles = join(root, '../shared/articles')
  if (!existsSync(articles)) return 'left out, no articles in ../shared/articles'
  return one(run(process.execPath, ['scripts/check-sources.mjs', articles]))
}

function runVitest() {
  const path = freshReport('vitest.json')
  const ended = runTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ])
  const report = readReport(path)
  return { ...vitestCounts(report, ended), named: vitestFailures(report, ended) }
}

/**
 * Which engines the browser tests run in beside Chromium. One that is missing is named, and a failure where every
 * engine is asked for.
 *
 * @param {boolean} everyEngine
 */
function checkEngines(everyEngine) {
  const missing = describeMissing(everyEngine ? installEngines() : findEngines())
  if (missing === '') return one(true)
  return everyEngine ? failure(`Every engine is asked for: ${missing}.`) : `left out, ${missing}`
}

/** @param {boolean} built */
function runPlaywright(built) {
  if (!built) return failure('The build failed, so there is no page to test.')
  const chromium = findChromium() ?? installChromium()
  if (chromium === undefined) {
    return failure(
      'No Chromium found. Install one (Debian: apt-get install chromium-headless-shell fonts-dejavu-core), ' +
        'or name it in CHROMIUM_PATH, or leave these tests out with: npm test -- --no-browser',
    )
  }
  const path = freshReport('playwright.json')
  const ended = runTool('@playwright/test:playwright', ['test'], {
    CHROMIUM_PATH: chromium,
    BROWSER_TEST_PORT: freePort(),
  })
  const report = readReport(path)
  return { ...playwrightCounts(report, ended), named: playwrightFailures(report, ended) }
}

/** A port that nobody listens on, so that two checkouts can be tested at once. */
function freePort() {
  const script =
    "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() })"
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout.trim()
}

/** @param {boolean} isFine */
function one(isFine) {
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 }
}

/** @param {string} message */
function failure(message) {
  console.error(message)
  return one(false)
}

/**
 * @param {Step} step
 * @returns {Outcome}
 */
function attempt({ name, check }) {
  console.log(`\n── ${name}`)
  const began = performance.now()
  /** @type {Counts | string} */
  let result
  try {
    result = check()
  } catch (error) {
    result = failure(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const seconds = (performance.now() - began) / 1000
  if (typeof result !== 'string') return { name, counts: result, seconds, note: '' }
  console.log(result)
  return { name, counts: noCounts, seconds, note: result }
}

/** @param {readonly Outcome[]} outcomes */
function table(outcomes) {
  const width = Math.max(...outcomes.map(({ name }) => name.length))
  return outcomes
    .map(({ name, counts, seconds, note }) => {
      const result = counts.failed > 0 ? 'FAILED' : note === '' ? 'passed' : 'left out'
      const figures = note === '' ? `${counts.passed} passed, ${counts.failed} failed` : note
      return `${name.padEnd(width)}  ${result.padEnd(8)}  ${`${seconds.toFixed(1)} s`.padStart(8)}  ${figures}`
    })
    .join('\n')
}

/** @param {string} name */
function freshReport(name) {
  const path = join(reports, name)
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  return path
}

/** @param {string} path */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
