/** Vite plugin: on the development server, which has no pages of shared links, such a link leads to what it shares. */
import type { Plugin } from 'vite'

export function sharedLinks(): Plugin {
  return {
    name: 'shared-links',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const page = leadOnFrom(request.url ?? '')
        if (page === null) next()
        else response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
      })
    },
  }
}

/**
 * A page that leads on to the app, as `src/lead-on.ts` does in the built page: to what stands after the `#` of the link,
 * which no server is told, else to the matter or the pair that the path names. Null for any other path.
 */
export function leadOnFrom(url: string): string | null {
  const place = /^\/(compare\/[\w.-]+(?:\/[\w-]+)?)\.html(?:\?|$)/.exec(url)?.[1]
  if (place === undefined) return null
  return `<!doctype html><script>location.replace('/' + (location.hash.startsWith('#/') ? location.hash : '#/${place}'))</script>\n`
}
