import { describe, expect, it } from 'vitest'
import { diffText, isWordless, rewrittenShare } from '../../src/domain/diff-text'
import { parseMarked, toMarked } from '../notation'

function marks(marked: string): string {
  const { before, after } = parseMarked(marked)
  return toMarked(diffText(before, after).segments, before, after)
}

describe('diffText', () => {
  it.each([
    ['keeps a number whole', 'held to at most [600,000/800,000] personnel.'],
    ['joins edits parted only by a space', 'Either party [shall not/may] withdraw'],
    ['leaves spaces outside a mark', 'a ceasefire[/ ][/monitored from the air]'],
    ['leaves a leading comma outside a mark', 'a guarantee[/, ][/mirroring Article 5].'],
    ['keeps the full stop outside a mark', 'Elections take place [within 100 days/as soon as possible].'],
    ['gives a new sentence the stop before it', 'Ukraine stays neutral[/. ][/NATO agrees].'],
    ['marks a word at the very start', '[All/Some] prisoners are freed'],
    ['marks punctuation alone', 'It ends[./!]'],
    ['tells case apart', 'the [council/Council] meets'],
  ])('%s', (_fact, marked) => {
    expect(marks(marked)).toBe(marked)
  })

  // The share that `rewrittenShare` speaks of: words kept, of the words of the longer text.
  it.each([
    ['9 of 10', "Ukraine's armed forces are held to at most [600,000/800,000] personnel."],
    [
      '4 of 22',
      '[The United States gives/][ /]Ukraine[/ ][/is given] a security guarantee[/,] [with listed conditions/' +
        "mirroring NATO's Article 5][/. ][/An attack on Ukraine counts as an attack on the Alliance's members].",
    ],
    [
      '7 of 18',
      '[/The status of][/ ]Crimea, Luhansk and Donetsk [count as Russian de facto, also for/' +
        'is left to the presidents of] the United States[/ ][/and Ukraine].',
    ],
    [
      '5 of 13',
      'Elections take place in Ukraine ' +
        '[within 100 days/as soon as possible after the agreement is signed].',
    ],
  ])('marks drafts that share %s words', (_share, marked) => {
    expect(marks(marked)).toBe(marked)
  })

  it('calls drafts that share 3 of 24 words rewritten', () => {
    const before =
      'Ukraine writes into its constitution that it will not join NATO. ' +
      'NATO writes into its statutes that Ukraine will not be admitted in future.'
    const after =
      "Ukraine's accession to NATO depends on agreement among all NATO members, which does not currently exist."
    expect(3 / 24).toBeLessThan(rewrittenShare)
    expect(diffText(before, after)).toEqual({
      segments: [
        { kind: 'replaced', before: { from: 0, to: before.length }, after: { from: 0, to: after.length } },
      ],
      kind: 'rewritten',
      precise: true,
    })
  })

  it('marks what a long text adds to a short one that it keeps whole', () => {
    const after = `Elections${' and more'.repeat(20)}`
    expect(diffText('Elections', after).kind).toBe('marked')
  })

  it('calls a text the same only code unit for code unit', () => {
    expect(diffText('', '')).toEqual({ segments: [], kind: 'same', precise: true })
    expect(diffText('a', 'a').kind).toBe('same')
    expect(diffText('caf\u00e9', 'cafe\u0301').kind).toBe('same-words')
  })

  it('marks nothing where only characters differ', () => {
    const before = '"No" - says 1 000 men\u2019s vote'
    const after = "\u00abNo\u00bb \u2014 says 1\u00a0000 men's vote"
    expect(diffText(before, after)).toEqual({
      segments: [
        { kind: 'kept', before: { from: 0, to: before.length }, after: { from: 0, to: after.length } },
      ],
      kind: 'same-words',
      precise: true,
    })
  })

  it('marks words alone where characters differ as well', () => {
    const before = 'NATO\u2019s 1 000 soldiers leave'
    const after = "NATO's 1\u202f000 soldiers stay"
    expect(toMarked(diffText(before, after).segments, before, after)).toBe(
      "NATO's 1\u202f000 soldiers [leave/stay]",
    )
  })

  it('answers for an empty side with insertions or deletions', () => {
    expect(marks('[/Peace][/.]')).toBe('[/Peace][/.]')
    expect(marks('[Peace/][./]')).toBe('[Peace/][./]')
    expect(diffText('', 'Peace.').kind).toBe('marked')
  })

  it('compares words in a script without spaces', () => {
    const before = '\u4e4c\u514b\u5170\u519b\u961f\u4e0d\u8d85\u8fc7600,000\u4eba\u3002'
    const after = before.replace('600,000', '800,000')
    expect(toMarked(diffText(before, after, 'zh').segments, before, after)).toContain('[600,000/800,000]')
  })
})

describe('isWordless', () => {
  it('tells edits of punctuation and spaces from edits of words and numbers', () => {
    const { before, after, segments } = parseMarked('a[, /]b[. /; ]c[/ 5][d/]')
    const edits = segments.filter(({ kind }) => kind !== 'kept')
    expect(edits.map((segment) => isWordless(segment, before, after))).toEqual([true, true, false, false])
  })
})

describe('diffText of long texts', () => {
  const numbered = (name: string, from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => `${name}${from + index} is one of many.`).join(' ')

  const words = (name: string, length: number): string =>
    Array.from({ length }, (_, index) => name + index).join(' ')

  it('finds words in a long text with few edits', () => {
    const before = numbered('Item', 0, 1500)
    const after = before.replace('Item700 is', 'Item700 was')
    const diff = diffText(before, after)
    expect(diff.precise).toBe(true)
    expect(diff.segments.filter(({ kind }) => kind !== 'kept')).toHaveLength(1)
  })

  it('compares sentences where the words are too many, and says so', () => {
    const common = numbered('Common', 0, 300)
    const diff = diffText(`${common} ${words('old', 1500)}.`, `${common} ${words('new', 1500)}.`)
    expect(diff).toMatchObject({ kind: 'marked', precise: false })
    expect(diff.segments.map(({ kind }) => kind)).toEqual(['kept', 'replaced', 'kept'])
  })

  it('replaces the whole where even the sentences are too many', () => {
    const diff = diffText(numbered('Old', 0, 1200), numbered('New', 0, 1200))
    expect(diff).toMatchObject({ kind: 'marked', precise: false })
    expect(diff.segments.map(({ kind }) => kind)).toEqual(['replaced'])
  })

  it('calls long texts rewritten when no order of words would make them alike', () => {
    const diff = diffText(words('old', 1500), words('new', 1500))
    expect(diff).toMatchObject({ kind: 'rewritten', precise: false })
  })
})
