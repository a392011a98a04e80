import { describe, expect, it } from 'vitest'
import { describeHistory, matterHistory } from '../../src/domain/matter-history'
import { readRecordFolder } from '../../scripts/record-folder'

const record = readRecordFolder(process.cwd())
if (!record.ok) throw new Error('the record is not sound')
const drafts = record.value.drafts.map(({ value }) => value)
const pairs = record.value.pairs.map(({ value }) => value)
const historyOf = (key: string) => matterHistory(key, drafts, pairs)

describe('matterHistory', () => {
  it('has one step for each draft, in order of date', () => {
    const steps = historyOf('army-size')
    expect(steps.map(({ draft }) => draft.id)).toEqual(drafts.map(({ id }) => id))
    const dates = steps.map(({ draft }) => draft.date)
    expect(dates).toEqual(dates.toSorted())
  })

  it('says where the limit on the armed forces enters and where it changes', () => {
    expect(historyOf('army-size').map(({ kind }) => kind)).toEqual(['entered', 'changed', 'same', 'changed'])
    expect(describeHistory(historyOf('army-size'))).toBe(
      'Entered in the US 28-point draft, changed in the E3 counter-text and the 20-point framework.',
    )
  })

  it('says of silence that a matter is not reported since, never that it is removed', () => {
    const silent = drafts[0]?.provisions.find(({ key }) =>
      drafts.slice(1).every(({ provisions }) => provisions.every((other) => other.key !== key)),
    )
    const steps = historyOf(silent?.key ?? 'prisoner-exchange')
    const words = describeHistory(steps)
    if (silent !== undefined) expect(words).toBe('Entered in the US 28-point draft, not reported since.')
    for (const key of new Set(
      drafts.flatMap(({ provisions }) => provisions.map((provision) => provision.key)),
    )) {
      for (const { kind, provision } of historyOf(key)) {
        if (kind === 'removed') expect(provision?.removal).not.toBeNull()
        if (provision === null) expect(['silent', 'removed']).toContain(kind)
      }
    }
  })

  it('compares each draft with the latest earlier one that reports the matter', () => {
    for (const { kind, since } of historyOf('nato-membership')) {
      expect(since === null).toBe(kind === 'entered' || kind === 'silent')
    }
  })

  it('tells what happened in the order in which it happened', () => {
    expect(describeHistory(historyOf('donetsk-withdrawal'))).toBe(
      'Entered in the US 28-point draft, removed in the E3 counter-text, back in the Geneva revision, changed in the 20-point framework.',
    )
  })

  it('answers for a matter that no draft has', () => {
    expect(describeHistory(historyOf('no-such-matter'))).toBe('Not reported in any draft.')
  })
})
