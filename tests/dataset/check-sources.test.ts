import { expect, it } from 'vitest'
import { files, tinyRecord } from '../fixtures/tiny-record'
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
    'source/title-language',
    [set(herald, 'language', 'de'), set(herald, 'titleLanguage', 'da')],
    herald,
    'titleLanguage',
    'a title is in the language of its page, or in English and without this field',
  ],
  [
    'source/title-language',
    [set(herald, 'titleLanguage', 'de')],
    herald,
    'titleLanguage',
    'a title is in the language of its page, or in English and without this field',
  ],
  [
    'source/title-language',
    [set(herald, 'language', 'en-GB'), set(herald, 'titleLanguage', 'en-GB')],
    herald,
    'titleLanguage',
    'a title in English goes without this field',
  ],
  [
    'source/title-language',
    [set(herald, 'language', 'de'), set(herald, 'titleLanguage', 'en')],
    herald,
    'titleLanguage',
    'a title in English goes without this field',
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

it.each([undefined, 'de'])('takes a title of a German page in the language %s', (titleLanguage) => {
  const { sources } = tinyRecord(set(herald, 'language', 'de'), set(herald, 'titleLanguage', titleLanguage))
  expect(sources.find(({ value }) => value.id === 'herald')?.value.titleLanguage).toBe(titleLanguage)
})
