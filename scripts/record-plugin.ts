/** Vite plugin: checks the record, stops on any problem, and serves it as static files. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { formatProblems } from '../src/domain/problem'
import { readRecordFolder, servedFiles } from './record-folder'

export function recordFiles(): Plugin {
  let root = ''
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
    },
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
        response.setHeader(
          'Content-Type',
          path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
        )
        response.end(file?.text ?? '')
      })
    },
  }
}
