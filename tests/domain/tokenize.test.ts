import { describe, expect, it } from 'vitest'
import { sliceRange } from '../../src/domain/text-range'
import { isSpace, isWord, sentences, tokenize } from '../../src/domain/tokenize'

/** Tokens parted by bars, white space tokens shown as escapes. */
function barred(text: string, language?: string): string {
  return tokenize(text, language)
    .map((token) =>
      isSpace(token) ? Array.from(token, (unit) => unit.codePointAt(0)?.toString(16)).join('+') : token,
    )
    .join('|')
}

describe('tokenize', () => {
  it.each([
    ['a thousand with a comma', '600,000 men', '600,000|20|men'],
    ['a decimal', '1.5 years', '1.5|20|years'],
    ['a thousand with a no-break space', '1\u00a0000 men', '1\u00a0000|20|men'],
    ['a million with narrow no-break spaces', '1\u202f000\u202f000', '1\u202f000\u202f000'],
    ['a thousand with an apostrophe', '10\u2019000', '10\u2019000'],
    ['a number with a letter', 'point 10a', 'point|20|10a'],
    ['a hyphenated word', 'a state-of-the-art plan', 'a|20|state-of-the-art|20|plan'],
    ['a range with an en dash', '3\u20134 years', '3\u20134|20|years'],
    ['an apostrophe in a word', "Ukraine's NATO\u2019s", "Ukraine's|20|NATO\u2019s"],
    ['initials', 'the U.S. army', 'the|20|U.S.|20|army'],
    ['a line break of two units', 'a\r\n b', 'a|d+a+20|b'],
    ['mixed white space', 'a \u00a0\tb', 'a|20+a0+9|b'],
    ['a letter with combining marks', 'e\u0301\u0323t', 'e\u0301\u0323t'],
    [
      'a family of one grapheme',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}!',
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}|!',
    ],
  ])('keeps %s in one token', (_fact, text, expected) => {
    expect(barred(text)).toBe(expected)
  })

  it.each([
    ['a thousand with an ordinary space', '1 000', '1|20|000'],
    ['years parted by a no-break space', '2025\u00a0100', '2025|a0|100'],
    ['an em dash between words', 'peace\u2014or war', 'peace|\u2014|or|20|war'],
    ['a spaced dash', 'peace - war', 'peace|20|-|20|war'],
    ['two hyphens', 'a--b', 'a|-|-|b'],
    ['a per cent sign and a currency sign', '33% \u20ac5', '33|%|20|\u20ac|5'],
    ['a closing apostrophe', "members' vote", "members|'|20|vote"],
    ['a narrow no-break space after a word', 'guerre\u202f; paix', 'guerre|202f|;|20|paix'],
    ['a zero-width space', 'a\u200bb', 'a|\u200b|b'],
  ])('parts %s', (_fact, text, expected) => {
    expect(barred(text)).toBe(expected)
  })

  // What each of these is differs between browsers, or did, if they alone were asked.
  it.each([
    ['a stop between letters', 'Strana.ua', 'en', 'Strana.ua'],
    ['a stop before a space', 'Agreed. No', 'en', 'Agreed|.|20|No'],
    ['a stop between a letter and a digit', 'Art.5', 'en', 'Art|.|5'],
    ['an at sign', 'a@b.eu', 'en', 'a|@|b.eu'],
    ['an underscore', 'point_3 _', 'en', 'point_3|20|_'],
    ['a number alone', '800,000', 'ar', '800,000'],
    ['a letter and its mark', '\u0438\u0306', 'uk', '\u0438\u0306'],
    ['a Chinese word', '\u4e4c\u514b\u5170', 'zh', '\u4e4c|\u514b|\u5170'],
    ['a Chinese clause with a number', '\u8fc7600,000\u4eba', 'zh', '\u8fc7|600,000|\u4eba'],
    ['a Japanese word in two scripts', '\u30c6\u30b9\u30c8\u306e', 'ja', '\u30c6\u30b9\u30c8|\u306e'],
    ['a Thai word', '\u0e44\u0e17\u0e22', 'th', '\u0e44|\u0e17|\u0e22'],
    ['a Korean word with a Latin one', 'NATO\ub294 \ud3c9\ud654', 'ko', 'NATO\ub294|20|\ud3c9\ud654'],
  ])('finds %s alike in every browser', (_fact, text, language, expected) => {
    expect(barred(text, language)).toBe(expected)
  })

  it.each(['', '\ud800', '\udc00\ud800', 'a\ud800\u0301b', '\u0301\u0301', '\r\n\r', '\ufeff\u200b\u00ad'])(
    'gives %j back',
    (text) => {
      expect(tokenize(text).join('')).toBe(text)
    },
  )

  it.each(['', 'not a tag', '\u0000', 'x', 'en_US', 'und'])('reads a text in the language %j', (language) => {
    expect(tokenize('two words', language)).toEqual(['two', ' ', 'words'])
    expect(sentences('One. Two.', language)).toHaveLength(2)
  })
})

describe('isWord', () => {
  it.each(['peace', '600,000', '\u043c\u0438\u0440', '\u0663', '\u548c'])('says yes to %j', (token) => {
    expect(isWord(token)).toBe(true)
  })
  it.each(['', ' ', '.', '\u200b', '\u0301', '\ud800', '%'])('says no to %j', (token) => {
    expect(isWord(token)).toBe(false)
  })
})

describe('sentences', () => {
  it.each([
    ['ends one at its stop and space', 'One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
    ['goes on after initials', 'The U.S. Senate votes. It may.', ['The U.S. Senate votes. ', 'It may.']],
    ['keeps blank lines with the sentence before', 'One.\n\n Two.', ['One.\n\n ', 'Two.']],
    ['keeps a text of white space whole', ' \n ', [' \n ']],
    ['finds none in an empty text', '', []],
  ])('%s', (_fact, text, expected) => {
    expect(sentences(text).map((range) => sliceRange(text, range))).toEqual(expected)
  })
})
