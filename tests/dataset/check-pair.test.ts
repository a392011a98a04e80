import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/dataset/read-record'
import type { Edit } from '../fixtures/tiny-record'
import { files, rawFile, tinyFiles } from '../fixtures/tiny-record'
import { describeRules, fence, gate, set } from './rule-cases'
import type { RuleCase } from './rule-cases'

const { spring, summer, pair } = files

const inBoth = 'this needs a provision in both drafts'
const differently = `${inBoth}, differently worded`
const onlyFirst = 'this needs a provision in the first draft only, and'
const onlySecond = 'this needs a provision in the second draft only, and a basis that names the silence'
const merging = `${onlyFirst} a matter of the second that takes it in`
const removing =
  'a removal needs the clause in the first draft and its recorded removal in the second; silence is not one'
const adding = 'an addition needs the clause in the second draft only, and the first published in full'

const cases: readonly RuleCase[] = [
  ['reference/draft', [set(pair, 'after', 'autumn')], pair, 'after', 'no draft has this id'],
  [
    'reference/matter',
    [set(pair, 'relations[4]', { ...relation('shed', 'changed'), basis: 'a source says so' })],
    pair,
    'relations[4].key',
    'neither draft has a provision on this matter',
  ],
  [
    'pair/once',
    [set(pair, 'relations[4]', relation('cat', 'changed'))],
    pair,
    'relations[4].key',
    'this matter is compared twice',
  ],
  [
    'pair/complete',
    [set(pair, 'relations', (rawFile(pair) as { relations: readonly unknown[] }).relations.slice(0, 3))],
    pair,
    'relations',
    'this matter of the drafts is not compared',
  ],
  misfit(2, relation('cat', 'removed'), removing),
  misfit(0, relation('fence', 'removed'), removing),
  misfit(0, relation('fence', 'same'), 'the statements differ, so this is not the same'),
  misfit(1, relation('gate', 'changed'), differently),
  misfit(1, relation('gate', 'reworded'), differently),
  misfit(2, relation('cat', 'moved'), inBoth),
  misfit(2, relation('cat', 'split'), inBoth),
  misfit(2, relation('cat', 'merged'), merging),
  misfit(2, relation('cat', 'merged', 'shed'), merging),
  misfit(0, relation('fence', 'changed', 'pond'), 'only a merged matter has "into"'),
  misfit(0, relation('fence', 'added'), adding),
  misfit(
    3,
    relation('pond', 'added'),
    adding,
    set(spring, 'completeness', 'partially-reported'),
    ...reported(),
  ),
  misfit(0, relation('fence', 'not-reported-in-after'), `${onlyFirst} a basis that names the silence`),
  misfit(3, relation('pond', 'not-reported-in-after'), `${onlyFirst} a basis that names the silence`),
  misfit(2, relation('cat', 'not-reported-in-after'), `${onlyFirst} a basis that names the silence`),
  misfit(2, relation('cat', 'not-reported-in-before'), onlySecond),
  misfit(3, relation('pond', 'not-reported-in-before'), onlySecond),
]

/** A relation of the pair that rests on a source. */
function relation(key: string, name: string, into: string | null = null) {
  return { key, relation: name, summary: 'So it is.', basis: 'a source says so', into }
}

function misfit(at: number, value: unknown, message: string, ...more: readonly Edit[]): RuleCase {
  return [
    'pair/fits-drafts',
    [set(pair, `relations[${at}]`, value), ...more],
    pair,
    `relations[${at}].relation`,
    message,
  ]
}

/** A draft that was not published has no published text. */
function reported(): readonly Edit[] {
  return [fence, gate].map((provision) => set(spring, `${provision}.certainty`, 'reported'))
}

describeRules('src/dataset/check-pair.ts', cases)

describe('what checkPair lets stand', () => {
  it('a draft that is silent on a removed clause of another', () => {
    const edits = [
      set(spring, `${gate}.removal`, { basis: 'replaced' }),
      set(summer, 'provisions', [(rawFile(summer) as { provisions: readonly unknown[] }).provisions[0]]),
      set(pair, 'relations', [
        relation('fence', 'changed'),
        { ...relation('gate', 'not-reported-in-after'), basis: 'silence' },
        { ...relation('cat', 'not-reported-in-after'), basis: 'silence' },
      ]),
    ]
    expect(readRecord(tinyFiles(...edits)).ok).toBe(true)
  })
})
