/** What the page may load and run, written once for the page itself, its host and its preview. */
import type { Plugin } from 'vite'

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

/** Browsers read `frame-ancestors` in a header only. */
export const headerPolicy: Policy = { ...pagePolicy, 'frame-ancestors': ["'none'"] }

/** Headers of every answer. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText(headerPolicy),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
}

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
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return ['/*', ...lines, '', '/assets/*', '  Cache-Control: public, max-age=31536000, immutable', ''].join(
    '\n',
  )
}

/**
 * Writes the policy into the built page and beside it, and sends it in preview.
 * The development server goes without, since hot reloading writes inline styles.
 */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    config: () => ({ preview: { headers: { ...headers } } }),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { server }) =>
        server === undefined
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(pagePolicy) },
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
