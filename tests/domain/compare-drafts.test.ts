import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparison, Matter } from '../../src/domain/compare-drafts'
import { compareDrafts, isDifference, isReported, presenceOf } from '../../src/domain/compare-drafts'
import { describeAbsence } from '../../src/domain/describe-change'
import type { CuratedRelation, Draft, Provision } from '../../src/domain/record'
import { judgedDrafts } from '../fixtures/random-drafts'
import { plainProvision, tinyRecord } from '../fixtures/tiny-record'

const { drafts, pairs } = tinyRecord()
const [spring, summer] = drafts.map(({ value }) => value) as [Draft, Draft]
const pair = pairs[0]?.value ?? null

function relationsOf({ matters }: Comparison) {
  return Object.fromEntries(matters.map(({ key, relation }) => [key, relation]))
}

function matterOf({ matters }: Comparison, key: string): Matter {
  const matter = matters.find((item) => item.key === key)
  if (matter === undefined) throw new Error(`no matter ${key}`)
  return matter
}

/** A draft of these provisions. */
function draftOf(id: string, ...provisions: readonly Partial<Provision>[]): Draft {
  return { ...spring, id, provisions: provisions.map((fields) => ({ ...plainProvision, ...fields })) }
}

describe('compareDrafts with a curated pair', () => {
  const comparison = compareDrafts(spring, summer, pair)

  it('takes each relation from the pair', () => {
    expect(comparison.judged).toBe('curated')
    expect(relationsOf(comparison)).toEqual({
      fence: 'changed',
      gate: 'removed',
      cat: 'only-before',
      pond: 'added',
    })
  })

  it('has the matters of the first draft in its order, then those only the second has', () => {
    expect(comparison.matters.map(({ key }) => key)).toEqual(['fence', 'gate', 'cat', 'pond'])
  })

  it('gives each matter both provisions, the topics of both and the sentence of the editors', () => {
    expect(matterOf(comparison, 'fence')).toMatchObject({
      title: 'Fence between the gardens',
      topics: ['borders'],
      before: { id: 'sp-1' },
      after: { id: 'su-fence' },
      summary: 'The fence grows.',
      basis: 'a source says so',
      sourcesDiffer: true,
      unverified: false,
      relatedKey: null,
    })
    expect(matterOf(comparison, 'cat')).toMatchObject({ after: null, sourcesDiffer: false, unverified: true })
  })

  it('tells what each draft has: the clause, its known lack, or silence', () => {
    const presences = comparison.matters.map((matter) => [
      matter.key,
      presenceOf(matter, 'before'),
      presenceOf(matter, 'after'),
    ])
    expect(presences).toEqual([
      ['fence', 'stated', 'stated'],
      ['gate', 'stated', 'absent'],
      ['cat', 'stated', 'silent'],
      ['pond', 'absent', 'stated'],
    ])
  })

  it('calls what it is silent on neither reported nor a difference', () => {
    expect(comparison.matters.filter(isReported).map(({ key }) => key)).toEqual(['fence', 'gate', 'pond'])
    expect(comparison.matters.filter(isDifference).map(({ key }) => key)).toEqual(['fence', 'gate', 'pond'])
  })
})

describe('compareDrafts against the direction of the pair', () => {
  const swapped = compareDrafts(summer, spring, pair)

  it('turns each relation round and leaves the sentences out, which have a direction', () => {
    expect(swapped.judged).toBe('reversed')
    expect(relationsOf(swapped)).toEqual({
      fence: 'changed',
      gate: 'added',
      pond: 'removed',
      cat: 'only-after',
    })
    expect(swapped.matters.every(({ summary }) => summary === null)).toBe(true)
  })

  it.each([
    ['split', 'merged'],
    ['moved', 'moved'],
    ['same', 'same'],
    ['reworded', 'reworded'],
    ['merged', 'split'],
  ] as const)('reads %s as %s', (relation, turned) => {
    const relations: readonly CuratedRelation[] = [
      { key: 'fence', relation, summary: 'So it is.', basis: 'both texts', into: null },
    ]
    const comparison = compareDrafts(summer, spring, { before: 'spring', after: 'summer', relations })
    expect(matterOf(comparison, 'fence').relation).toBe(turned)
  })

  it('keeps the matter that takes a merged one in', () => {
    const before = draftOf('spring', { key: 'fence' }, { key: 'gate' })
    const after = draftOf('summer', { key: 'fence' })
    const merged: CuratedRelation = {
      key: 'gate',
      relation: 'merged',
      summary: 'The gate is part of the fence.',
      basis: 'both texts',
      into: 'fence',
    }
    const judged = { before: 'spring', after: 'summer', relations: [merged] }
    expect(matterOf(compareDrafts(before, after, judged), 'gate').relatedKey).toBe('fence')
    expect(matterOf(compareDrafts(after, before, judged), 'gate')).toMatchObject({
      relation: 'split',
      relatedKey: 'fence',
    })
  })
})

describe('compareDrafts without a pair', () => {
  it('derives each relation, and silence stays silence', () => {
    const comparison = compareDrafts(spring, summer, null)
    expect(comparison.judged).toBe('derived')
    expect(relationsOf(comparison)).toEqual({
      fence: 'changed',
      gate: 'removed',
      cat: 'only-before',
      pond: 'only-after',
    })
  })

  it('does so for the pair of other drafts, too', () => {
    const other = { before: 'spring', after: 'autumn', relations: pair?.relations ?? [] }
    expect(compareDrafts(spring, summer, other).judged).toBe('derived')
  })

  it('derives what a pair leaves out', () => {
    const relations = pair?.relations.filter(({ key }) => key !== 'pond') ?? []
    const comparison = compareDrafts(spring, summer, { before: 'spring', after: 'summer', relations })
    expect(matterOf(comparison, 'pond')).toMatchObject({ relation: 'only-after', summary: null })
  })

  const gone = { basis: 'replaced' } as const
  it.each([
    ['same', 'the sentences are the same', {}, {}],
    ['changed', 'they differ', {}, { statement: 'The fence falls.' }],
    ['removed', 'the second is recorded as gone', {}, { removal: gone }],
    ['added', 'the first is recorded as gone', { removal: gone }, {}],
    [
      'same',
      'both are recorded as gone, however worded',
      { removal: gone },
      { removal: gone, statement: 'No.' },
    ],
  ])('calls a matter %s when %s', (relation, _when, before, after) => {
    const comparison = compareDrafts(draftOf('spring', before), draftOf('summer', after), null)
    expect(comparison.matters[0]?.relation).toBe(relation)
  })

  it('finds nothing but sameness in a draft against itself', () => {
    expect(new Set(compareDrafts(summer, summer, null).matters.map(({ relation }) => relation))).toEqual(
      new Set(['same']),
    )
  })
})

describe('laws of the comparison', () => {
  /** The comparisons of two drafts in every way a reader can reach: with their pair, swapped, and without it. */
  const everyWay = judgedDrafts.map(({ before, after, pair: judged }) => [
    compareDrafts(before, after, judged),
    compareDrafts(after, before, judged),
    compareDrafts(before, after, null),
  ])

  it('silence never becomes a removal or an addition', () => {
    assert(
      property(everyWay, (comparisons) => {
        for (const { before, after, matters } of comparisons) {
          for (const matter of matters) {
            const lacking =
              matter.relation === 'removed' ? 'after' : matter.relation === 'added' ? 'before' : null
            const draft = lacking === 'before' ? before : after
            if (lacking === null) continue
            // Either the record has the removal, or the whole draft can be read.
            expect(matter[lacking]?.removal != null || draft.completeness === 'full-text-published').toBe(
              true,
            )
            expect(describeAbsence(matter, lacking)).not.toBeNull()
          }
        }
      }),
    )
  })

  it('without a pair, a draft that has no provision on a matter is silent on it', () => {
    assert(
      property(judgedDrafts, ({ before, after }) => {
        for (const matter of compareDrafts(before, after, null).matters) {
          expect(matter.relation === 'only-before').toBe(matter.after === null)
          expect(matter.relation === 'only-after').toBe(matter.before === null)
        }
      }),
    )
  })

  it('every matter of either draft stands in it once', () => {
    assert(
      property(everyWay, (comparisons) => {
        for (const { before, after, matters } of comparisons) {
          const found = matters.map(({ key }) => key)
          const wanted = new Set([...before.provisions, ...after.provisions].map(({ key }) => key))
          expect(found).toHaveLength(wanted.size)
          expect(new Set(found)).toEqual(wanted)
        }
      }),
    )
  })

  it('swapping twice gives the relations back', () => {
    assert(
      property(judgedDrafts, ({ before, after, pair: judged }) => {
        const back = compareDrafts(after, before, judged)
        const turned = { added: 'removed', removed: 'added', split: 'merged', merged: 'split' } as const
        const silence = { 'only-before': 'only-after', 'only-after': 'only-before' } as const
        const turnRound: Readonly<Record<string, string>> = { ...turned, ...silence }
        const expected = relationsOf(compareDrafts(before, after, judged))
        const found = Object.entries(relationsOf(back)).map(([key, relation]) => [
          key,
          turnRound[relation] ?? relation,
        ])
        expect(Object.fromEntries(found)).toEqual(expected)
      }),
    )
  })
})
