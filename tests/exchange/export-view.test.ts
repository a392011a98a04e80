import { describe, expect, it } from 'vitest'
import { describeSelection, exportFileName } from '../../src/exchange/export-view'
import { formats } from '../../src/exchange/formats'
import { armySize, everything, shown } from './record-view'

describe('describeSelection', () => {
  it.each([
    ['a topic by its label', armySize, '1 of 62 matters. Topic: Army size.'],
    ['everything', everything, '62 of 62 matters. No filter.'],
    [
      'a filter that is not in force',
      { ...everything, filter: armySize.filter },
      '62 of 62 matters. No filter.',
    ],
    [
      'several topics, statuses, differences and words',
      shown({
        topics: ['army-size', 'nato'],
        statuses: ['changed', 'differ'],
        differencesOnly: true,
        query: ' limit ',
      }),
      '1 of 62 matters. Topics: Army size; NATO. Statuses: Changed; Sources differ. Differences only. Search: “limit”.',
    ],
    [
      'a choice of every other facet, by its name',
      shown({
        standings: ['disputed', 'unverified'],
        shifts: ['commitment-to-condition'],
        figures: ['number-changed', 'scope-changed'],
        parties: ['nato', 'us'],
        sources: ['protothema'],
      }),
      '0 of 62 matters. Standings: Disputed; Unverified. Obligation: Commitment to condition. ' +
        'Figures: A number changed; Its scope or qualifier changed. Parties: NATO; US. ' +
        'Source: Proto Thema, 3 Dec 2025.',
    ],
    [
      'the silent group, when it is left out',
      shown({}, 'without silent'),
      '16 of 62 matters. No filter. The 46 matters not reported in the Geneva revision are left out.',
    ],
    [
      'one silent matter that is left out',
      shown({ query: 'Dnieper' }, 'without silent'),
      '0 of 62 matters. Search: “Dnieper”. The 1 matter not reported in the Geneva revision is left out.',
    ],
  ])('says %s', (_fact, view, words) => {
    expect(describeSelection(view)).toBe(words)
  })

  it('names a topic that the record does not know by its id', () => {
    expect(describeSelection(shown({ topics: ['weather'] }))).toBe('0 of 62 matters. Topic: weather.')
  })

  it('chooses by party what a position of the party names, silent matters apart', () => {
    expect(describeSelection(shown({ parties: ['ukraine'] }, 'without silent'))).toBe(
      '6 of 62 matters. Party: Ukraine. The 1 matter not reported in the Geneva revision is left out.',
    )
  })

  it('gives the selection to every format', () => {
    const texts = formats.filter((format) => format.kind === 'text')
    expect(texts.map(({ id }) => id)).toEqual([
      'html',
      'markdown',
      'csv',
      'json',
      'annotations',
      'bibtex',
      'ris',
      'csl-json',
    ])
    for (const format of texts)
      expect(format.serialize(armySize)).toContain('1 of 62 matters. Topic: Army size.')
  })
})

describe('exportFileName', () => {
  it('names drafts, topics, count and version of the data', () => {
    expect(exportFileName(armySize, 'csv')).toBe(
      'us-28-point_geneva-revision_topic-army-size_1-of-62_2026.11.28.csv',
    )
  })
})

describe('formats', () => {
  it('reads back what it writes, wherever it reads', () => {
    const readable = formats.filter((format) => format.kind === 'text' && format.parse !== null)
    expect(readable.map(({ id }) => id)).toEqual(['csv', 'json', 'annotations'])
    for (const format of readable)
      expect(format.kind === 'text' && format.parse?.(format.serialize(everything)).ok).toBe(true)
  })
})
