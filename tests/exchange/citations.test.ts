import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { writeBibtex } from '../../src/exchange/bibtex'
import type { CitedWork } from '../../src/exchange/citation-work'
import { workOfMatter, workOfSource, workOfView, worksCited } from '../../src/exchange/citation-work'
import { toCslItem, writeCslJson } from '../../src/exchange/csl-json'
import { formats } from '../../src/exchange/formats'
import { writeRis } from '../../src/exchange/ris'
import { armySize, comparison, everything, record } from './record-view'

const link = 'https://example.org/#/compare/us-28-point..geneva-revision?topic=army-size'

/** What Citation.js, which shares no code with the writers, reads in a file. */
type Read = {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly publisher?: string
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL?: string
  readonly language: string
  readonly note?: string
}

type Form = 'BibTeX' | 'RIS' | 'CSL-JSON'

function read(form: Form, file: string): readonly Read[] {
  if (form === 'CSL-JSON') return plugins.input.chain(JSON.parse(file), { generateGraph: false })
  const forceType = form === 'RIS' ? '@ris/file' : '@biblatex/text'
  return plugins.input.chain(file, { generateGraph: false, forceType })
}

function sourceOf(id: string) {
  const source = everything.sources.get(id)
  if (source === undefined) throw new Error(`no source ${id}`)
  return source
}

const every: readonly CitedWork[] = [
  workOfView(everything, link),
  ...comparison.matters.map((matter) => workOfMatter(record.plan.value, comparison, matter, link)),
  ...record.sources.map(({ value }) => workOfSource(value)),
]

function work(change: Partial<CitedWork>): CitedWork {
  return { ...workOfSource(sourceOf('interfax-ua-24')), ...change }
}

describe('a citation', () => {
  it('of a source is a sentence with publisher, title, language, date and address', () => {
    expect(workOfSource(sourceOf('interfax-ua-24')).sentence).toBe(
      'Interfax-Ukraine: “European 24-point counter-proposal already sent to US and Ukraine” (in Ukrainian), 23 Nov 2025. https://interfax.com.ua/news/general/1122879.html',
    )
    expect(workOfSource(sourceOf('bbc-brasil')).sentence).toMatch(/, 3 Dec 2025\. Address not known\.$/)
  })

  it('of a matter names the points of the drafts, the version of the data and the link', () => {
    const matter = armySize.matters[0]
    if (matter === undefined) throw new Error('no matter')
    const { sentence, id, version } = workOfMatter(record.plan.value, comparison, matter, link)
    expect(sentence).toBe(
      'Peace Plan Comparator: “Size of Ukraine’s armed forces: US 28-point draft, point 6, and Geneva revision”. ' +
        `${record.plan.value.title}. Data version ${record.plan.value.version}, 28 Nov 2026. ${link}`,
    )
    expect(id).toBe('us-28-point_geneva-revision_army-size')
    expect(version).toBe(record.plan.value.version)
  })

  it('of a view says the filter and the version of the data', () => {
    expect(workOfView(armySize, link).note).toBe(
      `1 of 62 matters. Topic: Army size. ${record.plan.value.title}. Data version ${record.plan.value.version}, 28 Nov 2026.`,
    )
  })

  it('of a source among others says for which matters, drafts, points and places', () => {
    const [first] = worksCited(armySize.matters, armySize.sources)
    expect(first?.note).toBe(
      'Cited for “Size of Ukraine’s armed forces”: [A] Point 6, Proto Thema ¶17 (initial plan, item 4); ' +
        '[B] Proto Thema ¶22 (revised draft, item 2).',
    )
  })

  it('says what is not known: an approximate day, a page not read, a source not loaded', () => {
    const approximate = record.sources.find(({ value }) => value.dateApproximate)?.value
    if (approximate === undefined) throw new Error('no approximate date')
    expect(workOfSource(approximate).note).toContain('The date is approximate.')
    expect(toCslItem(workOfSource(approximate)).issued?.circa).toBe(true)
    const unread = record.sources.find(
      ({ value }) => value.kind === 'public' && value.read === 'address-only',
    )
    if (unread === undefined) throw new Error('no page that was not read')
    expect(workOfSource(unread.value).note).toContain('Page not read by us.')
    const [missing] = worksCited(armySize.matters, new Map())
    expect(missing).toMatchObject({ id: 'protothema', title: 'protothema', issued: [], address: null })
    expect(missing?.note).toBe('This source could not be loaded.')
  })
})

describe.each([
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
  ['CSL-JSON', writeCslJson],
] as const)('%s, read by another parser', (name, write) => {
  it('gives back the fields of every source, matter and view', () => {
    const items = read(name, write(every))
    expect(items).toHaveLength(every.length)
    for (const [at, { id, title, publisher, issued, address, language, note }] of every.entries()) {
      const item = items[at]
      expect(item).toMatchObject({ id, title, language })
      // BibTeX styles print author and publisher one after the other, so there the name stands once.
      expect(item?.publisher).toBe(name === 'BibTeX' ? undefined : publisher)
      expect(item?.issued?.['date-parts']).toEqual([issued])
      expect(item?.URL).toBe(address ?? undefined)
      expect(item?.note).toBe(note === '' ? undefined : note)
      const [author] = item?.author ?? []
      // In RIS a comma would part the name.
      const expected = name === 'RIS' && publisher.includes(',') ? undefined : publisher
      expect(author?.literal ?? author?.family).toBe(expected)
    }
  })

  it.each([
    ['commands and braces', '\\input{x} {{ } ~ ^ $5 & 50% #1 a_b'],
    ['an unbalanced brace', 'a } b'],
    ['other scripts', 'Київ, Zełenski, 中文, عربي, é'],
    ['quotation marks', '“a” "b" \'c\' `d`'],
    ['emoji and direction marks', '😀 a\u202eb\u202c'],
    ['what looks like a tag', 'TY - BOOK'],
    ['what looks like an entry', '@book{x, title = {y}}'],
    ['what TeX sets as one letter', "a -- b --- c ``d'' ?` !` ,,e <<f>>"],
    ['angle brackets', '<script>alert(1)</script> & 1 < 2'],
    ['a formula', '=1+1'],
  ])('keeps %s', (_what, text) => {
    const [item, second] = read(name, write([work({ title: text, note: text }), work({ id: 'second' })]))
    expect(item?.title).toBe(text)
    expect(item?.note).toBe(text)
    expect(second?.id).toBe('second')
  })

  it('keeps a date that stops at its month or its year', () => {
    const dates = read(
      name,
      write([work({ issued: [2025, 11] }), work({ issued: [2025] }), work({ issued: [] })]),
    )
    expect(dates.map(({ issued }) => issued?.['date-parts'])).toEqual([[[2025, 11]], [[2025]], undefined])
  })

  it('has the same bytes for the same works', () => {
    expect(write(every)).toBe(write(every.map((one) => ({ ...one }))))
  })
})

describe('a line break or a control character', () => {
  it('ends no field', () => {
    const title = 'one\r\nTY  - BOOK\u0000\u2028two\ud800'
    expect(writeRis([work({ title })]).match(/^TY {2}- /gm)).toHaveLength(1)
    expect(writeRis([work({ title })])).toContain('TI  - one TY - BOOK two\ufffd\r\n')
    expect(writeBibtex([work({ title })])).toContain('title = {{one TY - BOOK two\ufffd}}')
  })
})

describe('the formats of citations', () => {
  it('have the view, then every source that the matters exported rest on', () => {
    const view = { ...armySize, address: link }
    const ids = ['us-28-point_geneva-revision', ...worksCited(view.matters, view.sources).map(({ id }) => id)]
    for (const [form, id] of [
      ['BibTeX', 'bibtex'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'csl-json'],
    ] as const) {
      const format = formats.find((one) => one.id === id)
      if (format?.kind !== 'text') throw new Error(`no format ${id}`)
      const items = read(form, format.serialize(view))
      expect(items.map((item) => item.id)).toEqual(ids)
      expect(items[0]?.URL).toBe(link)
    }
  })
})
