import { assert, constantFrom, array, property, tuple, nat, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QuotedPlace } from '../../src/domain/quote-link'
import { linkToQuotes, textDirective } from '../../src/domain/quote-link'
import { record } from '../exchange/record-view'

const page = 'https://example.org/news?id=1&b=2'

/** The place of `exact` in the text, told apart by what stands before it. */
function place(text: string, exact: string, prefix = ''): QuotedPlace {
  return { text, selector: { exact, prefix, suffix: '' } }
}

/** A directive read as the specification tells a browser to read it. */
function readDirective(directive: string) {
  const parts = directive.replace(/^text=/, '').split(',')
  const prefix = parts[0]?.endsWith('-') === true ? parts.shift()?.slice(0, -1) : ''
  const suffix = parts.at(-1)?.startsWith('-') === true ? parts.pop()?.slice(1) : ''
  const [start = '', end] = parts
  return {
    count: parts.length,
    prefix: decodeURIComponent(prefix ?? ''),
    start: decodeURIComponent(start),
    end: end === undefined ? null : decodeURIComponent(end),
    suffix: decodeURIComponent(suffix ?? ''),
  }
}

describe('a link to words quoted', () => {
  it('names the words with the words around them', () => {
    expect(textDirective(place('The army, he said, is held to 600,000 men.', 'held to 600,000'))).toBe(
      'text=The%20army%2C%20he%20said%2C%20is-,held%20to%20600%2C000,-men.',
    )
  })

  it('encodes what would part a directive: hyphen, comma, ampersand', () => {
    const text = 'well-known, safe & sound'
    expect(linkToQuotes(page, [place(text, text)])).toBe(
      `${page}#:~:text=well%2Dknown%2C%20safe%20%26%20sound`,
    )
  })

  it('keeps a fragment that the address has', () => {
    expect(linkToQuotes(`${page}#part-2`, [place('Yes.', 'Yes.')])).toBe(`${page}#part-2:~:text=Yes.`)
  })

  it('names each of several quotations once', () => {
    const places = [place('One. Two.', 'One'), place('One. Two.', 'Two'), place('One. Two.', 'One')]
    expect(linkToQuotes(page, places)).toBe(`${page}#:~:text=One,-.%20Two.&text=One.-,Two`)
  })

  it('takes whole words around the quotation, and none from beyond sentences left out', () => {
    const text = `${'unimaginable '.repeat(4)}[…] then, it ended here […] and more`
    expect(readDirective(textDirective(place(text, 'it ended')) ?? '')).toMatchObject({
      prefix: 'then,',
      suffix: 'here',
    })
  })

  it('names a long quotation by its first and its last words', () => {
    const exact = `It begins with these few words ${'and goes on '.repeat(30)}to end with those other words`
    const { start, end } = readDirective(textDirective(place(`${exact}.`, exact)) ?? '')
    expect(start).toBe('It begins with these few')
    expect(end).toBe('end with those other words')
  })

  it.each([
    ['the words are not in the passage', [place('One. Two.', 'Three')]],
    ['they stand there twice', [place('One. One.', 'One')]],
    ['only their quotation marks differ', [place('He said “no”.', '"no"')]],
    ['they begin inside a word', [place('The ceasefire holds.', 'fire holds')]],
    ['they end inside a word', [place('The ceasefire holds.', 'The cease')]],
    ['they reach over sentences left out', [place('One […] two', 'One […] two')]],
    ['there are none', []],
  ])('is the plain address where %s', (_why, places) => {
    expect(linkToQuotes(page, places)).toBe(page)
  })

  it('leaves an address alone that names words already', () => {
    const address = `${page}#:~:text=words`
    expect(linkToQuotes(address, [place('Yes.', 'Yes.')])).toBe(address)
  })

  it('gives the words back to whoever decodes it, whatever they hold', () => {
    const pieces = constantFrom(
      'held',
      ' ',
      ',',
      '-',
      '&',
      '%',
      '#',
      '=',
      ':~:',
      '600,000',
      'слово',
      '“',
      '😀',
      '中',
    )
    const texts = tuple(
      array(pieces, { minLength: 1, maxLength: 40 }),
      nat(),
      nat(),
      string({ unit: 'binary' }),
    )
    let asked = 0
    assert(
      property(texts, ([parts, a, b, rest]) => {
        const text = parts.join('') + rest
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
        const exact = text.slice(from, to)
        const directive = textDirective(place(text, exact))
        if (directive === null) return
        asked += 1
        expect(directive).toMatch(/^text=[^#&\s]*$/)
        const { count, prefix, start, end, suffix } = readDirective(directive)
        expect(count).toBe(end === null ? 1 : 2)
        if (end === null) expect(start).toBe(exact)
        else expect([exact.startsWith(start), exact.endsWith(end)]).toEqual([true, true])
        const at = text.indexOf(exact)
        expect(text.slice(0, at).trimEnd().endsWith(prefix)).toBe(true)
        expect(
          text
            .slice(at + exact.length)
            .trimStart()
            .startsWith(suffix),
        ).toBe(true)
      }),
      { numRuns: 5000 },
    )
    expect(asked).toBeGreaterThan(100)
  })

  it('can be made for every quotation of the record whose source has an address', () => {
    const sources = new Map(record.sources.map(({ value }) => [value.id, value]))
    const quotations = record.drafts
      .flatMap(({ value }) => value.provisions)
      .flatMap(({ evidence }) => evidence.filter((item) => item.kind === 'quotation'))
    expect(quotations.length).toBeGreaterThan(0)
    for (const { source: id, paragraph, selector } of quotations) {
      const source = sources.get(id)
      const passage =
        source?.kind === 'core' ? source.passages.find((one) => one.paragraph === paragraph) : null
      expect(readDirective(textDirective({ text: passage?.text ?? '', selector }) ?? '').start).toBe(
        selector.exact,
      )
    }
  })
})
