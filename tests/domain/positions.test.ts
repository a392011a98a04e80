import { describe, expect, it } from 'vitest'
import { arrangeByDraft, arrangeBySubject, findCell, namedSubjects } from '../../src/domain/position-matrix'
import type { Subject } from '../../src/domain/position-matrix'
import {
  conflictsOf,
  countPositions,
  countShown,
  filterPositions,
  findContradictions,
  nameShortly,
  orderByDate,
  positionsOnMatter,
  stanceLabel,
} from '../../src/domain/positions'
import type { Position } from '../../src/domain/record'
import { toIndex } from '../../src/dataset/record'
import { record } from '../exchange/record-view'

const { parties, drafts, topics } = toIndex(record)
const positions = record.positions.value
const conflicts = record.conflicts.value
const contradictions = findContradictions(positions)
const matrix = arrangeByDraft(positions, parties, drafts, contradictions)

const position = (id: string): Position => {
  const found = positions.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no position ${id}`)
  return found
}

describe('the matrix of parties and drafts', () => {
  it('holds all 71 positions, parties in alphabetical order', () => {
    expect(positions).toHaveLength(71)
    expect(matrix.rows.map(({ label, count }) => [label, count])).toEqual([
      ['EU', 3],
      ['European states', 7],
      ['NATO', 6],
      ['Russia', 26],
      ['UK', 2],
      ['Ukraine', 14],
      ['US', 13],
    ])
  })

  it('has the drafts in order of their day and last a column for those that name none', () => {
    expect(matrix.columns.map(({ label }) => label)).toEqual([
      'US 28-point draft',
      'E3 counter-text',
      'Geneva revision',
      '20-point framework',
      'No draft named',
    ])
  })

  it('shows a position under every draft it names, and nowhere else', () => {
    for (const one of positions) {
      const columns = matrix.rows
        .flatMap(({ cells }) => cells)
        .filter((cell) => cell.positions.some(({ id }) => id === one.id))
        .map(({ id }) => id.replace(`${one.party}/`, ''))
      const expected = one.about.drafts.length === 0 ? ['none'] : [...one.about.drafts]
      expect(columns.toSorted()).toEqual(expected.toSorted())
    }
  })

  it('counts stances with their speakers, in one order', () => {
    const cell = findCell(matrix, 'russia/us-28-point')
    expect(cell?.groups).toEqual([
      {
        stance: 'conditions',
        count: 4,
        speakers: ['Putin', 'Lavrov', 'Russian officials'],
        contradicted: false,
      },
      { stance: 'mixed', count: 4, speakers: ['Peskov', 'Ushakov'], contradicted: true },
      { stance: 'neutral', count: 1, speakers: ['Ushakov'], contradicted: false },
    ])
  })

  it('leaves a cell empty where no position is reported', () => {
    expect(findCell(matrix, 'nato/e3-counter')).toMatchObject({ positions: [], groups: [] })
  })

  it('is empty cell by cell without positions', () => {
    const { rows } = arrangeByDraft([], parties, drafts, new Map())
    expect(rows.flatMap(({ cells }) => cells).every(({ groups }) => groups.length === 0)).toBe(true)
  })
})

describe('the matrix of topics and parties', () => {
  const subjects = topics.map(({ id, label }): Subject => ({ kind: 'topic', id, label }))
  const { named, unnamed } = namedSubjects(positions, subjects)

  it('has only topics that some position names, and says which ones none names', () => {
    expect(named).toHaveLength(9)
    expect(unnamed.map(({ label }) => label)).toContain('Frozen assets')
    expect(named.length + unnamed.length).toBe(topics.length)
  })

  it('counts each position once on a topic', () => {
    const { rows } = arrangeBySubject(positions, parties, named, contradictions)
    for (const row of rows) {
      const inCells = row.cells.reduce((sum, cell) => sum + cell.positions.length, 0)
      expect(inCells).toBe(row.count)
      expect(row.count).toBeGreaterThan(0)
    }
  })

  it('tells a topic from the matter of the same id', () => {
    const both = (['topic', 'matter'] as const).map((kind) => ({ kind, id: 'army-size', label: '' }))
    const [topic, matter] = arrangeBySubject(positions, parties, both, contradictions).rows
    expect(topic?.id).not.toBe(matter?.id)
  })
})

describe('contradictions', () => {
  it('go both ways, whichever position names the other', () => {
    const one = { ...position('us-leavitt'), conflictsWith: ['us-trump-2111'] }
    expect([...findContradictions([one, position('us-trump-2111')])]).toEqual([
      ['us-leavitt', ['us-trump-2111']],
      ['us-trump-2111', ['us-leavitt']],
    ])
  })

  it('are those in the record', () => {
    expect(contradictions.get('ru-peskov-not-rejected')).toEqual([
      'ru-putin-refused-deal',
      'ru-rejected-amendments',
    ])
    expect(contradictions.get('us-rubio-2211')).toEqual(['us-senators-2211'])
    expect(contradictions.has('us-leavitt')).toBe(false)
  })
})

describe('filters', () => {
  it('leave everything when nothing is chosen', () => {
    expect(filterPositions(positions, { parties: [], topics: [] })).toHaveLength(71)
  })

  it('keep a party, a topic, or both', () => {
    expect(filterPositions(positions, { parties: ['nato'], topics: [] })).toHaveLength(6)
    const territory = filterPositions(positions, { parties: [], topics: ['territory'] })
    const both = filterPositions(positions, { parties: ['ukraine'], topics: ['territory'] })
    expect(both).toEqual(territory.filter(({ party }) => party === 'ukraine'))
    expect(both.length).toBeGreaterThan(0)
  })

  it('are counted in words', () => {
    expect(countPositions(positions)).toBe('71 positions of seven parties')
    expect(countPositions(positions.slice(0, 1))).toBe('1 position of one party')
    const few = filterPositions(positions, { parties: ['nato', 'eu'], topics: [] })
    expect(countShown(few, positions)).toBe('9 of 71 positions, of two parties')
    expect(countShown([], positions)).toBe('0 of 71 positions')
  })
})

describe('positions on a matter', () => {
  it('are apart from those on its topics', () => {
    const { named, onTopic } = positionsOnMatter(positions, { key: 'army-size', topics: ['army-size'] })
    expect(named.map(({ id }) => id)).toEqual([
      'ua-hayovyshyn-un',
      'eur-leaders-2211',
      'eu-vdl-2311',
      'eur-berlin-1512',
    ])
    expect(onTopic).toEqual([])
    const nato = positionsOnMatter(positions, { key: 'nato-membership', topics: ['nato'] })
    expect(nato.onTopic.some(({ about }) => about.matters.includes('nato-membership'))).toBe(false)
    expect(nato.onTopic.length).toBeGreaterThan(0)
  })
})

describe('a speaker', () => {
  it.each([
    ['ru-putin-2111', 'Putin'],
    ['eu-vdl-2311', 'von der Leyen'],
    ['ru-continue-talks', 'The Kremlin'],
    ['ru-rejected-amendments', 'Russian side (no speaker named)'],
    ['eur-berlin-1512', 'European leaders in Berlin'],
    ['uk-foreign-minister', 'UK foreign minister (Yvette Cooper)'],
  ])('of %s is named %s', (id, name) => {
    expect(nameShortly(position(id))).toBe(name)
  })
})

describe('order and links', () => {
  it('go by the day', () => {
    const days = orderByDate(positions).map(({ date }) => date)
    expect(days).toEqual(days.toSorted())
    expect(days[0]).toBe('2025-11-20')
  })

  it('lead from a position to the conflicts it stands in', () => {
    expect(conflictsOf(conflicts, 'ru-peskov-not-rejected').map(({ id }) => id)).toEqual([
      'conflict-putin-rejects',
    ])
    expect(conflicts).toHaveLength(12)
  })

  it('have a word for every stance', () => {
    expect(new Set(positions.map(({ stance }) => stanceLabel[stance]))).toEqual(
      new Set(['Accepts', 'Sets conditions', 'Mixed', 'Neutral', 'Rejects']),
    )
  })
})
