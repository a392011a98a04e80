import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffText } from '../../src/domain/diff-text'
import { markSide } from '../../src/domain/mark-words'

/** One side with its marked words in brackets. */
function marked(before: string, after: string, side: 'before' | 'after'): string {
  return markSide(diffText(before, after), before, after, side)
    .map(({ kind, text }) => (kind === 'kept' ? text : `[${text}]`))
    .join('')
}

describe('markSide', () => {
  it.each([
    ['marks changed words', 'at most 600,000 men', 'at most 800,000 men', 'at most [800,000] men'],
    [
      'leaves a stop beside changed words plain',
      'one limit holds here',
      'one limit stays here.',
      'one limit [stays] here.',
    ],
    ['marks a stop that is all that differs', 'The limit holds', 'The limit holds.', 'The limit holds[.]'],
    ['marks nothing in other typography', 'Ukraine’s limit', "Ukraine's limit", "Ukraine's limit"],
    [
      'marks nothing in another sentence',
      'The limit holds.',
      'No figure was ever given at all',
      'No figure was ever given at all',
    ],
    ['marks nothing in the same sentence', 'The limit holds.', 'The limit holds.', 'The limit holds.'],
  ])('%s', (_fact, before, after, words) => {
    expect(marked(before, after, 'after')).toBe(words)
  })

  it('gives either sentence back in runs that are not empty', () => {
    const text = fc
      .array(fc.constantFrom('one', 'two', '600,000', ' ', ',', '.', '’', "'"), { maxLength: 12 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = diffText(before, after)
        const runs = (['before', 'after'] as const).map((side) => markSide(diff, before, after, side))
        expect(runs.map((side) => side.map((run) => run.text).join(''))).toEqual([before, after])
        expect(runs.flat().filter(({ text: piece }) => piece === '')).toEqual([])
      }),
    )
  })
})
