import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../scripts/record-folder'
import { formatProblem } from '../../src/domain/problem'
import type { Draft, Provision } from '../../src/domain/record'
import type { Annotation, AnnotationCollection } from '../../src/exchange/annotation-schema'
import { parseAnnotations, serializeAnnotations, writeAnnotations } from '../../src/exchange/annotations'
import { entryId, evidencePlaces } from '../../src/exchange/evidence-places'
import type { ExportView } from '../../src/exchange/export-view'
import type { RecordValues } from '../../src/exchange/tables/record-values'
import { hostileStrings } from '../fixtures/hostile-strings'
import { findFields, hostileView } from './hostile-view'
import { readJson } from './read-files'
import { armySize, everything, only, pairViews, record, shown } from './record-view'

const values = valuesOf(record)
const names = 'urn:uuid:9ca99ceb-6755-467d-99fc-6b8f673c1bbc#us-peace-plan-ukraine-2025'

function read(json: string): AnnotationCollection {
  const parsed = parseAnnotations(json)
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'))
  return parsed.value
}

function itemsOf({ first }: AnnotationCollection): readonly Annotation[] {
  return first?.items ?? []
}

const ofRecord = read(writeAnnotations(values))

/** The annotation of a row of evidence, by its id. */
function annotation(path: string): Annotation {
  const found = itemsOf(ofRecord).find(({ id }) => id === `${names}/${path}`)
  if (found === undefined) throw new Error(`no annotation ${path}`)
  return found
}

function sourceOf({ target }: Annotation) {
  return target.type === 'SpecificResource' ? target.source : target
}

function selectorOf({ target }: Annotation) {
  return target.type === 'SpecificResource' ? target.selector : undefined
}

function saying({ body }: Annotation, purpose: Annotation['body'][number]['purpose']): readonly string[] {
  return body.filter((item) => item.purpose === purpose).map(({ value }) => value)
}

/** What an annotation says of its place, as a row of evidence says it. */
function rowOf(item: Annotation) {
  const [kind, entry, number] = item.id.slice(names.length + 1).split('/')
  return {
    kind,
    entry,
    number: Number(number),
    source: sourceOf(item)['dcterms:identifier'],
    passage: item.target.type === 'SpecificResource' ? item.target['dcterms:isPartOf'] : undefined,
    quotation: selectorOf(item)?.exact,
  }
}

const collections = [
  { name: 'the record', collection: ofRecord },
  ...pairViews.map(({ name, view }) => ({ name, collection: read(serializeAnnotations(view)) })),
]

// The assertions that the tests of the model (https://github.com/w3c/web-annotation-tests) call "must".
describe.each(collections)('the collection of $name', ({ collection }) => {
  const { first, last, id, total } = collection
  const items = itemsOf(collection)

  it('has what a collection and its page must have', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect([collection.type, first?.type]).toEqual(['AnnotationCollection', 'AnnotationPage'])
    expect(items.length).toBeGreaterThan(5)
    expect([total, first?.startIndex, first?.partOf, last]).toEqual([items.length, 0, id, first?.id])
    expect(collection.modified).toBe(`${record.plan.value.date}T00:00:00Z`)
  })

  it('has annotations with an id of their own, a type, bodies and one target', () => {
    const ids = [id, first?.id ?? '', ...items.map((item) => item.id)]
    expect(new Set(ids).size).toBe(ids.length)
    for (const name of ids) expect(URL.canParse(name), name).toBe(true)
    for (const item of items) {
      expect(item.type).toBe('Annotation')
      expect(Array.isArray(item.target)).toBe(false)
      expect(saying(item, 'describing'), item.id).toHaveLength(1)
      expect(item.body.every(({ type, value }) => type === 'TextualBody' && value.trim() === value)).toBe(
        true,
      )
    }
  })

  it('has a selector or a state in each specific resource, and a source with an address or a name', () => {
    for (const item of items) {
      const { target } = item
      if (target.type === 'SpecificResource') expect(target.selector ?? target.state, item.id).toBeDefined()
      const source = everything.sources.get(sourceOf(item)['dcterms:identifier'])
      expect(sourceOf(item).id).toBe(source?.url ?? `${names}/source/${source?.id}`)
    }
  })

  it('quotes word for word, with words around it that stand there once', () => {
    for (const { target } of items) {
      if (target.type !== 'SpecificResource' || target.selector === undefined) continue
      const { exact, prefix, suffix } = target.selector
      const source = everything.sources.get(target.source['dcterms:identifier'])
      const passage =
        source?.kind === 'core'
          ? source.passages.find(
              ({ paragraph }) => `${source.id}-${paragraph}` === target['dcterms:isPartOf'],
            )
          : undefined
      expect(passage?.text.split(`${prefix}${exact}${suffix}`)).toHaveLength(2)
    }
  })

  it('has the day on which a source was published as its state, and none that is not known exactly', () => {
    for (const { target } of items) {
      const { source, state } =
        target.type === 'SpecificResource' ? target : { source: target, state: undefined }
      const known = everything.sources.get(source['dcterms:identifier'])
      const days = [state?.sourceDateStart, state?.sourceDateEnd].map((moment) => moment?.slice(0, 10))
      const day = known?.dateApproximate === true ? undefined : known?.published
      expect(days).toEqual([day, day])
      if (state !== undefined) expect(state.sourceDateStart < state.sourceDateEnd).toBe(true)
    }
  })
})

describe('writeAnnotations', () => {
  it('gives every row of evidence back, in order', () => {
    const rows = evidencePlaces(values).map(({ thing, number, item }) => ({
      kind: thing.kind,
      entry: entryId(thing),
      number,
      source: item.source,
      passage: item.kind === 'quotation' ? `${item.source}-${item.paragraph}` : undefined,
      quotation: item.kind === 'quotation' ? item.selector.exact : undefined,
    }))
    expect(rows.length).toBeGreaterThan(700)
    expect(itemsOf(ofRecord).map(rowOf)).toEqual(rows)
  })

  it('says of which draft and matter a statement is, its standing and its place', () => {
    expect(saying(annotation('provision/us28-06/1'), 'describing')).toEqual([
      'Ukraine’s armed forces are held to at most 600,000 personnel.',
    ])
    expect(saying(annotation('provision/us28-06/1'), 'commenting')).toEqual([
      'Published text. Proto Thema ¶17 (initial plan, item 4).',
    ])
    expect(saying(annotation('provision/us28-06/1'), 'tagging')).toEqual([
      'US 28-point draft',
      'Size of Ukraine’s armed forces',
    ])
    expect(selectorOf(annotation('provision/us28-06/1'))?.prefix).toBe('- ')
  })

  it('lets a source say its own account, and not the sentence that restates another', () => {
    const said = itemsOf(ofRecord)
      .filter(({ id }) => id.includes('/provision/gen-army/'))
      .map((item) => [sourceOf(item)['dcterms:identifier'], saying(item, 'describing')[0]])
    expect(said).toEqual([
      ['protothema', 'Size of Ukraine’s armed forces: At most 800,000.'],
      ['rbcua-geneva', 'Size of Ukraine’s armed forces: No strict limit.'],
      ['babel-ft-800', 'Size of Ukraine’s armed forces: At most 800,000.'],
      ['afp-800', 'Size of Ukraine’s armed forces: At most 800,000.'],
    ])
    expect(saying(annotation('provision/gen-army/1'), 'commenting')[0]).toMatch(
      /^Disputed: sources differ\. /,
    )
  })

  it('never says the sentence of a clause that is gone without saying so', () => {
    const gone = values.drafts.flatMap(({ provisions }) =>
      provisions.filter(({ removal }) => removal !== null),
    )
    expect(gone.length).toBeGreaterThan(5)
    for (const { id, evidence, statement } of gone) {
      for (const number of evidence.keys()) {
        const [said] = saying(annotation(`provision/${id}/${number + 1}`), 'describing')
        expect(said).not.toBe(statement)
      }
    }
  })

  it('names a source without an address and invents none', () => {
    const item = annotation('position/ru-peskov-not-rejected/1')
    expect(sourceOf(item).id).toBe(`${names}/source/bbc-brasil`)
    expect(sourceOf(item).label).toContain('Address not known.')
    expect(selectorOf(item)?.exact).toContain('“not correct”')
  })

  it('has the source alone as target where neither its words nor its day are on record', () => {
    const alone = itemsOf(ofRecord).filter(({ target }) => target.type === 'Text')
    expect(alone.length).toBeGreaterThan(5)
    for (const item of alone) expect(sourceOf(item).label).toContain('about ')
  })

  it('gives no words that the passage does not have', () => {
    const [draft] = values.drafts
    if (draft === undefined) throw new Error('no draft')
    const evidence: Provision['evidence'] = [
      {
        kind: 'quotation',
        source: 'protothema',
        paragraph: 17,
        selector: { type: 'TextQuoteSelector', exact: 'to 900,000 personnel', prefix: '', suffix: '' },
        locator: null,
      },
    ]
    const misquoted: Draft = { ...draft, evidence, provisions: [] }
    const [item] = itemsOf(read(writeAnnotations({ ...values, drafts: [misquoted], positions: [] })))
    expect(item && selectorOf(item)).toBeUndefined()
    expect(JSON.stringify(item)).not.toContain('900,000')
  })

  it.each(hostileStrings)('loses nothing with %s', (_attack, text) => {
    const file = (words: string) => readJson(writeAnnotations(hostileRecord(words)))
    expect(read(writeAnnotations(hostileRecord(text))).total).toBe(4)
    expect(file(text).structure).toEqual(file('plain words').structure)
    expect(findFields(file(text), text).broken).toEqual([])
  })
})

function hostileRecord(text: string): RecordValues {
  const { plan, topics, comparison, sources } = hostileView(text)
  const drafts = [comparison.before, comparison.after].map((draft) => ({ ...draft, evidence: [] }))
  return {
    ...values,
    plan,
    topics,
    drafts,
    sources: [...sources.values()],
    positions: [],
    conflicts: [],
    events: [],
  }
}

describe('serializeAnnotations', () => {
  const exported = (view: ExportView) => itemsOf(read(serializeAnnotations(view)))

  it('has the annotations of the record for the provisions of its matters, both drafts, in order', () => {
    const ofArmy = itemsOf(ofRecord).filter(({ id }) => /\/(?:us28-06|gen-army)\//.test(id))
    expect(ofArmy.length).toBeGreaterThan(5)
    expect(exported(armySize)).toEqual(ofArmy)
    const ofBoth = itemsOf(ofRecord).filter(({ id }) =>
      everything.matters.some(({ before, after }) =>
        [before, after].some((provision) => id.startsWith(`${names}/provision/${provision?.id}/`)),
      ),
    )
    expect(new Set(exported(everything).map(({ id }) => id))).toEqual(new Set(ofBoth.map(({ id }) => id)))
  })

  it('is the same text for the same view, and another collection for another choice of matters', () => {
    expect(serializeAnnotations({ ...armySize })).toBe(serializeAnnotations(armySize))
    const ids = [everything, armySize, only('nato-enlargement')].map(
      (view) => read(serializeAnnotations(view)).id,
    )
    expect(new Set(ids).size).toBe(3)
    expect(ids[1]).toBe(`${names}/pair/us-28-point..geneva-revision:army-size`)
  })

  it('says how the matters were chosen, whose words these are and under which licence', () => {
    const { label, rights, ...rest } = read(serializeAnnotations(armySize))
    expect(label).toBe('Evidence: US 28-point draft and Geneva revision')
    expect(rights).toBe('https://creativecommons.org/licenses/by/4.0/')
    expect(rest['dcterms:description']).toMatch(
      /^1 of 62 matters\. Topic: Army size\. The bodies are the editors’ words/,
    )
  })

  it('is a collection without a page where nothing is shown', () => {
    const none = read(serializeAnnotations(shown({ query: 'tariffs on tea' })))
    expect([none.total, none.first, none.last]).toEqual([0, undefined, undefined])
  })

  it('names sources that could not be loaded, without words, day or address', () => {
    const [item] = exported({ ...armySize, sources: new Map() })
    expect(item?.target).toEqual({
      id: `${names}/source/protothema`,
      type: 'Text',
      label: 'protothema: this source could not be loaded.',
      'dcterms:identifier': 'protothema',
    })
  })

  it('has a reader’s note as an annotation of its matter, by nobody named', () => {
    const notes = new Map([['army-size', 'Ask the desk.']])
    const items = exported({ ...armySize, scope: 'kept', kept: { notes, ofOtherDrafts: 0, gone: 0 } })
    const note = items.at(-1)
    expect(note).toMatchObject({ motivation: 'commenting', target: { id: `${names}/matter/army-size` } })
    expect(note?.body.map(({ value }) => value)).toEqual(['Reader’s note: Ask the desk.'])
    expect(note && 'creator' in note).toBe(false)
  })
})

describe('parseAnnotations', () => {
  it.each([
    ['a context of another model', '"http://www.w3.org/ns/anno.jsonld"', '"https://schema.org"', '@context'],
    ['an id that is no address and no name', '"id": "urn:uuid:', '"id": "uuid ', 'id: this does not have'],
    ['a quotation without words', '"exact": "Limiting', '"exactly": "Limiting', 'target'],
    ['a file that is not JSON', '{', '', 'this file is not JSON'],
  ])('refuses %s and says where', (_fact, sound, broken, message) => {
    const parsed = parseAnnotations(serializeAnnotations(armySize).replace(sound, broken))
    expect(parsed.ok ? '' : parsed.problems.map(formatProblem).join('\n')).toContain(message)
  })
})
