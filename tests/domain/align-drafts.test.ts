import { describe, expect, it } from 'vitest'
import { alignDrafts, filterRows, rowsByTopic } from '../../src/domain/align-drafts'
import { compareDrafts } from '../../src/domain/compare-drafts'
import { noFilter } from '../../src/domain/filter-matters'
import { readRecordFolder } from '../../scripts/record-folder'

const record = readRecordFolder(process.cwd())
if (!record.ok) throw new Error('the record is not sound')
const drafts = ['us-28-point', 'e3-counter', 'geneva-revision', 'ua-20-point'].map((id) => {
  const found = record.value.drafts.find(({ value }) => value.id === id)
  if (found === undefined) throw new Error(`no draft ${id}`)
  return found.value
})
const pairs = record.value.pairs.map(({ value }) => value)

function rowsAgainst(base: number) {
  const first = drafts[base]
  const comparisons = drafts.map((draft, at) => {
    if (at === base || first === undefined) return null
    const pair = pairs.find(
      ({ before, after }) =>
        (before === first.id && after === draft.id) || (before === draft.id && after === first.id),
    )
    return compareDrafts(first, draft, pair ?? null)
  })
  return alignDrafts(drafts, base, comparisons)
}

describe('alignDrafts', () => {
  it('gives a row for each matter of any draft, once', () => {
    const rows = rowsAgainst(0)
    const keys = new Set(drafts.flatMap(({ provisions }) => provisions.map(({ key }) => key)))
    expect(rows).toHaveLength(keys.size)
    expect(new Set(rows.map(({ key }) => key))).toEqual(keys)
    expect(rows).toHaveLength(73)
  })

  it('shows 600,000, then 800,000 in peacetime, then 800,000 disputed, then 800,000 as a strength', () => {
    const army = rowsAgainst(0).find(({ key }) => key === 'army-size')
    const shown = army?.cells.map(({ provision, presence }) => [
      presence,
      provision?.quantities[0]?.value,
      provision?.quantities[0]?.qualifier,
      provision?.certainty,
    ])
    expect(shown).toEqual([
      ['stated', 600000, 'at most', 'published-text'],
      ['stated', 800000, 'at most, in peacetime', 'published-text'],
      ['stated', 800000, 'at most', 'disputed'],
      ['stated', 800000, 'in peacetime', 'reported'],
    ])
  })

  it.each([0, 1, 2, 3])(
    'compares every other draft with the base at place %i, and the base with nothing',
    (base) => {
      for (const { cells } of rowsAgainst(base)) {
        expect(cells).toHaveLength(drafts.length)
        expect(cells[base]?.matter).toBeNull()
      }
    },
  )

  it('keeps silence apart from removal whichever draft is the base', () => {
    for (const base of [0, 1, 2, 3]) {
      for (const { cells } of rowsAgainst(base)) {
        for (const { provision, presence } of cells) {
          if (presence === 'stated') expect(provision?.removal).toBeNull()
          if (provision !== null && provision.removal === null) expect(presence).toBe('stated')
        }
      }
    }
  })

  it('calls what the base is known to lack absent, and silence silence', () => {
    const rows = rowsAgainst(0)
    const lacking = rows.filter(({ cells }) => cells[0]?.provision === null)
    expect(lacking.length).toBeGreaterThan(10)
    for (const { cells } of lacking) expect(cells[0]?.presence).toBe('absent')
    const geneva = rowsAgainst(2).find(({ key }) => key === 'prisoner-exchange')
    expect(geneva?.cells[2]?.presence).toBe('silent')
  })
})

describe('rows', () => {
  it('pass a filter by topic as matters do, and stand under their first topic', () => {
    const shown = filterRows(rowsAgainst(0), { ...noFilter, topics: ['army-size', 'nato'] })
    expect(shown).toHaveLength(6)
    const grouped = rowsByTopic(shown, record.ok ? record.value.topics.value : [])
    expect(grouped.map(({ topic, rows }) => [topic.label, rows.length])).toEqual([
      ['Army size', 1],
      ['NATO', 5],
    ])
  })

  it('of a topic that is not known stand last, under Other', () => {
    const grouped = rowsByTopic(rowsAgainst(0), [{ id: 'nato', label: 'NATO' }])
    expect(grouped.map(({ topic }) => topic.label)).toEqual(['NATO', 'Other'])
    expect(grouped.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(73)
  })
})
