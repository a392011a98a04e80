/** A view with one matter, whose every text is the same hostile one. */
import { compareDrafts } from '../../src/domain/compare-drafts'
import { noFilter } from '../../src/domain/filter-matters'
import type { Draft, Provision, Source } from '../../src/domain/record'
import type { ExportView } from '../../src/exchange/export-view'
import { plainProvision } from '../fixtures/tiny-record'
import type { FileRead } from './read-files'
import { draftOf, everything } from './record-view'

/** Every text field of a view that a writer of files can come upon, addresses apart. */
export const fields = [
  'plan',
  'licence',
  'topic',
  'shortTitle',
  'draftTitle',
  'dateNote',
  'title',
  'summary',
  'basis',
  'statement',
  'point',
  'part',
  'quantity',
  'qualifier',
  'account',
  'named',
  'reading',
  'locator',
  'note',
  'publisher',
  'shortName',
  'sourceTitle',
  'quotation',
  'query',
  'author',
] as const

export type Field = (typeof fields)[number]

/** A word that ends a field's text, so that the field is found wherever a file has it. */
export function markerOf(field: Field): string {
  return `field${field[0]?.toUpperCase()}${field.slice(1)}`
}

/** The text in every field, each ended by its marker. The two sentences differ in their last word. */
export function hostileView(text: string, address = `https://example.org/?q=${text}`): ExportView {
  const put = (field: Field) => `${text} ${markerOf(field)}`
  const provisionOf = (last: string): Provision => ({
    ...plainProvision,
    key: 'fence',
    title: put('title'),
    topics: ['borders'],
    statement: `${put('statement')} is kept by both, ${last}`,
    point: put('point'),
    part: put('part'),
    quantities: [{ name: put('quantity'), value: last.length, unit: 'points', qualifier: put('qualifier') }],
    certainty: 'disputed',
    accounts: [{ says: put('account'), sources: ['core'], named: [put('named')] }],
    witnesses: [{ source: null, reading: put('reading') }],
    evidence: [
      {
        kind: 'quotation',
        source: 'core',
        paragraph: 1,
        selector: { type: 'TextQuoteSelector', exact: put('quotation'), prefix: '', suffix: '' },
        locator: null,
      },
      { kind: 'citation', source: 'public', locator: put('locator'), seen: true, note: put('note') },
    ],
  })
  const draftWith = (id: string, last: string): Draft => ({
    ...draftOf('us-28-point'),
    id,
    title: put('draftTitle'),
    shortTitle: put('shortTitle'),
    dateNote: put('dateNote'),
    provisions: [provisionOf(last)],
  })
  const shared = {
    publisher: put('publisher'),
    shortName: put('shortName'),
    title: put('sourceTitle'),
    author: null,
    language: 'en',
    published: '2025-11-20',
    dateApproximate: false,
    rank: 2,
    note: null,
    url: address,
  } as const
  const sources: readonly Source[] = [
    {
      ...shared,
      kind: 'core',
      id: 'core',
      headlineInCopy: true,
      wording: 'as-published',
      article: 'core.txt',
      passages: [{ paragraph: 1, text: put('quotation'), whole: true }],
    },
    { ...shared, kind: 'public', id: 'public', url: address, read: 'whole' },
  ]
  const comparison = compareDrafts(draftWith('one', 'apples'), draftWith('two', 'pears'), {
    before: 'one',
    after: 'two',
    relations: [
      { key: 'fence', relation: 'changed', summary: put('summary'), basis: put('basis'), into: null },
    ],
  })
  return {
    ...everything,
    plan: { ...everything.plan, title: put('plan'), licence: put('licence') },
    topics: [{ id: 'borders', label: put('topic') }],
    parties: [],
    comparison,
    matters: comparison.matters,
    filter: { ...noFilter, topics: ['borders'], query: put('query') },
    scope: 'shown',
    sources: new Map(sources.map((source) => [source.id, source])),
    changesBy: { author: put('author'), date: '2025-11-20' },
  }
}

/** What is to be seen of a text: white space as one space, and what a format cannot write as U+FFFD. */
function seen(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replaceAll(/[ \t\n\r]+/g, ' ')
}

/** The fields that a file holds, and those of them that it does not hold whole wherever it has them. */
export function findFields(
  { texts }: FileRead,
  text: string,
): { readonly held: readonly Field[]; readonly broken: readonly Field[] } {
  const all = seen(texts.join(''))
  const held = fields.filter((field) => all.includes(markerOf(field)))
  const count = (words: string) => all.split(words).length
  const broken = held.filter(
    (field) => count(seen(`${text} ${markerOf(field)}`).trim()) !== count(markerOf(field)),
  )
  return { held, broken }
}
