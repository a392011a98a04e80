import { describe, expect, it } from 'vitest'
import { tinyRecord } from '../fixtures/tiny-record'
import { describeRules, set } from './rule-cases'
import type { RuleCase } from './rule-cases'

const file = 'data/changes.json'
const newest = { version: '2026.1.2', date: '2026-01-02', what: 'A pond.', why: 'A paper wrote of it.' }
const oldest = {
  version: '2025.3.20',
  date: '2025-03-20',
  what: 'A fence.',
  why: 'It was pinned to the gate.',
}

const cases: readonly RuleCase[] = [
  [
    'changes/version',
    [set(file, '', [oldest])],
    file,
    '[0].version',
    'the newest change is of the version of the data; say what changed in it',
  ],
  [
    'changes/order',
    [set(file, '', [newest, oldest, { ...newest, version: '2025.6.21', date: '2025-06-21' }])],
    file,
    '[2].date',
    'changes stand with the newest first',
  ],
]

describe('checkChanges', () => {
  it('lets a log pass that begins with the version of the data, and a record without one', () => {
    expect(tinyRecord(set(file, '', [newest, oldest])).changes.value).toHaveLength(2)
    expect(tinyRecord().changes.value).toEqual([])
  })
})

describeRules('src/dataset/check-changes.ts', cases)
