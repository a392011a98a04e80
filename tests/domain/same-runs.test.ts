import { describe, expect, it } from 'vitest'
import { array, assert, constantFrom, property } from 'fast-check'
import type { Matter } from '../../src/domain/compare-drafts'
import { closeSameRuns, describeRewording, describeSameRun, LONG_RUN } from '../../src/domain/same-runs'
import { matterOf } from '../fixtures/matters'
import { plainProvision } from '../fixtures/tiny-record'

const removed = { ...plainProvision, removal: { basis: 'published-deletion' } } as const

/** c a change, s the same, r reworded, d the same but disputed, x absent from both. */
function matters(letters: string): readonly Matter[] {
  return Array.from(letters, (letter, at) => {
    const key = `${letter}${at}`
    switch (letter) {
      case 's':
        return matterOf(key, 'same')
      case 'r':
        return matterOf(key, 'reworded')
      case 'd':
        return matterOf(key, 'same', { sourcesDiffer: true })
      case 'x':
        return matterOf(key, 'same', { before: removed, after: removed })
      default:
        return matterOf(key, 'changed')
    }
  })
}

const shape = (letters: string) =>
  closeSameRuns(matters(letters)).map((stretch) =>
    stretch.kind === 'same' ? stretch.matters.length : stretch.matter.key.slice(0, 1),
  )

describe('closeSameRuns', () => {
  it.each([
    ['leaves a short run open', 'cssrc', ['c', 's', 's', 'r', 'c']],
    ['closes a long run, reworded matters with it', 'cssrsc', ['c', 4, 'c']],
    ['closes a run at the end', 'csssss', ['c', 5]],
    ['never closes a matter on which sources differ', 'ssssdssss', [4, 'd', 4]],
    ['never closes a matter that both drafts lack', 'ssssx', [4, 'x']],
    ['has nothing to say of no matters', '', []],
  ])('%s', (_fact, letters, expected) => {
    expect(shape(letters)).toEqual(expected)
  })

  it('keeps every matter once and in order, and closes none but long runs', () => {
    assert(
      property(array(constantFrom('c', 's', 'r', 'd', 'x'), { maxLength: 40 }), (letters) => {
        const given = matters(letters.join(''))
        const stretches = closeSameRuns(given)
        const kept = stretches.flatMap((stretch) =>
          stretch.kind === 'same' ? stretch.matters : [stretch.matter],
        )
        expect(kept).toEqual(given)
        for (const stretch of stretches)
          if (stretch.kind === 'same') expect(stretch.matters.length).toBeGreaterThanOrEqual(LONG_RUN)
      }),
    )
  })
})

describe('the line of a closed run', () => {
  const run = ['23', '24', '24a', '24c'].map((point, at) =>
    matterOf(`m${at}`, at === 1 ? 'reworded' : 'same', { before: { ...plainProvision, point } }),
  )

  it('says how many clauses it hides and, in draft order, which points', () => {
    expect(describeSameRun(run, true)).toBe('Same in both, 4 clauses, points 23 to 24c')
    expect(describeSameRun(run, false)).toBe('Same in both, 4 clauses')
    expect(describeSameRun([], true)).toBe('Same in both, 0 clauses')
  })

  it('names one point once, and none where a report gives none', () => {
    const one = run.map((matter) => ({ ...matter, before: { ...plainProvision, point: '5' } }))
    expect(describeSameRun(one, true)).toBe('Same in both, 4 clauses, point 5')
    const none = run.map((matter) => ({ ...matter, before: { ...plainProvision, point: null } }))
    expect(describeSameRun(none, true)).toBe('Same in both, 4 clauses')
  })

  it('says how many are worded differently', () => {
    expect(describeRewording(run)).toBe('One is worded differently.')
    expect(describeRewording(run.slice(2))).toBe('')
    expect(describeRewording([...run, ...run])).toBe('2 are worded differently.')
  })
})
