/** Choices and their spelling in the address. On failure fast-check prints the seed; run again with it to see the same. */
import {
  array,
  assert,
  boolean,
  constantFrom,
  nat,
  oneof,
  option,
  property,
  record,
  shuffledSubarray,
  string,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toIndex } from '../../src/dataset/record'
import { noFilter, statuses } from '../../src/domain/filter-matters'
import { figureChanges, shifts } from '../../src/domain/matter-facets'
import { standings } from '../../src/domain/standing'
import { fromAddress, toAddress, toSharedAddress } from '../../src/store/address'
import type { Choices } from '../../src/store/choices'
import { arrangements, firstChoices, pages, texts, views } from '../../src/store/choices'
import { record as planRecord } from '../exchange/record-view'

const index = toIndex(planRecord)
const first = firstChoices(index.plan.defaultDrafts)
const draftIds = index.drafts.map(({ id }) => id)
const topicIds = index.topics.map(({ id }) => id)
const sourceIds = planRecord.sources.map(({ value }) => value.id)

const hostile = [
  '%|&|#|+|?|=|/|\\|,|..|%20|%zz|%F0|%2B|__proto__|src=|<b>|"|\'|`|word|10a',
  ' |\u00a0|\u2028|\n|\u200b|\u202e|\u0000|\u{1f1fa}\u{1f1e6}|\u{1f44d}\u{1f3fd}|\u041d\u0410\u0422\u041e|\u0457|\u5b89|\u0633|e\u0301',
].flatMap((line) => line.split('|'))
const wellFormed = oneof(
  array(constantFrom(...hostile), { maxLength: 8 }).map((pieces) => pieces.join('')),
  string({ unit: 'binary' }),
)
const unpaired = array(constantFrom('\ud800', '\udc00', '\udfff', 'a', ' ', '\u{1f44d}'), {
  maxLength: 6,
}).map((pieces) => pieces.join(''))

/** All that a reader can choose: no matter is open on the overview, and blank words are no search. */
const choicesWith = (text: typeof wellFormed) =>
  record({
    page: constantFrom(...pages),
    drafts: shuffledSubarray(draftIds, { minLength: 2, maxLength: 4 }),
    view: constantFrom(...views),
    text: constantFrom(...texts),
    order: constantFrom('changed-first' as const, 'draft' as const),
    filter: record({
      topics: shuffledSubarray(topicIds),
      statuses: shuffledSubarray([...statuses]),
      differencesOnly: boolean(),
      standings: shuffledSubarray([...standings]),
      shifts: shuffledSubarray([...shifts], { maxLength: 5 }),
      figures: shuffledSubarray([...figureChanges]),
      parties: shuffledSubarray(index.parties.map(({ id }) => id)),
      sources: shuffledSubarray(sourceIds, { maxLength: 5 }),
      query: text.map((query) => (query.trim() === '' ? '' : query)),
    }),
    matter: option(text.map((matter) => (matter === '' ? null : matter))),
    arrangement: constantFrom(...arrangements),
    base: option(nat({ max: 3 })),
    item: option(text.map((item) => (item === '' ? null : item))),
    passage: option(text),
  }).map(({ base, ...choices }): Choices => ({
    ...choices,
    view: choices.drafts.length > 2 ? 'columns' : choices.view,
    base: base === null ? null : (choices.drafts[base] ?? null),
    arrangement: choices.page === 'positions' ? choices.arrangement : 'draft',
    matter: choices.page === 'compare' ? choices.matter : null,
    item: choices.page === 'compare' || choices.page === 'overview' ? null : choices.item,
  }))

describe('the address of choices', () => {
  it('gives every choice back, with nothing ignored', () => {
    assert(
      property(choicesWith(wellFormed), (choices) => {
        expect(fromAddress(toAddress(choices, index), index)).toEqual({ choices, ignored: [] })
      }),
      { numRuns: 2000 },
    )
  })

  it('is plain ASCII without spaces, whatever a reader searches for', () => {
    assert(
      property(choicesWith(oneof(wellFormed, unpaired)), (choices) => {
        expect(toAddress(choices, index)).toMatch(/^#\/[!$&'()*+,\-./0-9:;=?@A-Z_a-z~%]*$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves out half a character, which no address can hold, and is the same the second time', () => {
    expect(toAddress({ ...first, filter: { ...noFilter, query: 'a\ud83db\udc4d' } }, index)).toBe('#/?q=ab')
    assert(
      property(unpaired, (query) => {
        const address = toAddress({ ...first, filter: { ...noFilter, query } }, index)
        expect(toAddress(fromAddress(address, index).choices, index)).toBe(address)
      }),
    )
  })

  it.each<[string, string, Partial<Choices>]>([
    ['nothing for a reader who chose nothing', '#/', {}],
    ['the drafts on every other page', '#/compare/us-28-point..geneva-revision', { page: 'compare' }],
    [
      'the drafts on the overview once they are not the first pair',
      '#/overview/geneva-revision..us-28-point',
      { drafts: ['geneva-revision', 'us-28-point'] },
    ],
    [
      'the open matter and its passage',
      '#/compare/us-28-point..geneva-revision/army-size?src=protothema-22',
      { page: 'compare', matter: 'army-size', passage: 'protothema-22' },
    ],
    [
      'every choice in one fixed order',
      '#/compare/us-28-point..geneva-revision/army-size?view=inline&order=draft&party=nato,us&topic=nato,eu' +
        '&show=changed,only-a&diff=1&standing=published-text,disputed&shift=commitment-to-condition,any' +
        '&figure=number-changed,scope-changed&source=axios,protothema&q=text&src=axios-17',
      {
        page: 'compare',
        matter: 'army-size',
        view: 'inline',
        order: 'draft',
        filter: {
          topics: ['nato', 'eu'],
          statuses: ['changed', 'only-a'],
          differencesOnly: true,
          standings: ['published-text', 'disputed'],
          shifts: ['commitment-to-condition', 'any'],
          figures: ['number-changed', 'scope-changed'],
          parties: ['nato', 'us'],
          sources: ['axios', 'protothema'],
          query: 'text',
        },
        passage: 'axios-17',
      },
    ],
    [
      'how positions are set out, on their page',
      '#/positions?arrange=topic&party=nato',
      { page: 'positions', arrangement: 'topic', filter: { ...noFilter, parties: ['nato'] } },
    ],
    [
      'nothing of it on another page',
      '#/compare/us-28-point..geneva-revision',
      { page: 'compare', arrangement: 'list' },
    ],
    [
      'a selection with its own signs',
      '#/kept/us-28-point..geneva-revision:army-size,nato-enlargement;us-28-point..e3-counter:army-size',
      {
        page: 'kept',
        item: 'us-28-point..geneva-revision:army-size,nato-enlargement;us-28-point..e3-counter:army-size',
      },
    ],
    [
      'spaces as plus signs, and plus signs and percent signs encoded',
      '#/?q=50%25+of+1%2B1',
      { filter: { ...noFilter, query: '50% of 1+1' } },
    ],
    ['no search for blank words', '#/', { filter: { ...noFilter, query: ' \t' } }],
  ])('spells %s', (_fact, address, chosen) => {
    expect(toAddress({ ...first, ...chosen }, index)).toBe(address)
  })

  it('is read without the mark, without the slash and with page and drafts left out', () => {
    for (const address of ['', '#', '#/', '/', '#/overview'])
      expect(fromAddress(address, index)).toEqual({ choices: first, ignored: [] })
    expect(fromAddress('#/compare?topic=nato', index).choices).toEqual({
      ...first,
      page: 'compare',
      filter: { ...noFilter, topics: ['nato'] },
    })
  })

  it('keeps chosen topics in the order in which the reader chose them, each once', () => {
    expect(fromAddress('#/?topic=nato,army-size,nato', index).choices.filter.topics).toEqual([
      'nato',
      'army-size',
    ])
  })
})

describe('an address that is not understood', () => {
  it.each<[string, string, readonly string[], Partial<Choices>]>([
    ['an unknown page', '#/settings?topic=nato', ['settings'], { filter: { ...noFilter, topics: ['nato'] } }],
    [
      'an unknown draft',
      '#/compare/us-28-point..cheese',
      ['drafts=us-28-point..cheese'],
      { page: 'compare' },
    ],
    ['one draft', '#/compare/us-28-point', ['drafts=us-28-point'], { page: 'compare' }],
    [
      'a draft against itself',
      '#/compare/us-28-point..us-28-point',
      ['drafts=us-28-point..us-28-point'],
      { page: 'compare' },
    ],
    [
      'more than two drafts',
      '#/compare/us-28-point..geneva-revision..us-28-point',
      ['drafts=us-28-point..geneva-revision..us-28-point'],
      { page: 'compare' },
    ],
    [
      'parts after the matter',
      '#/compare/us-28-point..geneva-revision/army-size/more',
      ['more'],
      { page: 'compare', matter: 'army-size' },
    ],
    ['a matter on the overview', '#/overview/us-28-point..geneva-revision/army-size', ['army-size'], {}],
    [
      'an unknown topic beside a known one',
      '#/?topic=cheese,nato',
      ['cheese'],
      { filter: { ...noFilter, topics: ['nato'] } },
    ],
    [
      'an unknown status beside a known one',
      '#/?show=changed,lost',
      ['lost'],
      { filter: { ...noFilter, statuses: ['changed'] } },
    ],
    [
      'an unknown choice of each kind beside a known one',
      '#/compare?party=nato,cheese&standing=reported,rumoured&shift=any,wish-to-deed&figure=number-changed,shape',
      ['rumoured', 'wish-to-deed', 'shape', 'cheese'],
      {
        page: 'compare',
        filter: {
          ...noFilter,
          parties: ['nato'],
          standings: ['reported'],
          shifts: ['any'],
          figures: ['number-changed'],
        },
      },
    ],
    [
      'what can be the id of no source, beside what can',
      '#/compare?source=axios,two+words,A_B',
      ['two words', 'A_B'],
      { page: 'compare', filter: { ...noFilter, sources: ['axios'] } },
    ],
    ['an unknown view', '#/compare?view=grid', ['view=grid'], { page: 'compare' }],
    ['an unknown view on the overview', '#/?view=grid', ['view=grid'], {}],
    ['an unknown order and switch', '#/?order=random&diff=yes', ['order=random', 'diff=yes'], {}],
    ['an unknown arrangement', '#/positions?arrange=party', ['arrange=party'], { page: 'positions' }],
    ['an unknown word', '#/?colour=red', ['colour'], {}],
    ['a word in another script, as a reader knows it', '#/?view=%D0%BF%D0%BB%D0%B0%D0%BD', ['view=план'], {}],
  ])('leaves out and names %s', (_fact, address, ignored, choices) => {
    expect(fromAddress(address, index)).toEqual({ choices: { ...first, ...choices }, ignored })
  })

  it('takes broken percent-encoding as it stands', () => {
    expect(fromAddress('#/?q=100%&src=%E0%A4', index).choices).toMatchObject({
      filter: { query: '100%' },
      passage: '%E0%A4',
    })
    expect(fromAddress('#/%E0%A4%A?topic=%ff', index)).toEqual({
      choices: first,
      ignored: ['%E0%A4%A', '%ff'],
    })
  })

  it('never throws, and what it reads can be spelled and read again', () => {
    const anything = oneof(
      string({ unit: 'binary' }),
      wellFormed,
      unpaired,
      array(
        constantFrom(
          '#',
          '/',
          'compare',
          'us-28-point..geneva-revision',
          '?',
          '&',
          'topic=',
          'q=',
          'src=',
          '%',
        ),
      ).map((parts) => parts.join('')),
    )
    assert(
      property(anything, (address) => {
        const { choices } = fromAddress(address, index)
        const spelled = toAddress(choices, index)
        expect(toAddress(fromAddress(spelled, index).choices, index)).toBe(spelled)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('an address for others', () => {
  const [a, b] = index.plan.defaultDrafts
  const comparing = (choices: Partial<Choices>) =>
    toSharedAddress({ ...first, page: 'compare', ...choices }, index)

  it.each<[string, string, Partial<Choices>]>([
    ['the page of the drafts', 'compare/us-28-point..geneva-revision.html', {}],
    [
      'the page of the open matter',
      'compare/us-28-point..geneva-revision/army-size.html',
      { matter: 'army-size' },
    ],
    [
      'what the page does not say after its #',
      'compare/us-28-point..geneva-revision/army-size.html' +
        '#/compare/us-28-point..geneva-revision/army-size?topic=nato&src=protothema-22',
      { matter: 'army-size', passage: 'protothema-22', filter: { ...noFilter, topics: ['nato'] } },
    ],
    [
      'the page in the judged direction for drafts that are read the other way',
      'compare/us-28-point..geneva-revision/army-size.html' +
        '#/compare/geneva-revision..us-28-point/army-size',
      { drafts: [b ?? '', a ?? ''], matter: 'army-size' },
    ],
    [
      'the page of the first two of several drafts, since a third can have matters of its own',
      'compare/us-28-point..geneva-revision.html' +
        '#/compare/us-28-point..geneva-revision..ua-20-point/army-size',
      { drafts: [a ?? '', b ?? '', 'ua-20-point'], matter: 'army-size' },
    ],
    [
      'the page of the drafts for a matter that is no id',
      'compare/us-28-point..geneva-revision.html#/compare/us-28-point..geneva-revision/..%2Fa',
      { matter: '../a' },
    ],
    [
      'the choices alone for drafts that no editor compared',
      '#/compare/e3-counter..ua-20-point',
      { drafts: ['e3-counter', 'ua-20-point'] },
    ],
    [
      'the choices alone for what is kept',
      '#/kept/us-28-point..geneva-revision:army-size',
      { page: 'kept', item: 'us-28-point..geneva-revision:army-size' },
    ],
  ])('is %s', (_fact, address, choices) => {
    expect(comparing(choices)).toBe(address)
  })

  it('leads to the same choices, by what stands after its # or else by the place of its page', () => {
    assert(
      property(choicesWith(wellFormed), (choices) => {
        const [page = '', rest = ''] = toSharedAddress(choices, index).split(/(?=#)/)
        const hash = page.startsWith('#') ? page : rest === '' ? `#/${page.replace(/\.html$/, '')}` : rest
        expect(hash).toBe(toAddress(choices, index))
      }),
    )
  })
})
