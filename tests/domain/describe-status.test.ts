import { describe, expect, it } from 'vitest'
import { compareDrafts } from '../../src/domain/compare-drafts'
import type { Matter } from '../../src/domain/compare-drafts'
import { describeRelation } from '../../src/domain/describe-change'
import { describeStatus, describeStatusAndFigures } from '../../src/domain/describe-status'
import { describeHeldRelation, disputesOf } from '../../src/domain/disputes'
import { comparison, draftOf, record } from '../exchange/record-view'

function matterOf(key: string): Matter {
  const matter = comparison.matters.find((one) => one.key === key)
  if (matter === undefined) throw new Error(`no matter ${key}`)
  return matter
}

const all = record.pairs.flatMap(({ value }) =>
  [compareDrafts(draftOf(value.before), draftOf(value.after), value)].flatMap(({ matters }) => matters),
)

describe('the status of a matter', () => {
  it('holds by one account where accounts of a text differ, and names the others', () => {
    expect(describeStatus(matterOf('nato-troops'))).toBe(
      'Same in both, by one account of B; by others: Left open for the presidents; Taken out',
    )
    expect(describeStatus(matterOf('nato-enlargement'))).toBe(
      'Removed, by one account of B; by another: Left open for the presidents',
    )
    expect(describeStatus(matterOf('territory-no-military-recovery'))).toMatch(
      /^Added, by one account of B; /,
    )
  })

  it('has the figures before what other accounts say', () => {
    expect(describeStatusAndFigures(matterOf('army-size'))).toBe(
      'Changed, by one account of B: at most 600,000 to at most 800,000, up 200,000, 33 percent; ' +
        'by another: No strict limit',
    )
  })

  it('says whose account where both texts are disputed', () => {
    const matter = matterOf('nato-troops')
    expect(describeStatus({ ...matter, before: matter.after })).toBe(
      'Same in both, by one account of A and one account of B; by others of A: Left open for the presidents; ' +
        'Taken out; by others of B: Left open for the presidents; Taken out',
    )
  })

  it('says that sources differ where the record names no other account', () => {
    const matter = matterOf('nato-troops')
    const after = matter.after === null ? null : { ...matter.after, accounts: [] }
    expect(describeStatus({ ...matter, after })).toBe('Same in both, by one account of B; sources differ')
  })

  it('is shorter where the accounts stand beside it, and names the drafts among several', () => {
    const matter = matterOf('nato-troops')
    expect(describeHeldRelation(matter)).toBe('Same in both, by one account of B')
    expect(describeHeldRelation(matter, { before: 'A', after: 'C' })).toBe(
      'Same in A and C, by one account of C',
    )
  })

  it('is the relation alone where accounts agree, and where a disputed text stands beside silence', () => {
    const plain = all.filter((matter) => disputesOf(matter).length === 0)
    for (const matter of plain) expect(describeStatus(matter)).toBe(describeRelation(matter))
    const besideSilence = plain.filter(({ sourcesDiffer }) => sourcesDiffer)
    for (const { relation } of besideSilence) expect(relation).toMatch(/^only-/)
    expect(all.filter((matter) => disputesOf(matter).length > 0).length).toBeGreaterThan(10)
  })
})
