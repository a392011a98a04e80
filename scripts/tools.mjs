/** Installs the project's packages when they are missing, and runs the tools they bring. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const stamp = join(root, 'node_modules/.lock-stamp')

/** No single command of ours takes longer; one that hangs is stopped. */
const minutes = 25

/**
 * Runs a command in the project and shows its output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] Added to the present environment.
 * @returns {boolean} Whether it ended well.
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The config is loaded by Vite's own bundler, which needs no file extensions; its advice on them is noise here.
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
    timeout: minutes * 60_000,
    // npm is a .cmd file on Windows, which only a shell runs.
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (error !== undefined) console.error(`${command} ${args.join(' ')}: ${error.message}`)
  return status === 0
}

/**
 * Runs a tool from node_modules with this very Node.
 *
 * @param {string} name Of a package, or "package:command" where they differ.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(name, args, env = {}) {
  return run(process.execPath, [toolPath(name), ...args], env)
}

/** @param {string} name */
export function toolPath(name) {
  const [package_ = '', command = package_] = name.split(':')
  const file = createRequire(join(root, 'package.json')).resolve(`${package_}/package.json`)
  const { bin } = JSON.parse(readFileSync(file, 'utf8'))
  return join(dirname(file), typeof bin === 'string' ? bin : bin[command])
}

/**
 * Installs what package-lock.json lists, unless that is already here.
 * File times say nothing after a clone, so the lock and the platform are remembered instead.
 *
 * @returns {boolean} Whether the packages are there.
 */
export function installPackages() {
  const [major = ''] = process.versions.node.split('.')
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${major}`)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true

  console.log('Installing the packages in package-lock.json …')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  // The npm that called us, where there is one: same version, no shell.
  const npm = process.env.npm_execpath
  const installed = npm && /\.c?js$/.test(npm) ? run(process.execPath, [npm, ...args]) : run('npm', args)
  if (!installed) return false
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}
