import { describe, expect, it } from 'vitest'
import { headersFile, pagePolicy, policyText } from '../../scripts/content-policy.ts'

describe('the policy', () => {
  it('lets nothing in by default, nothing inline and no text become code', () => {
    const text = policyText(pagePolicy)
    expect(text).toMatch(/^default-src 'none'; /)
    expect(text).not.toContain('unsafe')
    expect(text).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  })

  it('leaves out of the page what browsers read in a header only', () => {
    expect(pagePolicy).not.toHaveProperty('frame-ancestors')
  })

  it('is written for the host with every other header, and long caching of hashed names', () => {
    const [everywhere = '', assets] = headersFile().split('\n\n')
    expect(everywhere).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'; .*frame-ancestors 'none'\n/,
    )
    expect(everywhere.split('\n').map((line) => line.split(':')[0]?.trim())).toEqual([
      '/*',
      'Content-Security-Policy',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
    ])
    expect(assets).toBe('/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })
})
