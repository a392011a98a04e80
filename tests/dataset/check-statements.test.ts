import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/dataset/read-record'
import type { Conflict, Evidence, PlanEvent, Position } from '../../src/domain/record'
import { tinyFiles, tinyRecord } from '../fixtures/tiny-record'
import { describeRules, set } from './rule-cases'
import type { RuleCase } from './rule-cases'

const files = {
  parties: 'data/parties.json',
  positions: 'data/positions.json',
  conflicts: 'data/conflicts.json',
  events: 'data/events.json',
} as const

const evidence: readonly Evidence[] = [
  { kind: 'citation', source: 'herald', locator: null, seen: true, note: null },
]

const position: Position = {
  id: 'north-fence',
  party: 'north',
  speaker: 'A neighbour',
  role: null,
  date: '2025-06-22',
  stance: 'neutral',
  about: { drafts: ['summer'], matters: ['fence'], topics: ['borders'] },
  summary: 'Has read the draft.',
  evidence,
  notes: [],
  conflictsWith: [],
}

const conflict: Conflict = {
  id: 'conflict-fence',
  title: 'How long is the fence?',
  description: 'One paper says 150, another no limit.',
  matters: ['fence'],
  drafts: ['summer'],
  sides: [
    { label: 'At most 150', positions: ['north-fence'], evidence },
    { label: 'No limit', positions: [], evidence },
  ],
}

const event: PlanEvent = {
  id: 'event-summer',
  date: '2025-06-21',
  dateEnd: null,
  dateApproximate: false,
  line: 'public',
  title: 'Summer draft',
  summary: 'The papers wrote about it.',
  draft: 'summer',
  evidence,
  notes: [],
}

/** The tiny record with one party, position, conflict and event. */
const statements = [
  set(files.parties, '', [{ id: 'north', name: 'North garden' }]),
  set(files.positions, '', [position]),
  set(files.conflicts, '', [conflict]),
  set(files.events, '', [event]),
]

function broken(rule: string, file: string, path: string, value: unknown, message: string): RuleCase {
  return [rule, [...statements, set(file, path, value)], file, path, message]
}

const noDraft = 'no draft has this id'
const noMatter = 'no draft has a provision on this matter'
const noPosition = 'data/positions.json has no such position'

const cases: readonly RuleCase[] = [
  broken('reference/party', files.positions, '[0].party', 'south', 'data/parties.json has no such party'),
  broken('reference/draft', files.positions, '[0].about.drafts[0]', 'autumn', noDraft),
  broken('reference/draft', files.conflicts, '[0].drafts[0]', 'autumn', noDraft),
  broken('reference/draft', files.events, '[0].draft', 'autumn', noDraft),
  broken('reference/matter', files.positions, '[0].about.matters[0]', 'shed', noMatter),
  broken('reference/matter', files.conflicts, '[0].matters[0]', 'shed', noMatter),
  broken(
    'reference/topic',
    files.positions,
    '[0].about.topics[0]',
    'birds',
    'data/topics.json has no such topic',
  ),
  broken('reference/position', files.positions, '[0].conflictsWith[0]', 'south-fence', noPosition),
  broken('reference/position', files.conflicts, '[0].sides[0].positions[0]', 'south-fence', noPosition),
  [
    'event/order',
    [...statements, set(files.events, '[1]', { ...event, id: 'event-spring', date: '2025-03-20' })],
    files.events,
    '[1].date',
    'events stand in order of their day',
  ],
  broken('event/range', files.events, '[0].dateEnd', '2025-06-21', 'the last day is not after the first'),
]

describe('checkStatements', () => {
  it('lets sound positions, conflicts and events pass', () => {
    const { positions, conflicts, events } = tinyRecord(...statements)
    expect([positions.value, conflicts.value, events.value].map((list) => list.length)).toEqual([1, 1, 1])
  })

  it('checks the evidence of each of them', () => {
    const unknown = { ...evidence[0], source: 'tribune' }
    const read = readRecord(
      tinyFiles(
        ...statements,
        set(files.positions, '[0].evidence[0]', unknown),
        set(files.conflicts, '[0].sides[1].evidence[0]', unknown),
        set(files.events, '[0].evidence[0]', unknown),
      ),
    )
    expect(read.ok ? [] : read.problems.map(({ file, path, rule }) => [file, path, rule])).toEqual([
      [files.positions, '[0].evidence[0].source', 'reference/source'],
      [files.conflicts, '[0].sides[1].evidence[0].source', 'reference/source'],
      [files.events, '[0].evidence[0].source', 'reference/source'],
    ])
  })

  it('finds an id that two positions share', () => {
    const read = readRecord(tinyFiles(...statements, set(files.positions, '[1]', position)))
    expect(read.ok ? [] : read.problems.map(({ path, rule }) => [path, rule])).toEqual([
      ['[1].id', 'identity/unique'],
    ])
  })
})

describeRules('src/dataset/check-statements.ts', cases)
