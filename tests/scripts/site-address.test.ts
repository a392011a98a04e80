import { describe, expect, it } from 'vitest'
import { readSiteAddress } from '../../scripts/site-address'

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/plans', 'https://example.org/plans/'],
    ['http://localhost:8080/plans/', 'http://localhost:8080/plans/'],
  ])('ends with a slash: %s', (given, address) => {
    expect(readSiteAddress(given)).toBe(address)
  })

  it.each([[undefined], [''], ['  ']])('is not known where none is given: %j', (given) => {
    expect(readSiteAddress(given)).toBeNull()
  })

  it.each([
    'example.org',
    '/plans/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'file:///srv/plans/',
    'https://reader:secret@example.org/',
    'https://example.org/?page=1',
    'https://example.org/#',
  ])('stops the build in one sentence where it is no folder on the web: %s', (given) => {
    expect(() => readSiteAddress(given)).toThrow(
      `SITE_ADDRESS is “${given}”. It has to be the address of the folder that the site stands in`,
    )
  })
})
