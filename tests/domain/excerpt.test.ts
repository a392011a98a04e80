import { assert, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/domain/excerpt'
import { sliceRange } from '../../src/domain/text-range'

const long = Array.from({ length: 80 }, (_none, at) => `word${at}`).join(' ')
const at = (word: string) => ({ from: long.indexOf(word), to: long.indexOf(word) + word.length })

describe('excerptOf', () => {
  it('keeps a short text whole', () => {
    expect(excerptOf('a short text', [])).toEqual({ from: 0, to: 12 })
  })

  it('begins with a text that has no hit', () => {
    expect(sliceRange(long, excerptOf(long, []))).toMatch(/^word0 .* word\d+$/)
  })

  it('cuts between words around the first hit', () => {
    const excerpt = sliceRange(long, excerptOf(long, [at('word40'), at('word70')]))
    expect(excerpt).toMatch(/^word3\d .*\bword40\b.* word50$/)
  })

  it('ends with the text where little would be left', () => {
    expect(sliceRange(long, excerptOf(long, [at('word78')]))).toMatch(/word79$/)
  })

  it('holds the first hit in any text', () => {
    assert(
      property(
        string({ maxLength: 600 }),
        integer({ min: 0, max: 599 }),
        integer({ min: 0, max: 20 }),
        (text, from, length) => {
          const hit = { from: Math.min(from, text.length), to: Math.min(from + length, text.length) }
          const range = excerptOf(text, [hit])
          expect(range.from).toBeLessThanOrEqual(hit.from)
          expect(range.to).toBeGreaterThanOrEqual(hit.to)
          expect(range.to).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
