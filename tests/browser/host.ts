/** A site of another origin than the app's, for pages that hold an embed. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

export type Host = {
  readonly origin: string
  /** What stands in the one page of the site. */
  body: string
  readonly end: () => Promise<void>
}

/** Serves its page at its root, and the files of a folder, where one is named, without leave for others to read them. */
export async function startHost(folder?: string): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    if (folder !== undefined && pathname !== '/') {
      response.setHeader('Content-Type', types[extname(pathname)] ?? 'application/octet-stream')
      response.end(readFileSync(join(folder, pathname)))
      return
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><style>:root { color-scheme: light dark } body, figure { margin: 0 }</style><main><h1>Host</h1>${host.body}</main>`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the host has no port')
  const host: Host = {
    origin: `http://127.0.0.1:${address.port}`,
    body: '',
    end: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return host
}
