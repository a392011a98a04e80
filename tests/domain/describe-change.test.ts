import { describe, expect, it } from 'vitest'
import {
  chipTexts,
  describeAbsence,
  describeChange,
  describeQuantity,
  describeRelation,
  describeWords,
} from '../../src/domain/describe-change'
import { diffText } from '../../src/domain/diff-text'
import { compareQuantities } from '../../src/domain/quantities'
import type { QuantityChange } from '../../src/domain/quantities'
import type { Quantity } from '../../src/domain/record'
import { figure, matter, matterOf, matterWith } from '../fixtures/matters'
import { plainProvision } from '../fixtures/tiny-record'

function changeOf(before: Quantity | null, after: Quantity | null): QuantityChange {
  const [change] = compareQuantities(
    matterWith(before === null ? [] : [before], after === null ? [] : [after]),
  )
  if (change === undefined) throw new Error('no figures')
  return change
}

const ceiling = (value: number, scope = '') => figure(value, 'personnel', `at most${scope}`)

describe('describeRelation', () => {
  it.each([
    ['changed', 'Changed'],
    ['reworded', 'Same in both, reworded'],
    ['same', 'Same in both'],
    ['removed', 'Removed'],
    ['added', 'Added'],
    ['split', 'Split'],
    ['merged', 'Merged'],
    ['only-before', 'Reported only in A'],
    ['only-after', 'Reported only in B'],
  ] as const)('calls %s "%s"', (relation, label) => {
    expect(describeRelation(matterOf('fence', relation))).toBe(label)
  })

  it('says from where to where a matter moved, if both places are printed', () => {
    const moved = (point: string | null) =>
      matter({
        relation: 'moved',
        before: { ...plainProvision, point: '24d' },
        after: { ...plainProvision, point },
      })
    expect(describeRelation(moved('26'))).toBe('Moved, from 24d to 26')
    expect(describeRelation(moved(null))).toBe('Moved')
  })
})

describe('describeAbsence', () => {
  it.each([
    ['published-deletion', 'Both drafts were published in full; this one leaves the clause out.'],
    ['reported-deleted', 'One source says that the clause is no longer in the draft.'],
    ['replaced', 'Another clause takes its place in this draft.'],
    ['reported-absent', 'One source says that the draft does not mention it.'],
  ] as const)('gives the reason of a removal: %s', (basis, sentence) => {
    const removed = matter({ relation: 'removed', after: { ...plainProvision, removal: { basis } } })
    expect(describeAbsence(removed, 'after')).toBe(sentence)
    expect(describeAbsence(removed, 'before')).toBeNull()
  })

  it.each([
    [2, 'Sources say that the draft does not mention it.'],
    [1, 'One source says that the draft does not mention it.'],
  ])('says of %i sources of the account that is followed: %s', (count, sentence) => {
    const sources = ['herald', 'gazette'].slice(0, count)
    const accounts = [
      { says: 'Taken out', sources, named: [] },
      { says: 'Left open', sources: ['other', 'another'], named: [] },
    ]
    const removal = { basis: 'reported-absent' } as const
    const removed = matter({ relation: 'removed', after: { ...plainProvision, accounts, removal } })
    expect(describeAbsence(removed, 'after')).toBe(sentence)
  })

  it('gives the reason for an addition to a published draft', () => {
    expect(describeAbsence(matterOf('pond', 'added', { before: null }), 'before')).toBe(
      'This draft was published in full and has no such clause.',
    )
  })

  it.each(['merged', 'split'] as const)('says of a %s matter that it stands elsewhere', (relation) => {
    expect(describeAbsence(matterOf('gate', relation, { after: null }), 'after')).toBe(
      'The clause stands as part of another matter in this draft.',
    )
  })

  it('has no reason for silence', () => {
    expect(describeAbsence(matterOf('cat', 'only-before'), 'after')).toBeNull()
    expect(describeAbsence(matterOf('cat', 'only-after'), 'before')).toBeNull()
  })
})

describe('a figure in a chip and in words', () => {
  it.each([
    [
      'at most 600,000 → 800,000',
      '+200,000 (+33%)',
      'at most 600,000 to at most 800,000, up 200,000, 33 percent',
      changeOf(ceiling(600_000), ceiling(800_000)),
    ],
    [
      'at most 800,000 → 600,000',
      '\u2212200,000 (\u221225%)',
      'at most 800,000 to at most 600,000, down 200,000, 25 percent',
      changeOf(ceiling(800_000), ceiling(600_000)),
    ],
    [
      'at most 600,000 → at most 800,000 in peacetime',
      '+200,000 (+33%)',
      'at most 600,000 to at most 800,000 in peacetime, up 200,000, 33 percent',
      changeOf(ceiling(600_000), ceiling(800_000, ', in peacetime')),
    ],
    [
      'at most 800,000 in peacetime → at most 800,000',
      'same number',
      'at most 800,000 in peacetime to at most 800,000, same number',
      changeOf(ceiling(800_000, ', in peacetime'), ceiling(800_000)),
    ],
    [
      '30 years → 30 years',
      'same number',
      '30 years in both',
      changeOf(figure(30, 'years'), figure(30, 'years')),
    ],
    [
      '50% → 25%',
      '\u221225 percentage points',
      '50% to 25%, down 25 percentage points',
      changeOf(figure(50, 'percent'), figure(25, 'percent')),
    ],
    [
      '0 days → 100 days',
      '+100 days',
      '0 days to 100 days, up 100 days',
      changeOf(figure(0, 'days'), figure(100, 'days')),
    ],
    [
      'within 100 days → no number',
      null,
      'within 100 days to no number',
      changeOf(figure(100, 'days', 'at most'), null),
    ],
    ['no number → 30 years', null, 'no number to 30 years', changeOf(null, figure(30, 'years'))],
    [
      'at most 600,000 → 800,000 in peacetime',
      'a strength, not a ceiling',
      'at most 600,000 to 800,000 in peacetime, a strength, not a ceiling',
      changeOf(ceiling(600_000), figure(800_000, 'personnel', 'in peacetime')),
    ],
    [
      'within 100 days → at least 60 days',
      'a minimum, not a ceiling',
      'within 100 days to at least 60 days, a minimum, not a ceiling',
      changeOf(figure(100, 'days', 'at most'), figure(60, 'days', 'at least')),
    ],
    [
      '100 billion dollars → a target of 200 billion dollars',
      'a target, not a figure',
      '100 billion dollars to a target of 200 billion dollars, a target, not a figure',
      changeOf(figure(100e9, 'USD'), figure(200e9, 'USD', 'target')),
    ],
    [
      '100 billion dollars → 100 billion euros',
      'different units',
      '100 billion dollars to 100 billion euros, different units',
      changeOf(figure(100e9, 'USD'), figure(100e9, 'EUR')),
    ],
  ])('%s | %s', (values, difference, words, change) => {
    expect(chipTexts(change)).toEqual({ values, difference })
    expect(describeQuantity(change)).toBe(words)
  })
})

describe('describeWords', () => {
  it.each([
    ['at most 600,000 personnel.', 'at most 800,000 personnel.', 'Changed words: 600,000 to 800,000.'],
    ['The limit holds.', 'The limit holds in peacetime.', 'Changed words: added: in peacetime.'],
    ['The limit holds in peacetime.', 'The limit holds.', 'Changed words: left out: in peacetime.'],
    [
      'The plan confirms Ukraine’s sovereignty.',
      'Any agreement fully upholds Ukraine’s sovereignty.',
      'Changed words: left out: The plan confirms; added: Any agreement fully upholds.',
    ],
    ['The limit holds', 'The limit holds.', 'Only punctuation or spaces differ.'],
    ['The limit, it holds.', 'The limit; it holds.', 'Only punctuation or spaces differ.'],
    ['The limit holds.', 'The limit holds.', ''],
    ['Ukraine\u2019s limit holds.', "Ukraine's limit holds.", 'Same words, different characters.'],
    ['The limit holds.', 'No figure was given for any army at all', 'Rewritten throughout: no words marked.'],
  ])('"%s" to "%s" reads "%s"', (before, after, sentence) => {
    expect(describeWords(diffText(before, after), before, after)).toBe(sentence)
  })
})

describe('describeChange', () => {
  const figures = matterWith([ceiling(600_000)], [ceiling(800_000)])

  it('gives the sentence of the editors where there is one', () => {
    const judged = { ...figures, summary: 'The ceiling rises.' }
    expect(describeChange(judged, compareQuantities(judged))).toBe('The ceiling rises.')
  })

  it('else gives the relation and the figures', () => {
    expect(describeChange(figures, compareQuantities(figures))).toBe(
      'Changed: at most 600,000 to at most 800,000, up 200,000, 33 percent.',
    )
    expect(describeChange(matterOf('cat', 'only-before'), [])).toBe('Reported only in A.')
  })

  it('names each of several figures', () => {
    const shares = [
      { ...changeOf(figure(50, 'percent'), null), name: 'Their share' },
      { ...changeOf(null, figure(30, 'percent')), name: 'Our share' },
    ]
    expect(describeChange(figures, shares)).toBe(
      'Changed. Their share: 50% to no number; Our share: no number to 30%.',
    )
  })
})
