import { describe, expect, it } from 'vitest'
import { tinyRecord } from '../fixtures/tiny-record'
import { describeRules, set } from './rule-cases'
import type { RuleCase } from './rule-cases'

const file = 'data/code-book.json'
const borders = {
  topic: 'borders',
  fit: 'close',
  categories: ['Fences'],
  explanation: 'Fences are coded there.',
}
const animals = { topic: 'animals', fit: 'none', categories: [], explanation: 'Cats have no category.' }

const cases: readonly RuleCase[] = [
  [
    'reference/topic',
    [set(file, '', [borders, animals, { ...animals, topic: 'birds' }])],
    file,
    '[2].topic',
    'data/topics.json has no such topic',
  ],
  [
    'identity/unique',
    [set(file, '', [borders, animals, animals])],
    file,
    '[2].topic',
    'this topic stands twice in the code book',
  ],
  [
    'codebook/fit',
    [set(file, '', [borders, { ...animals, fit: 'partial' }])],
    file,
    '[1].categories',
    'a fit names its categories, and where there is none no category is named',
  ],
  ['codebook/complete', [set(file, '', [borders])], file, '', 'the code book leaves this topic out'],
]

describe('checkCodeBook', () => {
  it('lets a whole code book pass, and a record without one', () => {
    expect(tinyRecord(set(file, '', [borders, animals])).codeBook.value).toHaveLength(2)
    expect(tinyRecord().codeBook.value).toEqual([])
  })
})

describeRules('src/dataset/check-code-book.ts', cases)
