/** What the page may load and run, written once for the page itself, its host and its preview. */
import type { Plugin } from 'vite'
import { pathOf } from './compressed-preview.ts'

type Policy = Readonly<Record<string, readonly string[]>>

/** Everything comes from this site, nothing is inline, and no text becomes code. */
export const pagePolicy: Policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
}

/**
 * The same for a page in the frames of other sites. In a sandbox it has no origin, and in WebKit `'self'` is then nobody:
 * any site is let in beside it, until `src/start-embed.ts`, before anything else is asked for, narrows the policy
 * down to the address of the page.
 */
export const framedPolicy: Policy = Object.fromEntries(
  Object.entries(pagePolicy).map(([directive, sources]) => [
    directive,
    sources.includes("'self'") ? [...sources, 'http:', 'https:'] : sources,
  ]),
)

/**
 * Paths of the pages that no other site may show in a frame; a star stands for whatever follows, as in `_headers`.
 *
 * They are named, and the embed that may be framed is not: where two rules of `_headers` match, Netlify sends the
 * policy of the closer one and Cloudflare Pages both, so a rule can tighten the policy of `/*` and never loosen it.
 */
export const unframedPaths = ['/', '/index.html', '/compare/*'] as const

/**
 * The policy of what is served at a path of the site (`/embed.html`), as its header or its page carries it. Browsers
 * read `frame-ancestors` in a header only.
 */
export function policyAt(path: string, carrier: 'header' | 'page'): Policy {
  const isUnframed = unframedPaths.some((pattern) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  )
  if (!isUnframed) return framedPolicy
  return carrier === 'header' ? { ...pagePolicy, 'frame-ancestors': ["'none'"] } : pagePolicy
}

/** Headers of the answer at a path. */
export function headersAt(path: string): Readonly<Record<string, string>> {
  return { 'Content-Security-Policy': policyText(policyAt(path, 'header')), ...headersEverywhere }
}

const headersEverywhere = {
  // All of it is public, and a frame in a sandbox asks for scripts and data from an origin of its own.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
} as const

/** A policy as the `Content-Security-Policy` header spells it. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}

/**
 * The `_headers` file that Netlify and Cloudflare Pages read.
 *
 * Names under /assets/ carry a hash of their content, so they are kept for a year;
 * the rest is left to the host, which asks again each time.
 */
export function headersFile(): string {
  const everywhere = Object.entries(headersAt('/*')).map(([name, value]) => `${name}: ${value}`)
  const rules = [
    ['/*', ...everywhere],
    ...unframedPaths.map((path) => [
      path,
      `Content-Security-Policy: ${policyText(policyAt(path, 'header'))}`,
    ]),
    ['/assets/*', 'Cache-Control: public, max-age=31536000, immutable'],
  ]
  return rules.map((lines) => `${lines.join('\n  ')}\n`).join('\n')
}

/**
 * Writes the policy into the built pages and beside them, and sends it in preview.
 * The development server goes without, since hot reloading writes inline styles.
 */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '/' }, response, next) => {
        for (const [name, value] of Object.entries(headersAt(pathOf(url)))) response.setHeader(name, value)
        next()
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { path, server }) =>
        server === undefined
          ? [
              {
                tag: 'meta',
                attrs: {
                  'http-equiv': 'Content-Security-Policy',
                  content: policyText(policyAt(path, 'page')),
                },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
    },
  }
}
