import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { serializeHtml } from '../../src/exchange/html'
import { htmlStyle, htmlStyleDigest } from '../../src/exchange/html-style'
import { readHtml } from './read-files'
import { armySize, everything, inGreek, only, pairViews, shown, titlesInLanguages } from './record-view'

describe('an HTML file', () => {
  it('allows its own style by its digest, and nothing else', () => {
    expect(createHash('sha256').update(htmlStyle).digest('base64')).toBe(htmlStyleDigest)
    const html = serializeHtml(armySize)
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${htmlStyleDigest}'`)
    expect(html).not.toMatch(/<script|<img|<link|style="|src=/)
  })

  it('marks words as the screen does, and says each change in words', () => {
    const html = serializeHtml(armySize)
    expect(html).toContain('at most <del>600,000</del> personnel')
    expect(html).toContain('at most <ins>800,000</ins> personnel')
    expect(html).toContain('<p class="words" dir="auto">Changed words: 600,000 to 800,000.</p>')
    expect(html).toContain('1 of 62 matters. Topic: Army size.')
  })

  it('marks a comma that is all that differs, and says so in words', () => {
    const [matter] = only('army-size').matters
    if (matter?.before == null || matter.after === null) throw new Error('army size has two sides')
    const html = serializeHtml({
      ...everything,
      matters: [
        {
          ...matter,
          before: { ...matter.before, statement: 'The limit, holds.' },
          after: { ...matter.after, statement: 'The limit holds.' },
        },
      ],
    })
    expect(html).toContain('The limit<del>,</del> holds.')
    expect(html).toContain('Only punctuation or spaces differ.')
  })

  it('has a note for each quotation, which leads back, and each source with its address', () => {
    const html = serializeHtml(armySize)
    expect(html).toContain('<sup><a href="#note-3" aria-label="Note 3, [B]">3</a></sup>')
    expect(html).toMatch(/<li id="note-3"[^>]*><bdi>“Increasing Ukraine’s military force limit to 800,000”/)
    expect(html).toContain('<a href="#matter-army-size" aria-label="Back to Size of Ukraine’s armed forces">')
    expect(html).toMatch(/<li id="source-protothema">.* rel="noreferrer">https:\/\/protothemanews\.com/)
  })

  it('begins with what changed, each matter a link, and leads back to the page', () => {
    const html = serializeHtml({ ...everything, address: 'https://example.org/#/compare' })
    expect(html).toContain(
      '<li><b>Removed 5</b>: <a href="#matter-nato-enlargement"><bdi>NATO enlargement</bdi></a>',
    )
    const [, silent = ''] =
      /<li><details><summary><b>Not reported in the Geneva revision 46<\/b><\/summary>(.*)/.exec(html) ?? []
    expect(silent.match(/<a href="#matter-/g)).toHaveLength(46)
    expect(html).toContain('<a href="https://example.org/#/compare" rel="noreferrer">')
    const script = serializeHtml({ ...everything, address: 'javascript:alert(1)' })
    expect(script).toContain('<p class="grounds">This comparison: javascript:alert(1)</p>')
  })

  it('has every link inside it lead to an element with that id, and every id once', () => {
    const html = serializeHtml(everything)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const targets = new Set([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect([...targets].filter((target) => !ids.includes(target))).toEqual([])
  })

  it('shows silence as words in a dashed box, never as a deletion', () => {
    const silent = shown({ statuses: ['only-a'] })
    const html = serializeHtml({ ...silent, matters: silent.matters.slice(0, 1) })
    expect(html).toContain('<p class="text silent"><bdi>Not reported.</bdi></p>')
    expect(html).not.toMatch(/<del>|<ins>/)
  })

  it('says of a clause that is gone or was never there which it is, and what that rests on', () => {
    expect(serializeHtml(only('amnesty'))).toContain(
      '<p class="text absent"><b>Removed.</b> <bdi>One source says that the clause is no longer in the draft.</bdi></p>',
    )
    const html = serializeHtml(only('territory-no-military-recovery'))
    expect(html).toContain('<p class="text absent"><b>Not in this draft.</b>')
    expect(html).toMatch(/<bdi>Text of the draft<\/bdi>: <bdi><a href="#source-[\w-]+">Axios<\/a><\/bdi>\./)
    expect(html).toMatch(/<li id="source-[\w-]+"><bdi>Axios: /)
  })

  it('has each title of a source in its language, and nothing else in another than English', () => {
    const files = pairViews.map(({ view }) => serializeHtml(view)).join('')
    const marked = [...files.matchAll(/<span lang="([^"]+)">([^<]+)<\/span>/g)]
    const found = marked.map(([, language, title]) => `${language}: ${title}`)
    const titles = [...titlesInLanguages].filter(([title]) => files.includes(title))
    expect(titles.length).toBeGreaterThan(5)
    expect(new Set(found)).toEqual(new Set(titles.map(([title, language]) => `${language}: ${title}`)))
    for (const [title] of titles)
      expect(found.filter((one) => one.endsWith(title))).toHaveLength(files.split(title).length - 1)
  })

  it('has the words quoted in the language of their page', () => {
    expect(serializeHtml(inGreek(armySize))).toContain(
      '<bdi>“<span lang="el">Increasing Ukraine’s military force limit to 800,000</span>”, Proto Thema, ',
    )
  })

  it.each(pairViews)('is parsed without an error: $name', ({ view }) => {
    const { faults, structure, links } = readHtml(serializeHtml(view))
    expect(faults).toEqual([])
    expect(structure.filter((name) => name === 'article')).toHaveLength(view.matters.length)
    expect(
      structure.filter((name) => /^(?:script|img|link|iframe|object|@on.*|@style|@src)$/.test(name)),
    ).toEqual([])
    expect(links.filter((link) => !/^(?:#|https?:\/\/)/.test(link))).toEqual([])
  })

  it('is the same characters every time', () => {
    expect(serializeHtml(everything)).toBe(serializeHtml(everything))
  })
})
