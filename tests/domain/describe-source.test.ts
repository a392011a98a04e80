import { describe, expect, it } from 'vitest'
import { describeWording, quoteTitle, rankLabel } from '../../src/domain/describe-source'
import { record } from '../exchange/record-view'

const sources = record.sources.map(({ value }) => value)

describe('quoteTitle', () => {
  it.each([
    ['in double marks', 'Putin rejects US deal', '“Putin rejects US deal”'],
    ['in single marks around its own', 'Leaders meet: “We face risks”', '‘Leaders meet: “We face risks”’'],
    ['in double marks around an apostrophe', 'Trump’s plan', '“Trump’s plan”'],
  ])('gives a title %s', (_fact, title, words) => {
    expect(quoteTitle(title)).toBe(words)
  })

  it('never changes a title, and never lets two closing marks of one kind meet', () => {
    for (const { title } of sources) {
      expect(quoteTitle(title).slice(1, -1)).toBe(title)
      expect(quoteTitle(title)).not.toMatch(/””|““/)
    }
  })
})

describe('rankLabel', () => {
  it('calls rank 4 a relay', () => {
    expect(([1, 2, 3, 4] as const).map(rankLabel)).toEqual(['Rank 1', 'Rank 2', 'Rank 3', 'Rank 4, relay'])
  })
})

describe('describeWording', () => {
  it('warns of the one translated and the one reworded copy', () => {
    const notes = sources.map(describeWording).filter((note) => note !== null)
    expect(notes.toSorted()).toEqual([
      'A reworded copy: its wording, not the speaker’s exact words.',
      'A translated copy: the wording of the translation, not the speaker’s exact words.',
    ])
  })
})
