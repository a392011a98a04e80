import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/dataset/read-record'
import { files, plainProvision, tinyFiles } from '../fixtures/tiny-record'
import { cat, copied, describeRules, fence, gate, long, set } from './rule-cases'
import type { RuleCase } from './rule-cases'

const { spring, summer, herald } = files

const cases: readonly RuleCase[] = [
  [
    'identity/one-per-draft',
    [set(spring, 'provisions[3]', { ...plainProvision, id: 'sp-4' })],
    spring,
    'provisions[3].key',
    'this draft has two provisions on this matter',
  ],
  [
    'reference/topic',
    [set(spring, `${cat}.topics[1]`, 'fences')],
    spring,
    `${cat}.topics[1]`,
    'data/topics.json has no such topic',
  ],
  [
    'reference/source',
    [set(spring, `${gate}.witnesses[0].source`, 'tribune')],
    spring,
    `${gate}.witnesses[0].source`,
    'no file in data/sources has this id',
  ],
  [
    'statement/full-stop',
    [set(spring, `${cat}.statement`, 'The cat may cross')],
    spring,
    `${cat}.statement`,
    'a statement ends with a full stop',
  ],
  [
    'statement/short',
    [set(spring, `${cat}.statement`, `${long(45)}.`)],
    spring,
    `${cat}.statement`,
    'a statement has at most 44 words',
  ],
  [
    'title/short',
    [set(spring, `${cat}.title`, 'The cat of the next house')],
    spring,
    `${cat}.title`,
    'a title has at most 5 words',
  ],
  [
    'quantity/in-statement',
    [set(spring, `${fence}.quantities[0].value`, 90)],
    spring,
    `${fence}.quantities[0].value`,
    'the statement does not give this figure',
  ],
  [
    'quantity/in-statement',
    [set(spring, `${fence}.quantities[0].value`, 10)],
    spring,
    `${fence}.quantities[0].value`,
    'the statement does not give this figure',
  ],
  [
    'account/both-sides',
    [set(summer, `${fence}.accounts`, [{ says: 'At most 150', sources: ['gazette'], named: [] }])],
    summer,
    `${fence}.accounts`,
    'a disputed provision gives at least two accounts',
  ],
  [
    'account/disputed',
    [set(summer, `${fence}.certainty`, 'reported')],
    summer,
    `${fence}.certainty`,
    'a provision with accounts is disputed',
  ],
  [
    'account/evidence',
    [
      ...copied(herald, 'data/sources/tribune.json', 'tribune'),
      set(summer, `${fence}.accounts[0].sources[1]`, 'tribune'),
      set(spring, 'evidence[0].source', 'tribune'),
    ],
    summer,
    `${fence}.accounts[0].sources[1]`,
    'this source is not in the evidence of the provision',
  ],
  [
    'account/source',
    [set(summer, `${fence}.accounts[0].sources`, [])],
    summer,
    `${fence}.accounts[0]`,
    'this account names no source',
  ],
  [
    'witness/two-readings',
    [set(spring, `${gate}.witnesses`, [{ source: null, reading: 'A neighbour: open.' }])],
    spring,
    `${gate}.witnesses`,
    'copies differ only where there are two readings',
  ],
  [
    'standing/unverified',
    [set(spring, `${cat}.notes`, [])],
    spring,
    `${cat}.verified`,
    'an unverified provision is "reported" and carries a note that says what was not read',
  ],
  [
    'standing/unverified',
    [set(spring, `${cat}.certainty`, 'published-text')],
    spring,
    `${cat}.verified`,
    'an unverified provision is "reported" and carries a note that says what was not read',
  ],
  [
    'standing/published',
    [set(summer, `${cat}.certainty`, 'published-text')],
    summer,
    `${cat}.certainty`,
    'a draft that was not published has no published text',
  ],
  [
    'standing/removal',
    [set(summer, `${gate}.removal.basis`, 'published-deletion')],
    summer,
    `${gate}.removal.basis`,
    'a deletion seen in the text needs the published text; silence is never a removal',
  ],
]

describeRules('src/dataset/check-draft.ts', cases)

describe('what checkDraft lets stand', () => {
  it.each([
    ['a figure in billions', 'The fence costs 2.5 billion dollars.', { value: 2.5e9, unit: 'USD' }],
    ['a figure at the end of a sentence', 'The fence has 1,200.', { value: 1200, unit: 'points' }],
  ])('%s', (_fact, statement, { value, unit }) => {
    const edits = [
      set(spring, `${fence}.statement`, statement),
      set(spring, `${fence}.quantities`, [{ name: 'Figure', value, unit, qualifier: null }]),
    ]
    expect(readRecord(tinyFiles(...edits)).ok).toBe(true)
  })
})
