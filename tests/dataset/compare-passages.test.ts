import { describe, expect, it } from 'vitest'
import { comparePassages } from '../../src/dataset/compare-passages'
import { files, gazetteArticle, tinyRecord } from '../fixtures/tiny-record'

/** A folder with the one article of the tiny record. */
function folder(article: string) {
  return (name: string) => (name === 'gazette.txt' ? article : undefined)
}

describe('comparePassages', () => {
  it('counts what is word for word in its article', () => {
    expect(comparePassages(tinyRecord(), folder(gazetteArticle))).toEqual({
      problems: [],
      passages: 2,
      quotations: 2,
    })
  })

  it.each([
    ['lines end in a carriage return', gazetteArticle.replaceAll('\n', '\r\n')],
    ['lines are indented', gazetteArticle.replaceAll('\n', '\n\t ')],
    ['blank lines come and go', `\n\n${gazetteArticle.replaceAll('\n\n', '\n \n\n')}\n`],
    ['the file begins with a byte order mark', `\ufeff${gazetteArticle}`],
  ])('counts paragraphs alike when %s', (_fact, article) => {
    expect(comparePassages(tinyRecord(), folder(article)).problems).toEqual([])
  })

  it('says which article is not in the folder', () => {
    expect(comparePassages(tinyRecord(), () => undefined)).toEqual({
      problems: [
        {
          file: files.gazette,
          path: 'article',
          rule: 'source/article',
          message: 'the folder has no such article; name the folder that holds it',
          actual: 'gazette.txt',
        },
      ],
      passages: 0,
      quotations: 2,
    })
  })

  it('names a passage and a quotation when one letter of the article differs', () => {
    const { problems } = comparePassages(tinyRecord(), folder(gazetteArticle.replace('150', '180')))
    expect(problems).toEqual([
      {
        file: files.gazette,
        path: 'passages[1].text',
        rule: 'passage/word-for-word',
        message: 'paragraph 4 of gazette.txt reads otherwise',
        actual: 'From 100 points it is now 150 points.',
        expected: 'From 100 points it is now 180 points.',
      },
      {
        file: files.summer,
        path: 'provisions[0].evidence[0].selector.exact',
        rule: 'evidence/word-for-word',
        message: 'not in paragraph 4 of the article of "gazette"',
        actual: '150 points',
      },
    ])
  })

  it('says so when the article has no paragraph with the number', () => {
    const { problems } = comparePassages(tinyRecord(), folder('Neighbours draw a line'))
    expect(problems.map(({ path, expected }) => [path, expected])).toEqual([
      ['passages[0].text', 'no such paragraph'],
      ['passages[1].text', 'no such paragraph'],
    ])
  })
})
