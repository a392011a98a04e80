import { describe, expect, it } from 'vitest'
import { describeVersion } from '../../../src/domain/cite-plan'
import { isInBoth } from '../../../src/domain/summarise-comparison'
import { cardFileName, cardOfMatter } from '../../../src/exchange/card/card-model'
import { describeCard } from '../../../src/exchange/card/describe-card'
import { cardOfPair, describePair } from '../../../src/exchange/card/pair-card'
import { comparison, everything, only, record } from '../record-view'
import { cardOf, comparisons } from './card-of'

describe('the card of a matter', () => {
  it('has the figure that compares, with its difference', () => {
    expect(cardOf('army-size').figure).toEqual({
      before: 'at most 600,000',
      after: '800,000',
      difference: '+200,000 (+33%)',
      name: null,
    })
  })

  it('has no figure where a strength stands beside a ceiling', () => {
    expect(cardOf('army-size', 'ua-20-point').figure).toBeNull()
  })

  it('marks the changed words of each side, and rewritten sentences not at all', () => {
    const marked = cardOf('army-size').sides.map(({ runs }) => runs.filter(({ kind }) => kind !== 'kept'))
    expect(marked).toEqual([[{ kind: 'deleted', text: '600,000' }], [{ kind: 'inserted', text: '800,000' }]])
    const rewritten = cardOf('nato-membership')
    expect(rewritten.marks).toBe('Rewritten throughout: no words marked')
    expect(rewritten.sides.flatMap(({ runs }) => runs).every(({ kind }) => kind === 'kept')).toBe(true)
  })

  it('names every account of a dispute', () => {
    expect(cardOf('army-size').sides[1].accounts).toEqual([
      'At most 800,000: Proto Thema; Babel; AFP, via GEA',
      'No strict limit: RBC-Ukraine; ABC, through a relay',
    ])
  })

  it('says by which account its status holds, and what the others say', () => {
    const { relation, dispute } = cardOf('nato-troops')
    expect([relation, dispute]).toEqual([
      'Same in both, by one account of B',
      'By others: Left open for the presidents; Taken out',
    ])
    expect(cardOf('ceasefire').dispute).toBeNull()
  })

  it('names sources of the highest rank first, and two pages of one publisher by their days', () => {
    expect(cardOf('army-size').sides[0].sources).toBe('5 sources: Axios; Proto Thema; Online.ua and 2 more')
    expect(cardOf('guarantee-form').sides[0].sources).toBe(
      '3 sources: Axios, 20 Nov 2025; GZH; Axios, 21 Nov 2025',
    )
    expect(cardOf('territory-no-military-recovery').sides[0].sources).toBe('Text of the draft: Axios')
  })

  it('says where copies of a draft differ, in the image and in its alternative text', () => {
    const card = cardOf('security-guarantees-general')
    const copies =
      'Copies differ: BBC: robust guarantees. Axios and outlets following it: reliable guarantees.'
    expect(card.sides[0].witnesses).toBe(copies)
    expect(describeCard(card)).toContain(copies)
  })

  it('says that silence is not reported, and why a clause is said to be gone', () => {
    const [, silent] = cardOf('ceasefire').sides
    expect([silent.boxed, silent.standing, silent.sources]).toEqual(['Not reported', 'Not reported', null])
    const [, gone] = cardOf('amnesty').sides
    expect([gone.boxed, gone.runs[0]?.text]).toEqual([
      'Removed',
      'One source says that the clause is no longer in the draft.',
    ])
  })

  it('says of which matter a clause is a part, which no sentence on the change does here', () => {
    const [, after] = cardOf('territory-kherson-zaporizhzhia', 'ua-20-point').sides
    expect(after.runs).toEqual([
      { kind: 'kept', text: 'The clause stands as part of “Line of contact” in this draft.' },
    ])
  })

  it('gives both texts back from its runs, for every matter of the record', () => {
    for (const compared of comparisons) {
      for (const matter of compared.matters.filter(isInBoth)) {
        const { sides } = cardOfMatter(record.plan.value, compared, matter, everything.sources)
        const texts = sides.map(({ runs }) => runs.map(({ text }) => text).join(''))
        expect(texts).toEqual([matter.before?.statement, matter.after?.statement])
      }
    }
  })

  it('is named after matter, drafts and data', () => {
    const [matter] = only('army-size').matters
    if (matter === undefined) throw new Error('the record has army-size')
    expect(cardFileName(record.plan.value, comparison, matter, 'png')).toBe(
      `army-size_us-28-point_geneva-revision_${record.plan.value.version}.png`,
    )
  })
})

describe('the alternative text', () => {
  it('says all that the image says, and each text whole', () => {
    expect(describeCard(cardOf('army-size'))).toBe(
      'Size of Ukraine’s armed forces. Changed, by one account of B: at most 600,000 to at most 800,000, up 200,000, ' +
        '33 percent; by another: No strict limit. ' +
        'A, US 28-point draft, 20 Nov 2025: Ukraine’s armed forces are held to at most 600,000 personnel. Point 6. ' +
        'Published text. 5 sources: Axios; Proto Thema; Online.ua and 2 more. ' +
        'B, Geneva revision, 23 Nov 2025: Ukraine’s armed forces are held to at most 800,000 personnel. ' +
        'Disputed: sources differ. At most 800,000: Proto Thema; Babel; AFP, via GEA. ' +
        'No strict limit: RBC-Ukraine; ABC, through a relay. 4 sources: Proto Thema; RBC-Ukraine; Babel and 1 more. ' +
        `Data version ${record.plan.value.version}, 28 Nov 2026. Peace Plan Comparator.`,
    )
  })

  it('ends with the address, where there is one', () => {
    const [matter] = only('army-size').matters
    if (matter === undefined) throw new Error('the record has army-size')
    const address = 'https://example.org/#/compare/us-28-point..geneva-revision/army-size'
    const card = cardOfMatter(record.plan.value, comparison, matter, everything.sources, address)
    expect(describeCard(card).endsWith(`Peace Plan Comparator: ${address}`)).toBe(true)
  })

  it('says silence in words', () => {
    expect(describeCard(cardOf('ceasefire'))).toContain(
      'B, Geneva revision, 23 Nov 2025: Not reported. No source describes this point in the Geneva revision.',
    )
  })

  it('counts the matters of a whole comparison, and says that its figure is disputed', () => {
    expect(describePair(cardOfPair(record.plan.value, comparison))).toBe(
      'A, US 28-point draft, 20 Nov 2025, published in full; B, Geneva revision, 23 Nov 2025, not published, ' +
        'reported in part. 62 matters: 8 changed, 2 same, 5 removed, 1 added, 46 not reported in one draft. ' +
        'Sources differ on 7. Size of Ukraine’s armed forces. Changed, by one account of B: at most 600,000 to at ' +
        'most 800,000, up 200,000, 33 percent; by another: No strict limit. ' +
        `${describeVersion(record.plan.value)} ` +
        'Peace Plan Comparator.',
    )
  })
})
