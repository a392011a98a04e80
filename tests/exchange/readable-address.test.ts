import { describe, expect, it } from 'vitest'
import { readableAddress } from '../../src/exchange/source-words'
import { record } from './record-view'

describe('readableAddress', () => {
  it.each([
    ['Cyrillic', 'https://example.org/%D0%BC%D0%B8%D1%80-28?q=%d0%bc', 'https://example.org/мир-28?q=м'],
    ['Chinese', 'https://example.org/%E5%92%8C%E5%B9%B3/', 'https://example.org/和平/'],
  ])('writes %s letters as themselves', (_script, address, readable) => {
    expect(readableAddress(address)).toBe(readable)
  })

  it.each([
    ['a mark without its letter', 'https://example.org/e%CC%81'],
    ['ASCII', 'https://example.org/a%20b%2Fc%25'],
    ['a sign that turns the text', 'https://example.org/%E2%80%AEfdp'],
    ['a space that does not break', 'https://example.org/a%C2%A0b'],
    ['a script from right to left', 'https://example.org/%D8%B3%D9%84'],
    ['a letter that cannot be seen', 'https://example.org/a%E3%85%A4'],
    ['an older script from right to left', 'https://example.org/%F0%90%A4%80'],
    ['another encoding', 'https://example.org/%E9t%E9'],
  ])('keeps the codes of %s', (_what, address) => {
    expect(readableAddress(address)).toBe(address)
  })

  it('leads to the same page for every source', () => {
    const addresses = record.sources.flatMap(({ value }) => value.url ?? [])
    expect(addresses.length).toBeGreaterThan(50)
    expect(addresses.map((address) => new URL(readableAddress(address)).href.toLowerCase())).toEqual(
      addresses.map((address) => new URL(address).href.toLowerCase()),
    )
  })
})
