import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answers,
  baseForm,
  findHits,
  leftOutOf,
  readQuery,
  searchTerms,
  searchWords,
} from '../../src/domain/search-terms'
import { synonyms } from '../../src/domain/search-synonyms'
import { foldForSearch } from '../../src/domain/search-text'
import { sliceRange } from '../../src/domain/text-range'
import { searchedTexts } from '../fixtures/searched-record'

const finds = (query: string, text: string) => answers(searchTerms([text]), readQuery(query))

/** The text with what a search marks in square brackets. */
function marked(text: string, query: string): string {
  const hits = findHits(text, readQuery(query))
  let at = 0
  const parts = hits.map((hit) => {
    const part = `${text.slice(at, hit.from)}[${sliceRange(text, hit)}]`
    at = hit.to
    return part
  })
  return parts.join('') + text.slice(at)
}

describe('a query finds', () => {
  it.each([
    ['whatever the case', 'NATO', 'nato expands'],
    ['whatever the accent', 'Sao Paulo', 'in São Paulo'],
    ['a word behind another apostrophe', "Ukraine's", 'Ukraine’s army'],
    ['a word without its possessive', 'Ukraine ', 'Ukraine’s army'],
    ['a hyphenated word in one piece', 'longrange ', 'long-range missiles'],
    ['a hyphenated word in two words', 'long range ', 'long‑range missiles'],
    ['two words as one hyphenated', 'long-range ', 'a long range'],
    ['the second part of a hyphenated word', 'range ', 'long-range missiles'],
    ['either side of an en dash', 'Ukraine ', 'US–Ukraine talks'],
    ['a word with a soft hyphen', 'ceasefire ', 'cease\u00adfire'],
    ['a figure without its comma', '800000 ', 'at most 800,000 personnel'],
    ['a figure with another separator', '800 000 ', 'at most 800,000 personnel'],
    ['a figure with a narrow space', '800,000 ', 'at most 800\u202f000 personnel'],
    ['a figure with stops', '800,000 ', 'höchstens 800.000 Soldaten'],
    ['two numbers beside each other', '24 ', 'point 24 100 km away'],
    ['a decimal', '1.5 ', 'about 1.5 billion'],
    ['an abbreviation without stops', 'US ', 'the U.S. plan'],
    ['an abbreviation spelled out', 'United States ', 'the U.S. plan'],
    ['a spelled out name by its abbreviation', 'eu ', 'the European Union'],
    ['a plural', 'elections ', 'an election'],
    ['a singular', 'army ', 'two armies'],
    ['a plural after a hiss', 'sizes ', 'the size'],
    ['an American spelling', 'organization ', 'the organisation'],
    ['a British spelling', 'demilitarised ', 'a demilitarized zone'],
    ['a synonym', 'troops ', 'the armed forces'],
    ['a synonym of several words', 'armed forces ', 'the army'],
    ['words of a synonym that stand apart', 'armed forces ', 'forces that are armed'],
    ['another spelling of a place', 'Kiev ', 'Kyiv'],
    ['another spelling of a person', 'Zelenskyy ', 'Zelensky'],
    ['a figure by its word', 'article five ', 'NATO’s Article 5'],
    ['a word for a figure by the figure', '5 hours ', 'a five-hour meeting'],
    ['a cease-fire', 'cease-fire ', 'a ceasefire'],
    ['a cease fire', 'ceasefire ', 'cease fire'],
    ['the beginning of the last word', 'secur', 'security guarantees'],
    ['a word of a script without spaces', '乌克兰', '美国向乌克兰提出'],
    ['Cyrillic', 'киев', 'КИЕВ'],
    ['over small words that are not there', 'limits on the army ', 'army limits'],
    ['a small word alone', 'of', 'of'],
    ['over the words of a question', 'what happened to frozen funds', 'frozen Russian assets'],
    ['over who said what', 'who said what about NATO', 'NATO enlargement'],
    ['a question word alone', 'what', 'what the draft says'],
    ['billions in short', '$100bn', '100 billion dollars'],
    ['billions in full', '100 billion', 'about €100bn'],
    ['a decimal of billions in short', '1.5bn ', '1.5 billion'],
    ['millions in short', '5m ', '5 million tonnes'],
    ['millions in short, with an n', '5mn ', '5 million tonnes'],
    ['thousands in short', '800k', 'at most 800,000 personnel'],
    ['thousands in full', '800,000 ', 'an army of 800K'],
    ['prisoners by their short form', 'POWs', 'the exchange of prisoners'],
    ['prisoners by their long form', 'prisoners of war', 'the exchange of prisoners'],
  ])('%s', (_fact, query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  it.each([
    ['a word begun, once another follows', 'secur guarantees', 'security guarantees'],
    ['all but one of its words', 'nato troops', 'nato expands'],
    ['the middle of a word', 'lands', 'the Netherlands'],
    ['a longer figure', '800,000 ', '8,000,000'],
    ['a decimal by its digits', '15 ', '1.5'],
    ['a figure in which another stands', 'five ', 'point 5,000 or 15 or 5.5 or 55'],
    ['a word for a figure in another word', '2 ', 'a twofold network'],
    ['the pronoun by the figure', '1 ', 'one of the most difficult moments'],
    ['a figure in a name', 'seven ', 'the G7'],
    ['a guarantee as an assurance', 'assurance ', 'a guarantee'],
    ['a fund that is not frozen by the assets', 'frozen funds ', 'a fund, and assets'],
    ['a number of billions by its digits', '100bn ', '100 million'],
    ['thousands behind a decimal', '800k ', 'at 800'],
  ])('not %s', (_fact, query, text) => {
    expect(finds(query, text)).toBe(false)
  })

  it('nothing to ask for without a word', () => {
    expect(readQuery(' … ')).toEqual([])
    expect(findHits('anything', readQuery(''))).toEqual([])
  })
})

describe('the words left out of a query', () => {
  it.each([
    ['what happened to frozen funds', ['what', 'happened', 'to']],
    ['Size of the army', ['of', 'the']],
    ['army size', []],
    ['what of', []],
    ['pull out of Donbas', ['of']],
  ])('%s: %s', (query, words) => {
    expect(leftOutOf(query)).toEqual(words)
  })
})

describe('synonyms', () => {
  const lines = synonyms.map((line) => line.split(', '))

  it('stand as a query folds them', () => {
    for (const member of lines.flat()) expect(foldForSearch(member)).toBe(member)
  })

  it('are in one line each', () => {
    const bases = lines.flatMap((line) => line.map((member) => member.split(' ').map(baseForm).join(' ')))
    expect(bases.filter((base, at) => bases.indexOf(base) !== at)).toEqual([])
  })

  it.each(synonyms)('%s find one another', (line) => {
    const members = line.split(', ')
    for (const query of members) for (const text of members) expect(finds(`${query} `, text)).toBe(true)
  })
})

describe('marks', () => {
  it.each([
    ['army', 'Ukraine’s [army] and its [armed forces]'],
    ['armed forces', 'the [army], the [armed forces]'],
    ['size', '[Size] of Ukraine’s armed forces'],
    ['ukr', 'Size of [Ukraine’s] armed forces'],
    ['800000', 'at most [800,000] personnel'],
    ['range', '[long-range] missiles'],
    ['long-range', 'as long as it takes'],
    ['nato troops', '[NATO troops] in Poland'],
    ['article five', 'mirroring NATO’s [Article 5]'],
    ['nato of poland', '[NATO] of the north in [Poland]'],
  ])('%s: %s', (query, text) => {
    expect(marked(text.replaceAll(/[[\]]/g, ''), query)).toBe(text)
  })

  it('are whole words in order and apart, in any text', () => {
    assert(
      property(string({ unit: 'grapheme' }), string({ unit: 'grapheme' }), (text, query) => {
        const hits = findHits(text, readQuery(query))
        hits.forEach(({ from, to }, at) => {
          expect(from).toBeLessThan(to)
          expect(from).toBeGreaterThanOrEqual(hits[at - 1]?.to ?? 0)
          expect(to).toBeLessThanOrEqual(text.length)
        })
      }),
    )
  })
})

describe('every word of the record', () => {
  const spoken = new Map(searchedTexts.map((text) => [text, searchTerms([text])] as const))

  /** Words as a reader would copy them: what stands between spaces, without the punctuation around it. */
  const wordsOf = (text: string) =>
    text.split(/\s+/u).flatMap((word) => word.match(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u)?.[0] ?? [])

  it('is found in its text', () => {
    const lost = searchedTexts.flatMap((text) =>
      wordsOf(text).filter((word) => !answers(spoken.get(text) ?? new Set(), readQuery(`${word} `))),
    )
    expect(lost).toEqual([])
  })

  it('is found from its first letter to its last while it is typed', () => {
    const lost = searchedTexts.slice(0, 400).flatMap((text) =>
      wordsOf(text).flatMap((word) =>
        Array.from(word, (_letter, at) =>
          Array.from(word)
            .slice(0, at + 1)
            .join(''),
        ).filter((begun) => !answers(spoken.get(text) ?? new Set(), readQuery(begun))),
      ),
    )
    expect([...new Set(lost)]).toEqual([])
  })

  it('is marked where it is found', () => {
    const unmarked = searchedTexts
      .slice(0, 200)
      .flatMap((text) => wordsOf(text).filter((word) => findHits(text, readQuery(`${word} `)).length === 0))
    expect(unmarked).toEqual([])
  })

  it('has no term that a reader could mistake for the sign of a line', () => {
    const signs = searchedTexts.flatMap((text) =>
      searchWords(text).flatMap(({ terms }) =>
        terms.filter((term) => /~/.test(term) && !/^~\d+$/.test(term)),
      ),
    )
    expect(signs).toEqual([])
  })
})
