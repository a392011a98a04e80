import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/dataset/read-record'
import { files, plainProvision, rawFile, tinyFiles } from '../fixtures/tiny-record'
import { cat, copied, describeRules, gate, set } from './rule-cases'
import type { RuleCase } from './rule-cases'

const { plan, topics, summer, pair, herald } = files

const cases: readonly RuleCase[] = [
  [
    'identity/unique',
    [set(topics, '[2]', { id: 'borders', label: 'Edges' })],
    topics,
    '[2].id',
    'this id is used twice; it stands first in data/topics.json › [0].id',
  ],
  [
    'identity/unique',
    [
      set('data/drafts/winter.json', '', rawFile(summer)),
      set('data/drafts/winter.json', 'provisions', [
        { ...plainProvision, id: 'wi-1', certainty: 'reported' },
      ]),
    ],
    'data/drafts/winter.json',
    'id',
    'this id is used twice; it stands first in data/drafts/summer.json › id',
  ],
  [
    'identity/unique',
    copied(herald, 'data/sources/tribune.json', 'herald'),
    'data/sources/tribune.json',
    'id',
    'this id is used twice; it stands first in data/sources/herald.json › id',
  ],
  [
    'identity/unique',
    [set(summer, `${gate}.id`, 'sp-2')],
    summer,
    `${gate}.id`,
    'this id is used twice; it stands first in data/drafts/spring.json › provisions[1].id',
  ],
  [
    'identity/unique',
    [set('data/pairs/twice.json', '', rawFile(pair))],
    'data/pairs/twice.json',
    'before',
    'this id is used twice; it stands first in data/pairs/spring..summer.json › before',
  ],
  [
    'title/one-per-matter',
    [set(summer, `${gate}.title`, 'Door in the fence')],
    summer,
    `${gate}.title`,
    'the matter "gate" has another title elsewhere; give it one title',
  ],
  [
    'title/unique',
    [set(summer, `${cat}.title`, 'The cat')],
    summer,
    `${cat}.title`,
    'this title already names the matter "cat"; give each matter its own',
  ],
  [
    'reference/draft',
    [set(plan, 'defaultDrafts[1]', 'autumn')],
    plan,
    'defaultDrafts[1]',
    'no draft has this id',
  ],
]

describe('checkRecord', () => {
  it('finds nothing in a sound record', () => {
    expect(readRecord(tinyFiles()).ok).toBe(true)
  })
})

describeRules('src/dataset/check-record.ts', cases)
