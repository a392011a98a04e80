/** Builds the app and serves it on this machine until it is stopped. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { installPackages, root, run, runTool, toolPath } from './tools.mjs'

const host = '127.0.0.1'

/**
 * @param {number} wantedPort Where it is taken, the next free one is used.
 * @returns {Promise<boolean>} Whether it was served until someone stopped it.
 */
export async function start(wantedPort) {
  if (!installPackages()) return failed('The packages could not be installed; npm says why above.')
  // The build checks the record too; asked first, the problems stand alone and in plain words.
  if (!run(process.execPath, [join(root, 'scripts/check-data.mjs')]))
    return failed('The record has to be sound before the app is built.')
  if (!runTool('vite', ['build', '--logLevel', 'error']))
    return failed('The app could not be built; see above.')

  const port = await freePort(wantedPort)
  if (port === undefined) return failed(`No free port from ${wantedPort} on; name another with --port.`)
  if (port !== wantedPort) console.log(`Port ${wantedPort} is taken.`)

  const server = spawn(
    process.execPath,
    [
      toolPath('vite'),
      'preview',
      '--host',
      host,
      '--port',
      String(port),
      '--strictPort',
      '--logLevel',
      'warn',
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => server.kill(signal))
  const ended = new Promise((resolve) => server.once('exit', (code) => resolve(code === 0 || code === null)))

  const address = `http://${host}:${port}/`
  if (await answers(address, server)) {
    console.log(`Peace Plan Comparator is at ${address} (Ctrl+C stops it).`)
  }
  return ended
}

/** @param {string} message */
function failed(message) {
  console.error(message)
  return false
}

/**
 * @param {number} from
 * @returns {Promise<number | undefined>} The first free port of twenty.
 */
async function freePort(from) {
  for (let port = from; port < Math.min(from + 20, 65_536); port += 1) if (await isFree(port)) return port
  return undefined
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/**
 * @param {string} address
 * @param {import('node:child_process').ChildProcess} server
 */
async function answers(address, server) {
  while (server.exitCode === null && server.signalCode === null) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
