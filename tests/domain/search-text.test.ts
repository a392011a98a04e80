import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../../src/domain/search-text'

describe('foldForSearch', () => {
  it.each([
    ['case', 'NATO', 'nato'],
    ['accents', 'São Paulo', 'Sao Paulo'],
    ['composed and combining accents', 'caf\u00e9', 'cafe\u0301'],
    ['kinds of apostrophe', 'Ukraine\u2019s', "Ukraine's"],
    ['kinds of dash', '18\u201319 November', '18-19 November'],
    ['kinds of space', 'point\u00a06', 'point 6'],
    ['case in Cyrillic', 'НАТО', 'нато'],
  ])('passes over %s', (_what, one, other) => {
    expect(foldForSearch(one)).toBe(foldForSearch(other))
  })

  it.each([
    ['words', 'army', 'navy'],
    ['figures', '600,000', '800,000'],
    ['a mark and no mark', '600,000', '600000'],
  ])('keeps %s apart', (_what, one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other))
  })

  it('folds nothing twice', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
    )
  })
})
