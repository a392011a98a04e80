/** Vite plugin: checks the record, stops on any problem, and serves it as static files. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { formatProblems } from '../src/domain/problem'
import { readRecordFolder, servedFiles } from './record-folder'

/** Named in the code as `virtual:built-files`: the digests of the served files that pages read. */
const digests = { name: 'virtual:built-files', id: '\0virtual:built-files' }

export function recordFiles(): Plugin {
  let root = ''
  let isBuild = false
  const read = () => {
    const record = readRecordFolder(root)
    // The stack of a plugin says nothing to a curator; the problems say it all.
    if (!record.ok) throw Object.assign(new Error(formatProblems(record.problems)), { stack: '' })
    return servedFiles(record.value)
  }
  return {
    name: 'record-files',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    resolveId: (name) => (name === digests.name ? digests.id : null),
    load: (id) =>
      id === digests.id ? `export default ${JSON.stringify(isBuild ? digestsOf(read()) : {})}` : null,
    generateBundle() {
      for (const { path, text } of read()) this.emitFile({ type: 'asset', fileName: path, source: text })
    },
    configureServer(server) {
      server.watcher.add(join(root, 'data'))
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
        if (!path.startsWith('data/v1/')) return next()
        const file = read().find((served) => served.path === path)
        response.statusCode = file === undefined ? 404 : 200
        response.setHeader('Content-Type', typeOf(path))
        response.end(file?.text ?? '')
      })
    },
  }
}

/** As the hosts of built files name them by their endings. */
function typeOf(path: string): string {
  if (path.endsWith('.csv')) return 'text/csv; charset=utf-8'
  if (path.endsWith('.jsonld')) return 'application/ld+json'
  return path.endsWith('.xml') ? 'application/xml' : 'application/json'
}

/** Half a SHA-256 digest for each JSON file that a page reads; schemas are for others. */
function digestsOf(files: ReturnType<typeof servedFiles>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files
      .filter(({ path }) => path.endsWith('.json') && !path.includes('/schema/'))
      .map(({ path, text }) => [path, createHash('sha256').update(text).digest('hex').slice(0, 32)]),
  )
}
