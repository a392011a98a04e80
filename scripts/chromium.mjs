/** Finds a Chromium for the browser tests. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './tools.mjs'

const commands = [
  'chromium',
  'chromium-headless-shell',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

const places = [
  ...commands.map((command) => `/usr/bin/${command}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser named by CHROMIUM_PATH, else one in a usual place or on the path.
 *
 * @returns {string | undefined} Undefined when there is none, or when CHROMIUM_PATH names no file.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)))
  return [...places, ...onPath].find((place) => existsSync(place))
}

/**
 * Installs Debian's Chromium without windows, and a font, where apt-get may be used.
 *
 * @returns {string | undefined} Undefined when it could not be installed here, or CHROMIUM_PATH asks for another.
 */
export function installChromium() {
  if (process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined
  console.log('No Chromium found; installing the one of this system …')
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium-headless-shell', 'fonts-dejavu-core']
  run('apt-get', ['update', '-qq'], quiet)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  return findChromium()
}
