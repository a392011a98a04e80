import { describe, expect, it } from 'vitest'
import { describeHistory, matterHistory } from '../../src/domain/matter-history'
import type { HistoryStep } from '../../src/domain/matter-history'
import { compareDrafts, presenceOf } from '../../src/domain/compare-drafts'
import type { CuratedPair } from '../../src/domain/record'
import { readRecordFolder } from '../../scripts/record-folder'

const record = readRecordFolder(process.cwd())
if (!record.ok) throw new Error('the record is not sound')
const drafts = record.value.drafts.map(({ value }) => value)
const pairs = record.value.pairs.map(({ value }) => value)
const keys = new Set(drafts.flatMap(({ provisions }) => provisions.map(({ key }) => key)))
const mattersOf = (pair: CuratedPair) => {
  const [before, after] = [pair.before, pair.after].map((id) => drafts.find((draft) => draft.id === id))
  if (before === undefined || after === undefined) throw new Error('a pair names no draft')
  return compareDrafts(before, after, pair).matters
}
/** What a pair may say of the two drafts of a step of each kind. */
const relationsOf = {
  silent: ['only-before', 'only-after'],
  entered: [],
  absent: [],
  same: ['same'],
  reworded: ['reworded'],
  changed: ['changed'],
  moved: ['moved'],
  split: ['split'],
  merged: ['merged'],
  removed: ['removed', 'same'],
  returned: ['added'],
} as const satisfies Record<HistoryStep['kind'], readonly string[]>
const historyOf = (key: string) => matterHistory(key, drafts, pairs)

describe('matterHistory', () => {
  it('has one step for each draft, in order of date', () => {
    const steps = historyOf('army-size')
    expect(steps.map(({ draft }) => draft.id)).toEqual(drafts.map(({ id }) => id))
    const dates = steps.map(({ draft }) => draft.date)
    expect(dates).toEqual(dates.toSorted())
  })

  it('says where the limit on the armed forces enters, and which drafts change it', () => {
    expect(historyOf('army-size').map(({ kind }) => kind)).toEqual([
      'entered',
      'changed',
      'changed',
      'changed',
    ])
    expect(describeHistory(historyOf('army-size'))).toBe(
      'Entered in the US 28-point draft. Against it: changed in the E3 counter-text and the Geneva revision. Against the Geneva revision: changed in the 20-point framework.',
    )
  })

  it('says removed where a source says so, though the pair with another draft is silent', () => {
    expect(historyOf('frozen-assets').map(({ kind }) => kind)).toEqual([
      'entered',
      'changed',
      'removed',
      'silent',
    ])
    expect(describeHistory(historyOf('frozen-assets'))).toBe(
      'Entered in the US 28-point draft. Against it: changed in the E3 counter-text, removed in the Geneva revision. Not reported in the 20-point framework.',
    )
  })

  it('never says of a draft what no pair of the record says of it', () => {
    for (const key of keys) {
      for (const { draft, provision, kind, since } of historyOf(key)) {
        const presences = pairs.flatMap((pair) => {
          const side = pair.after === draft.id ? 'after' : pair.before === draft.id ? 'before' : null
          const matter = side === null ? undefined : mattersOf(pair).find((item) => item.key === key)
          return side === null || matter === undefined ? [] : [presenceOf(matter, side)]
        })
        const fact = `${key} in ${draft.id} is ${kind}, its pairs say ${presences.join(', ')}`
        if (kind === 'silent')
          expect(new Set([provision === null, ...presences]), fact).toEqual(
            new Set([true, ...presences.map(() => 'silent' as const)]),
          )
        if (kind === 'removed') expect(provision?.removal, fact).toBeTruthy()
        if (kind === 'absent' || kind === 'merged') expect(presences, fact).toContain('absent')
        const pair = pairs.find(({ before, after }) => before === since?.id && after === draft.id)
        const relation = pair && mattersOf(pair).find((item) => item.key === key)?.relation
        if (relation !== undefined) expect(relationsOf[kind], fact).toContain(relation)
      }
    }
  })

  it('compares with drafts of an earlier day alone', () => {
    for (const key of keys) {
      for (const { draft, kind, since } of historyOf(key)) {
        if (since !== null) expect(since.date < draft.date).toBe(true)
        if (['entered', 'silent', 'absent'].includes(kind)) expect(since).toBeNull()
      }
    }
  })

  it('names what each draft is compared with, so that none reads as made from another of its day', () => {
    expect(describeHistory(historyOf('donetsk-withdrawal'))).toBe(
      'Entered in the US 28-point draft. Against it: removed in the E3 counter-text, changed in the Geneva revision. Against the Geneva revision: changed in the 20-point framework.',
    )
  })

  it('tells a draft that is known to lack the matter from one on which sources are silent', () => {
    expect(historyOf('war-damage-compensation').map(({ kind }) => kind)).toEqual([
      'absent',
      'entered',
      'silent',
      'changed',
    ])
    expect(historyOf('territory-kherson-zaporizhzhia').at(-1)?.kind).toBe('merged')
  })

  it('answers for a matter that no draft has', () => {
    expect(describeHistory(historyOf('no-such-matter'))).toBe('Not reported in any draft.')
  })
})
