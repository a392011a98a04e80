/**
 * Every optional platform package must be listed in the lockfile. npm drops one
 * without a word when its binary cannot be had on the day the lock is written,
 * and `npm ci` then fails on every other platform.
 */
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
    .map((name) => `package-lock.json › ${path}: ${name} is not listed (lock/complete)`),
)
if (missing.length > 0) {
  console.error(
    `${missing.join('\n')}\nRemove node_modules and package-lock.json, then run npm install again.`,
  )
  process.exit(1)
}
console.log('package-lock.json lists every optional package.')
