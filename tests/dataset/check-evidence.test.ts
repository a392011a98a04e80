import type { Edit } from '../fixtures/tiny-record'
import { files, rawFile } from '../fixtures/tiny-record'
import { copied, describeRules, fence, long, set } from './rule-cases'
import type { RuleCase } from './rule-cases'

const { spring, summer, gazette, herald } = files

const quoted = `${fence}.evidence[0]`

const cases: readonly RuleCase[] = [
  [
    'reference/source',
    [set(spring, 'evidence[0].source', 'tribune')],
    spring,
    'evidence[0].source',
    'no file in data/sources has this id',
  ],
  [
    'reference/passage',
    [
      set(spring, `${fence}.evidence[1]`, (rawFile(spring) as Raw).provisions[0]?.evidence[0]),
      set(spring, `${fence}.evidence[1].paragraph`, 3),
    ],
    spring,
    `${fence}.evidence[1].paragraph`,
    'source "gazette" stores no paragraph with this number',
  ],
  [
    'evidence/core-is-quoted',
    [set(spring, 'evidence[0].source', 'gazette')],
    spring,
    'evidence[0].kind',
    'a core source is quoted, never only cited; add the quotation and its paragraph',
  ],
  [
    'evidence/public-is-cited',
    [set(spring, `${quoted}.source`, 'herald'), withoutPassage(2)],
    spring,
    `${quoted}.kind`,
    'only core sources are quoted; cite this one without its words',
  ],
  [
    'evidence/seen',
    [
      ...copied(herald, 'data/sources/tribune.json', 'tribune'),
      set('data/sources/tribune.json', 'read', 'address-only'),
      set(spring, 'evidence[0].source', 'tribune'),
    ],
    spring,
    'evidence[0].seen',
    'nobody has read this page, so the citation cannot be marked as seen',
  ],
  [
    'evidence/short',
    [
      set(spring, `${quoted}.selector.exact`, long(61)),
      set(spring, `${quoted}.selector.prefix`, ''),
      set(spring, `${quoted}.selector.suffix`, ''),
      set(gazette, 'passages[0].text', long(61)),
    ],
    spring,
    `${quoted}.selector.exact`,
    'this quotation is too long; quote less of the passage',
  ],
  [
    'evidence/word-for-word',
    [set(spring, `${quoted}.selector.exact`, 'a fence of no more then 100 points')],
    spring,
    `${quoted}.selector.exact`,
    'not found in paragraph 2 of "gazette"',
  ],
  [
    'evidence/word-for-word',
    [set(spring, `${quoted}.selector.exact`, 'a fence of no  more than 100 points')],
    spring,
    `${quoted}.selector.exact`,
    'only spaces or quotation marks differ from paragraph 2 of "gazette"; copy the words from it',
  ],
  [
    'evidence/unambiguous',
    [
      set(summer, `${quoted}.selector.exact`, 'points'),
      set(summer, `${quoted}.selector.prefix`, ''),
      set(summer, `${quoted}.selector.suffix`, ''),
    ],
    summer,
    `${quoted}.selector.exact`,
    'these words stand more than once in paragraph 4 of "gazette"; add a prefix or a suffix',
  ],
  [
    'evidence/context',
    [set(spring, `${quoted}.selector.prefix`, 'They had ')],
    spring,
    `${quoted}.selector.prefix`,
    'the prefix does not stand beside the quotation in its passage',
  ],
  [
    'evidence/context',
    [set(spring, `${quoted}.selector.suffix`, ', with no gate.')],
    spring,
    `${quoted}.selector.suffix`,
    'the suffix does not stand beside the quotation in its passage',
  ],
]

type Raw = { readonly provisions: readonly { readonly evidence: readonly unknown[] }[] }

/** Without one of the Gazette's passages, for an edit that leaves it unquoted. */
function withoutPassage(paragraph: number): Edit {
  const { passages } = rawFile(gazette) as { passages: readonly { paragraph: number }[] }
  return set(
    gazette,
    'passages',
    passages.filter((passage) => passage.paragraph !== paragraph),
  )
}

describeRules('src/dataset/check-evidence.ts', cases)
