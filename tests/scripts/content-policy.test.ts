import { describe, expect, it } from 'vitest'
import {
  framedPolicy,
  headersFile,
  pagePolicy,
  policyAt,
  policyText,
  unframedPaths,
} from '../../scripts/content-policy.ts'

describe('the policy', () => {
  it('lets nothing in by default, nothing inline and no text become code', () => {
    const text = policyText(pagePolicy)
    expect(text).toMatch(/^default-src 'none'; /)
    expect(text).not.toContain('unsafe')
    expect(text).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  })

  it('leaves out of the page what browsers read in a header only', () => {
    expect(policyAt('/index.html', 'page')).toEqual(pagePolicy)
    expect(pagePolicy).not.toHaveProperty('frame-ancestors')
  })

  it.each(['/', '/index.html', '/compare/us-28-point..geneva-revision/army-size.html'])(
    'lets no other site show %s in a frame',
    (path) => {
      expect(policyAt(path, 'header')).toEqual({ ...pagePolicy, 'frame-ancestors': ["'none'"] })
    },
  )

  it.each(['/embed.html', '/embed', '/data/v1/index.json', ''])('says nothing of frames at %j', (path) => {
    for (const carrier of ['header', 'page'] as const) expect(policyAt(path, carrier)).toEqual(framedPolicy)
  })

  it('lets a page in a frame ask others for files as well, and changes nothing else', () => {
    for (const [directive, sources] of Object.entries(pagePolicy)) {
      const isOwn = sources.includes("'self'")
      expect(framedPolicy[directive]).toEqual(isOwn ? ["'self'", 'http:', 'https:'] : sources)
    }
    expect(Object.keys(framedPolicy)).toEqual(Object.keys(pagePolicy))
  })

  it('is written for the host with every other header, and long caching of hashed names', () => {
    const [everywhere = '', ...closer] = headersFile().split('\n\n')
    expect(everywhere).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'; /)
    expect(everywhere).not.toContain('frame-ancestors')
    expect(everywhere).toContain('\n  Access-Control-Allow-Origin: *\n')
    expect(everywhere.split('\n').map((line) => line.split(':')[0]?.trim())).toEqual([
      '/*',
      'Content-Security-Policy',
      'Access-Control-Allow-Origin',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
    ])
    expect(closer.at(-1)).toBe('/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })

  it('is closer on every page that may not be framed, whole, for hosts that send the closest rule alone', () => {
    const rules = headersFile().split('\n\n').slice(1, -1)
    expect(rules).toEqual(
      unframedPaths.map(
        (path) =>
          `${path}\n  Content-Security-Policy: ${policyText({ ...pagePolicy, 'frame-ancestors': ["'none'"] })}`,
      ),
    )
  })
})
