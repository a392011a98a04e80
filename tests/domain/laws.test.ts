/** Laws over random texts. On failure fast-check prints the seed; run again with it to see the same texts. */
import { array, assert, constantFrom, integer, nat, oneof, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffText } from '../../src/domain/diff-text'
import type { TextDiff } from '../../src/domain/diff-text'
import { findQuote } from '../../src/domain/evidence'
import { foldCharacters, foldWithSources } from '../../src/domain/fold-characters'
import { sliceRange } from '../../src/domain/text-range'
import { isSpace, isWord, sentences, tokenize } from '../../src/domain/tokenize'
import { areJoined, jointOf } from '../../src/domain/word-joints'

// Pieces are parted by bars, which no text contains.
const words = [
  "Ukraine|Ukraine's|NATO\u2019s|the|of|is|a|The|guarantee|well-known|caf\u00e9|cafe\u0301|U.S.",
  '\u0423\u043a\u0440\u0430\u0457\u043d\u0430|\u043d\u0430\u0442\u043e|\u0438\u0306|\u4e4c\u514b\u5170|\u5b89\u5168',
  '\u0633\u0644\u0627\u0645|\u0627\u0644\u0633\u0651|\u0645\u06cc\u200c\u0634\u0648\u062f|\u1112\u1161\u11ab|\ud55c',
  "\u0e01\u0e33|\u0915\u094d\u0937|600,000|800\u202f000|1\u00a0000|1'000|1.5|10a|3\u20134|\u0663\u0664|100|000",
].flatMap((line) => line.split('|'))
const others = [
  ' | | |  |\u00a0|\u202f|\u2009|\t|\n|\r\n|\r|\n\n|\u2028|\u0085|. |. |.|,|, |; |?|! |\u3002|\u060c|(|)|%|\u20ac|_',
  '-|\u2013| \u2014 |\u2011|"|\u201c|\u201d|\u00ab|\u02bc|`|\u00b4|\u2026|\u0301|\u0308|\u0651|\u093f|\u0338',
  "'|\u200b|\u200c|\u200d|\u200e|\u202e|\ufeff|\u0600|\ud800|\udc00|\ud83d|\udc68|\u0000|\u00ad|\ufffd",
  '\u{1f1fa}\u{1f1e6}|\u{1f468}\u200d\u{1f469}\u200d\u{1f467}|\u{1f44d}\u{1f3fd}|1\ufe0f\u20e3',
].flatMap((line) => line.split('|'))

const piece = oneof(
  { weight: 10, arbitrary: constantFrom(...words) },
  { weight: 10, arbitrary: constantFrom(...others) },
  { weight: 1, arbitrary: integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
)
const spaced = array(constantFrom(...words), { maxLength: 16 }).chain((list) =>
  array(constantFrom(' ', ' ', ' ', '. ', ', '), { minLength: 16, maxLength: 16 }).map((gaps) =>
    list.map((word, index) => word + (gaps[index] ?? '')).join(''),
  ),
)
const text = oneof(
  array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  spaced,
)

/** A splice at a code unit, so that it may cut a word, a grapheme or a surrogate pair in two. */
const splice = record({ at: nat(200), removed: nat(12), added: array(piece, { maxLength: 3 }) })
const similar = tuple(text, array(splice, { maxLength: 4 })).map(([before, splices]): [string, string] => {
  const after = splices.reduce((current, { at, removed, added }) => {
    const from = at % (current.length + 1)
    return current.slice(0, from) + added.join('') + current.slice(from + removed)
  }, before)
  return [before, after]
})
const pair = oneof({ weight: 3, arbitrary: similar }, { weight: 1, arbitrary: tuple(text, text) })

function ends(tokens: readonly string[]): ReadonlySet<number> {
  let offset = 0
  return new Set([0, ...tokens.map((token) => (offset += token.length))])
}

/** Plain comparisons instead of `expect`, which would take most of the time. Undefined when the laws hold. */
function brokenLaw(before: string, after: string, { segments, kind }: TextDiff): string | undefined {
  const beforeEnds = ends(tokenize(before))
  const afterEnds = ends(tokenize(after))
  let place = { before: 0, after: 0 }
  for (const segment of segments) {
    const removed = sliceRange(before, segment.before)
    const added = sliceRange(after, segment.after)
    const isKept = segment.kind === 'kept'
    if (segment.before.from !== place.before || segment.after.from !== place.after) return 'segments touch'
    if (removed === '' && added === '') return 'no segment is empty'
    if ((segment.kind === 'inserted') !== (removed === '')) return 'an insertion is empty before'
    if ((segment.kind === 'deleted') !== (added === '')) return 'a deletion is empty after'
    if (isKept && foldCharacters(removed) !== foldCharacters(added))
      return 'kept text is the same when folded'
    if (!isKept && kind === 'marked' && foldCharacters(removed) === foldCharacters(added))
      return 'edits change'
    place = { before: segment.before.to, after: segment.after.to }
    if (!beforeEnds.has(place.before) || !afterEnds.has(place.after)) return 'no token is cut'
    if (kind === 'marked' && !isKept && [removed, added].some(hasWordAndOuterSpace))
      return 'marks have no outer space'
  }
  if (place.before !== before.length || place.after !== after.length) return 'both texts are covered'
  if (segments.map((segment) => sliceRange(before, segment.before)).join('') !== before)
    return 'before is rebuilt'
  if (segments.map((segment) => sliceRange(after, segment.after)).join('') !== after)
    return 'after is rebuilt'
  return (kind === 'same') === (before === after) ? undefined : 'same means equal'
}

function hasWordAndOuterSpace(side: string): boolean {
  if (!isWord(side)) return false
  const tokens = tokenize(side)
  return isSpace(tokens[0] ?? '') || isSpace(tokens.at(-1) ?? '')
}

describe('laws of the diff', () => {
  // Each pair is compared both ways round. The limit is for slow machines, not a promise of speed.
  it(
    'rebuilds both texts from segments that touch, cut no token and keep only what is the same',
    { timeout: 60_000 },
    () => {
      assert(
        property(pair, ([before, after]) => {
          expect(brokenLaw(before, after, diffText(before, after))).toBeUndefined()
          expect(brokenLaw(after, before, diffText(after, before))).toBeUndefined()
        }),
        { numRuns: 20_000 },
      )
    },
  )

  it('finds no change between a text and itself', () => {
    assert(
      property(text, (same) => {
        const { kind, segments } = diffText(same, same)
        expect(kind).toBe('same')
        expect(segments.every((segment) => segment.kind === 'kept')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('laws of tokens and sentences', () => {
  it('joins tokens back, none of them empty, none cutting a grapheme', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    assert(
      property(text, constantFrom('en', 'uk', 'zh', 'ar', 'no such tag'), (any, language) => {
        const tokens = tokenize(any, language)
        expect(tokens.join('')).toBe(any)
        expect(tokens).not.toContain('')
        const graphemeEnds = ends(Array.from(graphemes.segment(any), ({ segment }) => segment))
        expect([...ends(tokens)].every((end) => graphemeEnds.has(end))).toBe(true)
      }),
      { numRuns: 4_000 },
    )
  })

  it('covers a text with sentences', () => {
    assert(
      property(text, (any) => {
        expect(
          sentences(any)
            .map((range) => sliceRange(any, range))
            .join(''),
        ).toBe(any)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('laws of what is known without the segmenter', () => {
  // Save what word-joints.ts settles against a browser: stops, at signs, underscores, scripts without spaces.
  const plainPieces =
    'a|Ab|é|У|ג|1|800|,|;|\'|’|,|’|"|“|”|?|!|:| |(|)|-|–|—|…|/|%|$|\n|\u00a0|«|&|+|½|²|‘|„|\u00ad|\u0301'
  const language = constantFrom('en', 'uk', 'el', 'he', 'sv')

  it('joins and parts words where the segmenter does', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    assert(
      property(array(constantFrom(...plainPieces.split('|'))), language, (pieces, spoken) => {
        const any = pieces.join('')
        const segmenter = new Intl.Segmenter(spoken, { granularity: 'word' })
        const starts = new Set(Array.from(segmenter.segment(any), ({ index }) => index))
        const units = Array.from(graphemes.segment(any), ({ segment, index }) => ({ segment, index }))
        const joints = units.map(({ segment }, at) =>
          jointOf(segment, units[at - 1]?.segment, units[at + 1]?.segment),
        )
        for (const [at, { segment, index }] of units.entries()) {
          const joined = at === 0 ? null : areJoined(joints[at - 1] ?? 'other', joints[at] ?? 'other')
          // What holds no word is a token for each grapheme, or one of white space, however it is parted.
          if (joined === null || ![segment, units[at - 1]?.segment ?? ''].some(isWord)) continue
          expect(joined, `${JSON.stringify(any)} at ${index}`).toBe(!starts.has(index))
        }
      }),
      { numRuns: 4_000 },
    )
  })

  it('ends sentences where the segmenter does', () => {
    const part = constantFrom(...plainPieces.split('|'), '. ', '. A', '? A', '! ', '.', 'etc. a', 'B. A')
    assert(
      property(array(part, { maxLength: 12 }), language, (pieces, spoken) => {
        const any = pieces.join('')
        // A word joiner changes no sentence, and is not among the characters that are known without the segmenter.
        const asked = sentences(`${any}\u2060`, spoken)
        const within = asked.map(({ from, to }) => ({ from, to: Math.min(to, any.length) }))
        expect(sentences(any, spoken)).toEqual(within.filter(({ from, to }) => to > from))
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('laws of folding and quotation', () => {
  it('folds parts and whole alike, once and for all', () => {
    assert(
      property(text, text, (left, right) => {
        const whole = foldCharacters(left + right)
        expect(foldCharacters(foldCharacters(left) + foldCharacters(right))).toBe(whole)
        expect(foldWithSources(left + right).folded).toBe(whole)
        expect(foldWithSources(left + right).sources).toHaveLength(whole.length)
      }),
      { numRuns: 4_000 },
    )
  })

  it('finds a quotation where it was taken from', () => {
    assert(
      property(text, nat(), nat(), (any, start, length) => {
        const from = start % (any.length + 1)
        const to = Math.min(any.length, from + 1 + (length % 30))
        const exact = any.slice(from, to)
        const { status, range } = findQuote(any, { exact, prefix: any.slice(0, from), suffix: any.slice(to) })
        if (status === 'word-for-word') expect(range && sliceRange(any, range)).toBe(exact)
        else expect(status).toBe(exact === '' ? 'not-found' : 'ambiguous')
      }),
      { numRuns: 4_000 },
    )
  })
})
