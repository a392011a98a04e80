import { describe, expect, it } from 'vitest'
import { findQuote } from '../../src/domain/evidence'
import type { QuoteSelector } from '../../src/domain/evidence'
import { sliceRange } from '../../src/domain/text-range'

const text =
  'The army is held to 600,000 men. \u201cThe army\u201d means all armed forces \u2013 on land, at sea. The army may train.'

function quote(exact: string, prefix = '', suffix = ''): QuoteSelector {
  return { exact, prefix, suffix }
}

describe('findQuote', () => {
  it.each([
    ['a single occurrence', quote('held to 600,000 men'), 'held to 600,000 men'],
    ['one at the very start', quote('The army is'), 'The army is'],
    ['one at the very end', quote('may train.'), 'may train.'],
    ['a single occurrence in spite of wrong context', quote('may train', 'we', 'they'), 'may train'],
  ])('finds %s word for word', (_fact, selector, found) => {
    const { status, range } = findQuote(text, selector)
    expect(status).toBe('word-for-word')
    expect(range && sliceRange(text, range)).toBe(found)
  })

  it('reads zero as a position', () => {
    expect(findQuote(text, quote('The army is')).range).toEqual({ from: 0, to: 11 })
  })

  it.each([
    ['prefix', quote('The army', '\u201c'), text.indexOf('The army', 1)],
    ['suffix', quote('The army', '', ' may'), text.lastIndexOf('The army')],
    ['prefix without its space', quote('The army', 'at sea.'), text.lastIndexOf('The army')],
    [
      'context in other typography',
      quote('The army', '', '" means all armed forces - on'),
      text.indexOf('The army', 1),
    ],
  ])('tells occurrences apart by %s', (_fact, selector, from) => {
    expect(findQuote(text, selector)).toEqual({ status: 'word-for-word', range: { from, to: from + 8 } })
  })

  it.each([
    ['no context', quote('The army')],
    ['context that fits two', quote('arm', '', '')],
    ['context that fits none', quote('The army', 'nowhere')],
  ])('calls several occurrences with %s ambiguous, without a range', (_fact, selector) => {
    expect(findQuote(text, selector)).toEqual({ status: 'ambiguous', range: null })
  })

  it.each([
    ['quotation marks', text, '"The army" means', '\u201cThe army\u201d means'],
    ['dashes', text, 'forces - on land', 'forces \u2013 on land'],
    ['spaces', 'at most 1\u00a0000\r\nmen', 'at most 1 000 men', 'at most 1\u00a0000\r\nmen'],
    ['accent composition', 'a cafe\u0301 here', 'caf\u00e9', 'cafe\u0301'],
    ['length before the quotation', 'e\u0301  \u00a0\u2018so\u2019 it is', "'so' it", '\u2018so\u2019 it'],
  ])('maps a match that differs in %s back to the raw text', (_fact, passage, exact, found) => {
    const { status, range } = findQuote(passage, quote(exact))
    expect(status).toBe('typography-differs')
    expect(range && sliceRange(passage, range)).toBe(found)
  })

  it('tells folded occurrences apart by context as well', () => {
    const passage = 'say \u201cno\u201d, then say \u201cno\u201d again'
    expect(findQuote(passage, quote('"no"'))).toEqual({ status: 'ambiguous', range: null })
    expect(findQuote(passage, quote('"no"', '', 'again')).range).toEqual({ from: 19, to: 23 })
  })

  it.each([
    ['an absent quotation', quote('navy')],
    ['another case', quote('THE ARMY')],
    ['an empty quotation', quote('', 'The', 'army')],
  ])('does not find %s', (_fact, selector) => {
    expect(findQuote(text, selector)).toEqual({ status: 'not-found', range: null })
  })

  it('does not find half of a letter with its accent', () => {
    expect(findQuote('\u201ca\u0301\u0323b', quote('"a\u0323')).status).toBe('not-found')
  })

  it('finds nothing in an empty text', () => {
    expect(findQuote('', quote('a')).status).toBe('not-found')
  })
})
