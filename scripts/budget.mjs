/**
 * Weighs what a first visit downloads, from the built files in dist/.
 * Text is weighed as gzip level 9 makes it, fonts as they are.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** In kB of 1024 bytes. */
const limits = { code: 130, record: 60, fonts: 180 }

/** Pages a first visit may begin with: the built files they stand in, and the folders whose modules they load on demand. */
const firstPages = {
  overview: { page: 'index.html', chunks: 'manifest.json', folders: ['src/features/overview/'] },
  comparison: { page: 'index.html', chunks: 'manifest.json', folders: ['src/app/ComparePage'] },
  embed: { page: 'embed.html', chunks: 'manifest-embed.json', folders: [] },
}

/** The record data that the first comparison reads. */
const firstRecords = [
  'data/v1/index.json',
  'data/v1/drafts/us-28-point.json',
  'data/v1/drafts/geneva-revision.json',
  'data/v1/pairs/us-28-point..geneva-revision.json',
  'data/v1/sources.json',
]

/** Beginnings of the names of the fonts that a page in English loads. */
const firstFonts = ['source-serif-4-latin-opsz-normal-', 'ibm-plex-sans-latin-wght-normal-']

/**
 * @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean, isDynamicEntry?: boolean }} Chunk
 * @typedef {Record<string, Chunk>} Manifest As Vite writes it, by module.
 * @typedef {{ what: string, bytes: number, limit: number }} Figure The limit is in bytes too.
 */

/**
 * Scripts and styles behind a first screen: what the page names, what that imports,
 * and the modules in `folders` that are loaded on demand, with what those import.
 *
 * @param {{ html: string, manifest: Manifest, folders: readonly string[] }} site
 * @returns {{ files: string[], problems: string[] }} Files in alphabetical order; a folder without such a module is a problem.
 */
export function firstScreenFiles({ html, manifest, folders }) {
  const chunks = Object.entries(manifest)
  const files = new Set(
    [...html.matchAll(/(?:src|href|data-app)="(?:\.\/)?([^"]+\.(?:js|css))"/g)].flatMap(([, named = '']) =>
      named.split(' '),
    ),
  )
  const problems = []
  const add = (/** @type {Chunk | undefined} */ chunk, seen = new Set()) => {
    if (chunk === undefined || seen.has(chunk)) return
    seen.add(chunk)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    for (const name of chunk.imports ?? []) add(manifest[name], seen)
  }
  for (const [, chunk] of chunks) if (chunk.isEntry && files.has(chunk.file)) add(chunk)
  for (const folder of folders) {
    const onDemand = chunks.filter(([name, { isDynamicEntry }]) => isDynamicEntry && name.startsWith(folder))
    if (onDemand.length === 0)
      problems.push(`${folder}: no module in it is loaded on demand (budget/page-found)`)
    for (const [, chunk] of onDemand) add(chunk)
  }
  return { files: [...files].filter((file) => /\.(?:js|css)$/.test(file)).toSorted(), problems }
}

/**
 * @param {readonly Figure[]} figures
 * @returns {string[]} One problem for each figure over its limit.
 */
export function overBudget(figures) {
  return figures
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ what, bytes, limit }) => `${what}: ${kB(bytes)}, limit ${kB(limit)} (budget/limit)`)
}

/** @param {number} bytes */
export function kB(bytes) {
  return `${(bytes / 1024).toFixed(1)} kB`
}

/** @param {string} dist */
function weigh(dist) {
  /** @type {string[]} */
  const problems = []
  /** @type {(file: string, compress: (content: Buffer) => Buffer) => number} */
  const size = (file, compress) => {
    if (existsSync(join(dist, file))) return compress(readFileSync(join(dist, file))).length
    problems.push(`dist/${file}: missing (budget/file-found)`)
    return 0
  }
  /** @type {(what: string, files: readonly string[], limit: number, compress?: typeof gzip) => Figure} */
  const figure = (what, files, limit, compress = gzip) => ({
    what,
    bytes: files.reduce((sum, file) => sum + size(file, compress), 0),
    limit: limit * 1024,
  })
  const text = (/** @type {string} */ file) => {
    if (existsSync(join(dist, file))) return readFileSync(join(dist, file), 'utf8')
    problems.push(`dist/${file}: missing (budget/file-found)`)
    return undefined
  }

  const code = Object.entries(firstPages).map(([name, { page, chunks, folders }]) => {
    const manifest = JSON.parse(text(`.vite/${chunks}`) ?? '{}')
    const screen = firstScreenFiles({ html: text(page) ?? '', manifest, folders })
    problems.push(...screen.problems)
    return figure(`script and style, ${name} (${screen.files.join(', ')})`, screen.files, limits.code)
  })

  const assets = existsSync(join(dist, 'assets')) ? readdirSync(join(dist, 'assets')) : []
  const fonts = firstFonts.flatMap((start) => {
    const found = assets.filter((file) => file.startsWith(start) && file.endsWith('.woff2'))
    if (found.length === 0) problems.push(`dist/assets/${start}*.woff2: missing (budget/file-found)`)
    return found.map((file) => `assets/${file}`)
  })

  const figures = [
    ...code,
    figure('record of the first comparison (dist/data/v1)', firstRecords, limits.record),
    figure(`Latin fonts (${fonts.join(', ')})`, fonts, limits.fonts, (content) => content),
  ]
  // Two pages of one file name what it lacks once.
  return { figures, problems: [...new Set(problems), ...overBudget(figures)] }
}

/** @param {Buffer} content */
function gzip(content) {
  return gzipSync(content, { level: 9 })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { figures, problems } = weigh(fileURLToPath(new URL('../dist', import.meta.url)))
  for (const { what, bytes, limit } of figures) console.log(`${kB(bytes)} of ${kB(limit)}: ${what}`)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}
