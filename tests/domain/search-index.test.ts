import { beforeAll, describe, expect, it } from 'vitest'
import { compareDrafts } from '../../src/domain/compare-drafts'
import { filterMatters, noFilter } from '../../src/domain/filter-matters'
import { adviseOn } from '../../src/domain/search-advice'
import type { SearchIndex, SearchPlace } from '../../src/domain/search-index'
import { buildSearchIndex, groupPlaces } from '../../src/domain/search-index'
import { readQuery, searchTerms } from '../../src/domain/search-terms'
import { provisionTexts } from '../../src/domain/searched-texts'
import { comparison, record } from '../exchange/record-view'

const drafts = record.drafts.map(({ value }) => value)
const parts = {
  drafts,
  sources: record.sources.map(({ value }) => value),
  positions: record.positions.value,
  parties: record.parties.value,
  topics: record.topics.value,
}

let index: SearchIndex
beforeAll(async () => {
  index = await buildSearchIndex(parts)
})

const find = (query: string) => index.find(readQuery(query))
const ids = (places: readonly SearchPlace[]) => places.map(({ id }) => id)

describe('the index of the published record', () => {
  it.each([
    ['a title', 'size of armed forces', 'title army-size'],
    ['a title by a synonym', 'size of the army', 'title army-size'],
    ['a sentence', '600000', 'provision us28-06'],
    ['a passage by its paragraph', 'limiting forces 600,000 personnel', 'passage protothema 17'],
    ['a source by its publisher', 'proto thema', 'source protothema'],
  ])('finds %s', (_what, query, id) => {
    expect(ids(find(query))).toContain(id)
  })

  it('finds a position by its speaker before those that only speak of them', () => {
    const [first] = find('rutte')
    expect(first?.kind === 'position' && first.position.speaker).toContain('Rutte')
  })

  it('finds a position by its party', () => {
    const found = find('russia').flatMap((place) => (place.kind === 'position' ? [place.position.party] : []))
    expect(found).toContain('russia')
  })

  it('finds the same with either spelling of a name', () => {
    expect(new Set(ids(find('Zelenskyy ')))).toEqual(new Set(ids(find('Zelensky '))))
    expect(new Set(ids(find('Kiev ')))).toEqual(new Set(ids(find('Kyiv '))))
  })

  it('finds nothing for a query without words', () => {
    expect(find(' … ')).toEqual([])
  })

  it('finds every word of every place, in that place', () => {
    const lost = drafts.flatMap(({ provisions }) =>
      provisions.flatMap((provision) =>
        provisionTexts(provision)
          .flatMap((text) => text.split(/\s+/))
          .filter((word) => /[\p{L}\p{N}]/u.test(word))
          .filter((word) => !ids(find(`${word} `)).includes(`provision ${provision.id}`)),
      ),
    )
    expect(lost).toEqual([])
  })

  it('knows the matters of each place', () => {
    const passage = find('limiting forces 600,000 personnel').find(({ id }) => id === 'passage protothema 17')
    expect(passage?.matters).toContain('army-size')
  })
})

describe('the index and the list', () => {
  // Each word of the record asks both: what one place has the list has, and the other way round.
  const words = [
    ...searchTerms(comparison.matters.flatMap(({ title, before }) => [title, before?.statement ?? ''])),
  ].filter((word) => !word.startsWith('~'))

  it('agree on the matters whose titles and sentences have a word', () => {
    const pair = compareDrafts(comparison.before, comparison.after, null)
    const compared = new Set([pair.before.id, pair.after.id])
    for (const word of words) {
      const listed = new Set(
        filterMatters(pair.matters, { ...noFilter, query: `${word} ` }).map(({ key }) => key),
      )
      const keys = find(`${word} `).flatMap((place) =>
        place.kind === 'provision' && compared.has(place.draft) ? place.matters : [],
      )
      expect(keys.filter((key) => !listed.has(key))).toEqual([])
    }
  })
})

describe('the topics that a search names', () => {
  const named = (query: string) =>
    index.findBeside(readQuery(query), [], new Set()).topics.map(({ label }) => label)

  it.each([
    ['its name', 'territory', ['Territory']],
    ['the beginning of its name', 'terr', ['Territory']],
    ['capitals aside', 'nato', ['NATO']],
    ['a synonym', 'armed forces', ['Army size']],
    ['an abbreviation', 'eu', ['European Union']],
  ])('are found by %s', (_what, query, labels) => {
    expect(named(query)).toEqual(labels)
  })

  it('are none for two letters, for words beside the name, and without words', () => {
    expect(['te', 'territory xylophone', ' … '].flatMap(named)).toEqual([])
  })

  it('are counted with what is found beside the list', () => {
    expect(index.findBeside(readQuery('territory'), [], new Set()).besideInWords).toMatch(/^1 topic, /)
  })
})

describe('groupPlaces', () => {
  const group = (query: string) => {
    const listed = new Set(filterMatters(comparison.matters, { ...noFilter, query }).map(({ key }) => key))
    return { listed, found: groupPlaces(find(query), ['us-28-point', 'geneva-revision'], listed) }
  }

  it('puts a passage under each listed matter that quotes it', () => {
    const { found } = group('600,000')
    expect(ids(found.listed.get('army-size') ?? [])).toContain('passage protothema 17')
  })

  it('leaves out what the list itself shows, and keeps the sentence of another draft', () => {
    const own = (group('800,000').found.listed.get('army-size') ?? []).flatMap((place) =>
      place.kind === 'provision' ? [place.draft] : place.kind,
    )
    expect(own).toContain('e3-counter')
    expect(own).not.toContain('geneva-revision')
    expect(own).not.toContain('title')
  })

  it('names the matters that a source is cited for, and first those that the words find too', () => {
    const { listed, found } = group('troops')
    const source = found.apart.find(({ id }) => id === 'source deccan-reuters-e3')
    const cited = source?.kind === 'source' ? source.citedFor : []
    expect(cited.map(({ matter }) => matter).toSorted()).toEqual(source?.matters.toSorted())
    const others = new Set(found.elsewhere.map(({ matter }) => matter))
    const finds = cited.map(({ matter }) => listed.has(matter) || others.has(matter))
    expect(finds).toContain(true)
    expect(finds.lastIndexOf(true)).toBeLessThan(finds.indexOf(false))
  })

  it('knows by which drafts a source is cited for a matter', () => {
    const source = group('babel').found.apart.find(({ id }) => id === 'source babel-ft-800')
    const cited = source?.kind === 'source' ? source.citedFor : []
    for (const { matter, drafts: by } of cited)
      expect(by).toEqual(
        drafts.flatMap(({ id, provisions }) =>
          provisions.some(
            ({ key, evidence }) => key === matter && evidence.some((item) => item.source === 'babel-ft-800'),
          )
            ? [id]
            : [],
        ),
      )
    expect(cited.find(({ matter }) => matter === 'army-size')?.drafts).toEqual(['geneva-revision'])
  })

  it.each(['rutte', 'russia', 'axios', 'nato', 'ceasefire', 'security guarantees'])(
    'shows each place of %s once or under its listed matters, and loses none',
    (query) => {
      const { listed, found } = group(query)
      const elsewhere = found.elsewhere.flatMap(({ places }) => places)
      expect(new Set(ids(elsewhere)).size).toBe(elsewhere.length)
      expect(found.elsewhere.filter(({ matter }) => listed.has(matter))).toEqual([])
      const shown = new Set(ids([...[...found.listed.values()].flat(), ...elsewhere, ...found.apart]))
      const inList = find(query).filter(
        (place) =>
          place.matters.some((key) => listed.has(key)) &&
          (place.kind === 'title' ||
            (place.kind === 'provision' && ['us-28-point', 'geneva-revision'].includes(place.draft))),
      )
      const told = new Set(
        find(query).flatMap((place) =>
          place.kind === 'position'
            ? place.position.evidence.flatMap((item) =>
                item.kind === 'quotation' ? [`passage ${item.source} ${item.paragraph}`] : [],
              )
            : [],
        ),
      )
      const lost = ids(find(query)).filter((id) => !shown.has(id) && !ids(inList).includes(id))
      expect(lost.filter((id) => !told.has(id))).toEqual([])
    },
  )
})

describe('advice on a query that finds nothing', () => {
  const finds = (query: string) => find(query).length > 0
  const advise = (query: string) => adviseOn(query, index, finds)

  it.each([
    ['a slip in a name', 'Zelnesky', 'Zelensky'],
    ['a slip in a word', 'guarantes', 'guarantee'],
    ['a slip in one of several words', 'nato enlargment', 'nato enlargement'],
  ])('offers another spelling for %s', (_what, query, spelling) => {
    expect(finds(`${query} `)).toBe(false)
    expect(advise(query).spellings.map((one) => one.toLowerCase())).toContain(spelling.toLowerCase())
  })

  it('offers the words that are found alone', () => {
    expect(advise('rutte xylophone').alone).toEqual(['rutte'])
  })

  it('offers nothing that would find nothing', () => {
    for (const query of ['Zelnesky', 'qqqqqqqq', 'nato enlargment', 'tarrifs on xylophones']) {
      const { spellings, alone } = advise(query)
      for (const offer of [...spellings, ...alone]) expect(finds(`${offer} `)).toBe(true)
    }
  })

  it('has none for letters without sense', () => {
    expect(advise('qqqqqqqq')).toEqual({ spellings: [], alone: [] })
  })
})
