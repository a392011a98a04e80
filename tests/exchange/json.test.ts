import { describe, expect, it } from 'vitest'
import { noFilter } from '../../src/domain/filter-matters'
import { formatProblem } from '../../src/domain/problem'
import { parseJson, serializeJson, writeJson } from '../../src/exchange/json'
import type { ComparisonExport } from '../../src/exchange/export-schema'
import type { ExportView } from '../../src/exchange/export-view'
import { armySize, everything, only, shown } from './record-view'

function documentOf(view: ExportView): ComparisonExport {
  const document = parseJson(serializeJson(view))
  if (!document.ok) throw new Error(document.problems.map(formatProblem).join('\n'))
  return document.value
}

describe('serializeJson', () => {
  it.each([
    ['everything', everything],
    ['one topic', armySize],
    ['nothing', shown({ query: 'tariffs on tea' })],
    ['everything without citations', { ...everything, withCitations: false }],
    [
      'a choice of every facet',
      shown({
        standings: ['disputed'],
        shifts: ['any', 'commitment-to-condition'],
        figures: ['number-changed'],
        parties: ['nato'],
        sources: ['protothema'],
      }),
    ],
    ['everything without loaded sources', { ...everything, sources: new Map() }],
  ])('reads back %s as the same text', (_fact, view) => {
    const text = serializeJson(view)
    expect(writeJson(documentOf(view))).toBe(text)
  })

  it('says what it holds, by which filter, and of which data', () => {
    expect(documentOf(armySize)).toMatchObject({
      format: 'plan-comparison',
      data: { version: '2026.11.28', date: '2026-11-28' },
      selection: '1 of 62 matters. Topic: Army size.',
      scope: 'shown',
      filter: { ...noFilter, topics: ['army-size'] },
      counts: { exported: 1, all: 62 },
    })
  })

  it('leads back to where the view is shown', () => {
    const address = 'https://example.org/#/compare?topic=army-size'
    expect(documentOf({ ...armySize, address }).address).toBe(address)
  })

  it('holds both provisions whole, the figures, and only the passages quoted', () => {
    const { matters, sources } = documentOf(armySize)
    expect(matters[0]?.before.provision).toEqual(armySize.matters[0]?.before)
    expect(matters[0]?.after.provision).toEqual(armySize.matters[0]?.after)
    expect(matters[0]?.quantities[0]).toMatchObject({ kind: 'compared', difference: 200_000 })
    const article = sources.find(({ id }) => id === 'protothema')
    expect(article?.kind === 'core' && article.passages.map(({ paragraph }) => paragraph)).toEqual([17, 22])
  })

  it('says silence as silence', () => {
    const { matters } = documentOf(only('dnieper-navigation'))
    expect(matters[0]?.label).toBe('Reported only in A')
    expect(matters[0]?.after).toEqual({
      presence: 'silent',
      text: 'Not reported',
      standing: 'Not reported',
      provision: null,
    })
  })

  it('holds every source cited, and names those that were not loaded', () => {
    const cited = new Set(
      everything.matters.flatMap(({ before, after }) =>
        [...(before?.evidence ?? []), ...(after?.evidence ?? [])].map(({ source }) => source),
      ),
    )
    expect(new Set(documentOf(everything).sources.map(({ id }) => id))).toEqual(cited)
    expect(new Set(documentOf({ ...everything, sources: new Map() }).sourcesNotLoaded)).toEqual(cited)
  })

  it('leaves out evidence and sources without citations', () => {
    const { citations, sources, matters } = documentOf({ ...armySize, withCitations: false })
    expect([citations, sources, matters[0]?.after.provision?.evidence]).toEqual(['left-out', [], []])
  })
})

describe('parseJson', () => {
  it.each([
    [
      'a later version',
      '"formatVersion": 1',
      '"formatVersion": 2',
      'formatVersion: this value is not one of those allowed',
    ],
    [
      'a relation of its own',
      '"relation": "changed"',
      '"relation": "gone"',
      'matters[0].relation: this value is not',
    ],
    ['a field it does not know', '"judged":', '"extra": 1, "judged":', 'extra: this field is not known here'],
    ['a file that is not JSON', '{', '', 'this file: this file is not JSON'],
  ])('refuses %s and says where', (_fact, sound, broken, message) => {
    const document = parseJson(serializeJson(armySize).replace(sound, broken))
    expect(document.ok ? '' : document.problems.map(formatProblem).join('\n')).toContain(message)
  })
})
