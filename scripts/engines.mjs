/** Finds Firefox ESR and WebKitGTK for the tests of the engines, and installs them where that is asked for. */
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './tools.mjs'

/**
 * @typedef {{ driver: string, browser: string, xvfb: string }} WebKit The driver, the browser that it starts, and
 *   the display without a screen that the browser needs.
 * @typedef {{ firefox: string | undefined, webkit: WebKit | undefined }} Engines
 */

/** @returns {Engines} What is on this machine; FIREFOX_PATH names a Firefox ESR in another place. */
export function findEngines() {
  const driver = command('WebKitWebDriver')
  const browser = findMiniBrowser()
  const xvfb = command('Xvfb')
  return {
    firefox: process.env.FIREFOX_PATH ? present(process.env.FIREFOX_PATH) : command('firefox-esr'),
    webkit: driver && browser && xvfb ? { driver, browser, xvfb } : undefined,
  }
}

/**
 * Installs the engines of Debian that are missing, where apt-get may be used.
 *
 * @returns {Engines} What is there afterwards.
 */
export function installEngines() {
  const found = findEngines()
  const packages = missingPackages(found)
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found
  console.log(`Installing ${packages.join(', ')} …`)
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], quiet)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  return findEngines()
}

/**
 * Which engines are missing, and what brings them; empty when none is.
 *
 * @param {Engines} engines
 */
export function describeMissing(engines) {
  const names = [
    ...(engines.firefox === undefined ? ['Firefox ESR'] : []),
    ...(engines.webkit === undefined ? ['WebKitGTK'] : []),
  ]
  if (names.length === 0) return ''
  return `no ${names.join(' and no ')} (Debian: apt-get install ${missingPackages(engines).join(' ')})`
}

/** @param {Engines} engines */
function missingPackages({ firefox, webkit }) {
  return [
    ...(firefox === undefined ? ['firefox-esr'] : []),
    ...(webkit === undefined ? ['webkit2gtk-driver', 'xvfb'] : []),
  ]
}

/** @param {string} name */
function command(name) {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** @param {string} path */
function present(path) {
  return existsSync(path) ? path : undefined
}

/** Debian keeps it in a folder named after the machine: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
function findMiniBrowser() {
  const versions = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64']
  const folders = libraries.flatMap((library) => [
    library,
    ...(existsSync(library) ? readdirSync(library).map((name) => join(library, name)) : []),
  ])
  return folders
    .flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser')))
    .find((path) => existsSync(path))
}
