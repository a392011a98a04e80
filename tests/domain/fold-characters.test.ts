import { describe, expect, it } from 'vitest'
import { foldCharacters, foldWithSources } from '../../src/domain/fold-characters'
import { sliceRange } from '../../src/domain/text-range'

describe('foldCharacters', () => {
  it.each([
    ['quotation marks', '\u201cpeace\u201d \u00abpeace\u00bb', '\'peace\' "peace"'],
    ['apostrophes', 'Ukraine\u2019s', "Ukraine's"],
    ['dashes', '3\u20134 \u2014 \u22125', '3-4 - -5'],
    ['spaces and line breaks', '1\u00a0000\u202fmen\r\n\tand', '1 000 men and'],
    ['accents', 'Volodymyr Zele\u0301nskyj', 'Volodymyr Zel\u00e9nskyj'],
  ])('makes %s alike', (_fact, left, right) => {
    expect(foldCharacters(left)).toBe(foldCharacters(right))
  })

  it.each([
    ['case', 'Peace', 'peace'],
    ['a hidden character', 'pea\u200bce', 'peace'],
    ['a soft hyphen', 'pea\u00adce', 'peace'],
    ['an accent', 'r\u00e9sum\u00e9', 'resume'],
    ['a space', 'no body', 'nobody'],
    ['primes', '5\u2032', "5'"],
  ])('tells %s apart', (_fact, left, right) => {
    expect(foldCharacters(left)).not.toBe(foldCharacters(right))
  })
})

describe('foldWithSources', () => {
  it('leads every folded code unit back to its place', () => {
    const text = 'a \u00a0\u201ce\u0301\u201d'
    const { folded, sources } = foldWithSources(text)
    expect(folded).toBe("a '\u00e9'")
    expect(sources.map((range) => sliceRange(text, range))).toEqual([
      'a',
      ' \u00a0',
      '\u201c',
      'e\u0301',
      '\u201d',
    ])
  })
})
