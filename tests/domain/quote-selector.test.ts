import { array, assert, constantFrom, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTEXT } from '../../src/domain/evidence'
import { selectorInPlace } from '../../src/domain/quote-selector'

function count(text: string, words: string): number {
  let found = 0
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found += 1
  return found
}

describe('selectorInPlace', () => {
  it('has the words with those on both sides, as far as the context goes', () => {
    const text = `${'a'.repeat(40)} held to 600,000 ${'b'.repeat(40)}`
    expect(selectorInPlace(text, { exact: 'held to 600,000', prefix: '', suffix: '' })).toEqual({
      exact: 'held to 600,000',
      prefix: `${'a'.repeat(CONTEXT - 1)} `,
      suffix: ` ${'b'.repeat(CONTEXT - 1)}`,
    })
  })

  it('states no context that the text does not have, whatever the record says', () => {
    const selector = { exact: 'Yes', prefix: 'He said: ', suffix: ', twice' }
    expect(selectorInPlace('Yes.', selector)).toEqual({ exact: 'Yes', prefix: '', suffix: '.' })
  })

  it('takes more context where the same stretch stands twice', () => {
    const around = 'x'.repeat(CONTEXT + 8)
    const text = `first ${around} yes ${around} second ${around} yes ${around} third`
    const found = selectorInPlace(text, { exact: 'yes', prefix: `second ${around} `, suffix: '' })
    expect(found?.prefix).toContain('second')
    expect(count(text, `${found?.prefix}${found?.exact}${found?.suffix}`)).toBe(1)
  })

  it('takes nothing from beyond sentences left out, and no words that reach over them', () => {
    const text = 'One. […] Two. Three. […] Four.'
    const quote = (exact: string) => selectorInPlace(text, { exact, prefix: '', suffix: '' })
    expect(quote('Two.')).toEqual({ exact: 'Two.', prefix: ' ', suffix: ' Three. ' })
    expect(quote('Three. […] Four')).toBeNull()
  })

  it('cuts no character in half', () => {
    const text = `${'\u{1f468}'.repeat(30)}yes${'\u{1f468}'.repeat(30)}`
    for (const odd of ['', 'y']) {
      const found = selectorInPlace(`${odd}${text}${odd}`, { exact: 'es', prefix: '', suffix: '' })
      expect(`${found?.prefix}|${found?.suffix}`).not.toMatch(/\p{Surrogate}/u)
    }
  })

  it('says nothing of words that are not there word for word', () => {
    expect(selectorInPlace('“Yes”', { exact: '"Yes"', prefix: '', suffix: '' })).toBeNull()
    expect(selectorInPlace('Yes', { exact: '', prefix: '', suffix: '' })).toBeNull()
    expect(selectorInPlace('Yes and yes, yes', { exact: 'yes', prefix: '', suffix: '' })).toBeNull()
  })

  it('finds the words again, in any text of few letters', () => {
    const text = array(constantFrom('ab', 'ba', 'a', 'ab-ab-'), { minLength: 1, maxLength: 120 })
    assert(
      property(tuple(text, nat(), nat({ max: 12 })), ([parts, from, length]) => {
        const whole = parts.join('')
        const start = from % whole.length
        const exact = whole.slice(start, start + length + 1)
        const told = { exact, prefix: whole.slice(0, start), suffix: whole.slice(start + exact.length) }
        const found = selectorInPlace(whole, told)
        expect(found?.exact).toBe(exact)
        const stretch = `${found?.prefix}${found?.exact}${found?.suffix}`
        expect(count(whole, stretch)).toBe(1)
        expect(whole.indexOf(stretch) + (found?.prefix.length ?? 0)).toBe(start)
      }),
      { numRuns: 2000 },
    )
  })
})
