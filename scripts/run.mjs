/**
 * `npm start` and `npm test`. Node's own modules only, since it runs before anything is installed.
 *
 *   npm start [-- --port 5000]       install what is missing, build, serve
 *   npm test [-- --every-engine]     install what is missing, run every check
 */
import { parseArgs } from 'node:util'

const usage = 'Use: npm start [-- --port 5000], or npm test [-- --no-browser | --every-engine].'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
if (!isEnough) {
  fail(
    `This needs Node 20.19 or newer of version 20, or 22.12 and later; this is Node ${process.versions.node}.`,
  )
}

const [command, ...rest] = process.argv.slice(2)
if (command === 'start') {
  const port = Number(options({ port: { type: 'string', default: '4173' } }).port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    fail(`A port is a number from 1 to 65535. ${usage}`)
  const { start } = await import('./start.mjs')
  process.exitCode = (await start(port)) ? 0 : 1
} else if (command === 'test') {
  const { 'no-browser': noBrowser, 'every-engine': everyEngine } = options({
    'no-browser': { type: 'boolean', default: false },
    'every-engine': { type: 'boolean', default: false },
  })
  if (noBrowser && everyEngine) fail(`Every engine needs its browser. ${usage}`)
  const { test } = await import('./test.mjs')
  process.exitCode = test({ withBrowser: !noBrowser, everyEngine: everyEngine === true }) ? 0 : 1
} else {
  fail(usage)
}

/** @param {import('node:util').ParseArgsConfig['options']} known */
function options(known) {
  try {
    return parseArgs({ args: rest, options: known, strict: true, allowPositionals: false }).values
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}. ${usage}`)
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message)
  process.exit(1)
}
