/** Vite plugin: the preview compresses texts and lets browsers keep named ones, as hosts do. */
import { existsSync, readFileSync } from 'node:fs'
import { extname, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export function compressedPreview(): Plugin {
  return {
    name: 'compressed-preview',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        const path = pathOf(request.url ?? '/')
        const type = types[extname(path)]
        const file = resolve(folder, `.${path}`)
        const isOurs = file.startsWith(folder + sep) && existsSync(file)
        const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
        if (request.method !== 'GET' || type === undefined || !isOurs || !takesGzip) return next()
        response.setHeader('Content-Type', `${type}; charset=utf-8`)
        response.setHeader('Content-Encoding', 'gzip')
        response.setHeader('Vary', 'Accept-Encoding')
        response.setHeader(
          'Cache-Control',
          path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        )
        response.end(gzipSync(readFileSync(file)))
      })
    },
  }
}

/** The path of a request, with the name of the page where it ends in a folder; empty where it cannot be read. */
export function pathOf(url: string): string {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return path.endsWith('/') ? `${path}index.html` : path
  } catch {
    return ''
  }
}
