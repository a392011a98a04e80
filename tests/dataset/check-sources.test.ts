import { files } from '../fixtures/tiny-record'
import { copied, describeRules, set } from './rule-cases'
import type { RuleCase } from './rule-cases'

const { gazette, herald } = files

const cases: readonly RuleCase[] = [
  [
    'source/used',
    copied(herald, 'data/sources/tribune.json', 'tribune'),
    'data/sources/tribune.json',
    'id',
    'nothing in the record rests on this source; cite it or remove it',
  ],
  [
    'passage/quoted',
    [set(gazette, 'passages[2]', { paragraph: 3, text: 'That was in spring.', whole: true })],
    gazette,
    'passages[2].paragraph',
    'nothing quotes this paragraph; quote from it or remove it',
  ],
  [
    'identity/unique',
    [
      set(gazette, 'passages[2]', {
        paragraph: 4,
        text: 'From 100 points it is now 150 points.',
        whole: true,
      }),
    ],
    gazette,
    'passages[2].paragraph',
    'this paragraph is stored twice',
  ],
]

describeRules('src/dataset/check-sources.ts', cases)
