import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../scripts/record-folder'
import type { Draft } from '../../src/domain/record'
import { writeAkomaNtoso } from '../../src/exchange/akoma-ntoso'
import { mattersOf } from '../../src/exchange/tables/matters'
import { hostileStrings } from '../fixtures/hostile-strings'
import { findFields, hostileView } from './hostile-view'
import { readXml } from './read-files'
import { record } from './record-view'

type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The tree of a document, as a strict parser finds it. */
function treeOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => expect.unreachable(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root
}

function all(element: Element, name: string): readonly Element[] {
  const below = element.children.flatMap((child) => all(child, name))
  return element.name === name || name === '*' ? [element, ...below] : below
}

const values = valuesOf(record)
const documents = values.drafts.map((draft) => ({
  draft,
  id: draft.id,
  xml: writeAkomaNtoso(values, draft),
}))

/** Ids of the body with the first paragraph's own words, notes left out. */
function sentencesOf(tree: Element): readonly (readonly [string, string])[] {
  return all(tree, '*').flatMap(({ attributes, children }) => {
    const [paragraph] = children.find(({ name }) => name === 'content')?.children ?? []
    const note = paragraph?.children.find(({ name }) => name === 'authorialNote')?.text ?? ''
    const words = paragraph?.text.slice(0, paragraph.text.length - note.length)
    return words === undefined ? [] : [[attributes['wId'] ?? '', words] as const]
  })
}

const common = 'FRBRthis FRBRuri FRBRdate FRBRauthor'

/** The order in which the schema of Akoma Ntoso 1.0 has the parts that a document of ours holds. */
const order: Readonly<Record<string, string>> = {
  doc: 'meta preface mainBody',
  meta: 'identification references notes',
  identification: 'FRBRWork FRBRExpression FRBRManifestation',
  FRBRWork: `${common} FRBRcountry FRBRsubtype FRBRname FRBRprescriptive FRBRauthoritative`,
  FRBRExpression: `${common} FRBRversionNumber FRBRauthoritative FRBRmasterExpression FRBRlanguage`,
  FRBRManifestation: `${common} FRBRformat`,
}

describe.each(documents)('the document of $id', ({ draft, xml }) => {
  const tree = treeOf(xml)

  it('has its parts in the order of the schema', () => {
    for (const [name, parts] of Object.entries(order)) {
      expect(
        all(tree, name)[0]
          ?.children.map((child) => child.name)
          .join(' '),
      ).toBe(parts)
    }
    for (const { name, children } of all(tree, '*')) {
      if (name !== 'point' && name !== 'paragraph') continue
      expect(children.map((child) => child.name).join(' ')).toMatch(
        /^(?:num )?(?:heading (?:subheading )?content|paragraph( paragraph)+)$/,
      )
    }
  })

  it('uses each eId and each wId once, and refers to nothing that is not there', () => {
    const elements = all(tree, '*').map(({ attributes }) => attributes)
    for (const kind of ['eId', 'wId'] as const) {
      const ids = elements.flatMap((attributes) => attributes[kind] ?? [])
      expect(ids.length).toBeGreaterThan(5)
      expect(new Set(ids).size).toBe(ids.length)
    }
    const eIds = new Set(elements.flatMap(({ eId }) => eId ?? []))
    const references = elements.flatMap(({ href, source, as, refersTo }) =>
      [href, source, as, ...(refersTo?.split(' ') ?? [])].filter((to) => to?.startsWith('#') === true),
    )
    expect(references.length).toBeGreaterThan(20)
    expect(references.filter((to) => !eIds.has(to?.slice(1) ?? ''))).toEqual([])
  })

  it('holds the sentences of the draft, each under its matter, and no clause that is gone', () => {
    const contained = draft.provisions.filter(({ removal }) => removal === null)
    const sentences = new Map(sentencesOf(tree))
    expect(sentences.size).toBe(contained.length)
    for (const { key, statement } of contained) expect(sentences.get(`elm_${key}`)).toBe(statement)
  })

  it('gives as a number only what is printed in the draft', () => {
    const printed = new Set(draft.provisions.map(({ point }) => point))
    expect(all(tree, 'num').filter(({ text }) => !printed.has(text))).toEqual([])
  })

  it('says first that it is not the text of the draft', () => {
    const [preface] = all(tree, 'preface')
    expect(preface?.children.map(({ text }) => text)).toEqual([
      draft.title,
      expect.stringMatching(/^This is not the text of the draft\./),
      expect.any(String),
      expect.stringContaining('never as a deletion'),
      expect.stringContaining('Data version'),
    ])
    expect(all(tree, 'FRBRauthoritative').map(({ attributes }) => attributes['value'])).toEqual([
      'false',
      'false',
    ])
    expect(all(tree, 'mainBody')[0]?.attributes['status']).toBe('editorial')
  })

  it('notes every other matter with the reason, and silence as silence', () => {
    const notes = all(tree, 'note')
    const contained = draft.provisions.filter(({ removal }) => removal === null)
    expect(notes.length + contained.length).toBe(mattersOf(values.drafts).size)
    for (const { attributes, text } of notes) {
      const key = attributes['refersTo']?.replace('#matter_', '')
      const provision = draft.provisions.find((item) => item.key === key)
      expect(attributes['class'] === 'removed', key).toBe(provision !== undefined)
      if (attributes['class'] === 'not-reported') expect(text).toContain('the sources are silent')
      expect(all(tree, 'mainBody')[0]?.text).not.toContain(text)
    }
  })
})

describe('the documents of one record', () => {
  it('are one work in as many expressions as there are drafts', () => {
    const names = documents.map(({ xml }) => {
      const [work, expression] = all(treeOf(xml), 'FRBRuri').map(({ attributes }) => attributes['value'])
      return { work, expression }
    })
    expect(new Set(names.map(({ work }) => work))).toEqual(
      new Set(['/akn/xx/doc/editorial-wording/2025-11-20/us-peace-plan-ukraine-2025']),
    )
    expect(names.map(({ expression }) => expression?.split('@')[1])).toEqual(documents.map(({ id }) => id))
  })

  it('name a matter alike in every draft, and a place by the number printed in each', () => {
    const placeOf = (id: string) => {
      const document = documents.find((item) => item.id === id)
      const elements = all(treeOf(document?.xml ?? ''), '*')
      return elements.find(({ attributes }) => attributes['wId'] === 'elm_army-size')?.attributes['eId']
    }
    expect(documents.map(({ id }) => [id, placeOf(id)])).toEqual([
      ['us-28-point', 'point_6'],
      ['e3-counter', 'point_6'],
      ['geneva-revision', expect.stringMatching(/^para_\d+$/)],
      ['ua-20-point', 'point_4'],
    ])
  })

  it.each(hostileStrings)('are well-formed and lose nothing with %s', (_attack, text) => {
    const read = (words: string) => {
      const { plan, topics, comparison, sources } = hostileView(words)
      const drafts: readonly Draft[] = [comparison.before, comparison.after]
      const hostile = { ...values, plan, topics, drafts, pairs: [], sources: [...sources.values()] }
      return readXml(writeAkomaNtoso(hostile, comparison.before))
    }
    const file = read(text)
    expect(file.faults).toEqual([])
    expect(file.structure).toEqual(read('plain words').structure)
    expect(file.links.filter((link) => !/^(?:https:\/\/example\.org\/|\/akn\/|#|$)/.test(link))).toEqual([])
    const { held, broken } = findFields(file, text)
    expect(held.length).toBeGreaterThan(10)
    expect(broken).toEqual([])
  })
})
