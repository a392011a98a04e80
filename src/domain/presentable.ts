/** The readable pass: a correct set of edits made pleasant to read, without losing a character. */
import { countWords, hasWords, isAnything, isEdge, isReplacement, trimAll, trimShared } from './token-edit'
import type { TokenEdit } from './token-edit'
import { isSpace } from './tokenize'
import type { Wording } from './wording'

/**
 * In a text of several sentences, a sentence is shown whole as replaced once the words it keeps are fewer
 * than this share of the longer side. Below it, our pairs read as islands of "the" and "of" in a sea of marks.
 */
export const sentenceShare = 0.3

/**
 * The same edits as a reader would draw them. In this order:
 *
 * 1. an edit of several sentences is cut at their ends, first paired with first, and what both sides of an
 *    edit share at its edges goes back to kept text;
 * 2. neighbours parted only by white space, or by one small lower-case word, become one edit;
 * 3. a sentence that keeps too few of its words (`sentenceShare`) becomes one edit;
 * 4. white space, a leading comma or stop, and a closing comma or stop are cut off each edit;
 * 5. a pure insertion or deletion moves as far forward as it can, so a new sentence takes the full stop
 *    before it and leaves its own one kept.
 *
 * Edits cut off in 4 that only one side has cannot be kept text, so they stay as wordless edits of their own,
 * `[/, ][/mirroring Article 5]`: a painter may draw those more quietly. An edit that holds a word never begins
 * or ends with white space. The result stays in reading order, without overlap and without empty edits.
 */
export function presentable(
  edits: readonly TokenEdit[],
  before: Wording,
  after: Wording,
): readonly TokenEdit[] {
  const cut = trimAll(cutAtSentences(edits, before, after), before, after, isAnything)
  const joined = joinNeighbours(cut, before, after)
  const whole = replaceLostSentences(joined, before, after)
  const settled = joinAlike(cutAtEdges(whole, before, after))
  const moved = joinAlike(moveForward(settled, before, after))
  return cutAtEdges(moved, before, after)
}

// --- 2. Neighbours -----------------------------------------------------------------------------------------

// Scripts without case have no small words here: a Chinese word of two characters is not small.
const smallWord = /^\p{Ll}{1,3}$/u

function joinNeighbours(edits: readonly TokenEdit[], before: Wording, after: Wording): readonly TokenEdit[] {
  const joined: TokenEdit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last !== undefined && areNeighbours(last, edit, before, after)) {
      const both = { ...last, beforeTo: edit.beforeTo, afterTo: edit.afterTo }
      joined[joined.length - 1] = trimShared(both, before, after, isAnything)
    } else {
      joined.push(edit)
    }
  }
  return joined
}

/**
 * Never across the end of a sentence. Two pure insertions around a small word stay two: as one they would
 * claim that the word was replaced.
 */
function areNeighbours(left: TokenEdit, right: TokenEdit, before: Wording, after: Wording): boolean {
  if (before.sentenceEnds.some((end) => end >= left.beforeTo && end <= right.beforeFrom)) return false
  if (after.sentenceEnds.some((end) => end >= left.afterTo && end <= right.afterFrom)) return false
  const between = after.tokens.slice(left.afterTo, right.afterFrom).filter((token) => !isSpace(token))
  if (between.length === 0) return true
  const isSmall = between.length === 1 && between.every((token) => smallWord.test(token))
  return isSmall && (isReplacement(left) || isReplacement(right))
}

// --- 1. and 3. Sentences -----------------------------------------------------------------------------------

/** Where both texts have just ended a sentence, and the count of edits that lie before that place. */
type CommonEnd = { readonly before: number; readonly after: number; readonly edits: number }

function replaceLostSentences(
  edits: readonly TokenEdit[],
  before: Wording,
  after: Wording,
): readonly TokenEdit[] {
  const ends = commonEnds(edits, before, after)
  if (ends.length < 2) return edits
  const result: TokenEdit[] = []
  let start: CommonEnd = { before: 0, after: 0, edits: 0 }
  for (const end of ends) {
    const inside = edits.slice(start.edits, end.edits)
    const marks = inside.filter((edit) => hasWords(edit, before, after))
    if (marks.length > 1 && keptShare(inside, start, end, before, after) < sentenceShare) {
      const whole = {
        beforeFrom: start.before,
        beforeTo: end.before,
        afterFrom: start.after,
        afterTo: end.after,
      }
      result.push(trimShared(whole, before, after, isEdge))
    } else {
      result.push(...inside)
    }
    start = end
  }
  return result
}

/**
 * The places, in order and up to the end of both texts, that no edit straddles and where both have just ended
 * a sentence. Two of them may share a place in `before`, when whole sentences were inserted there.
 */
function commonEnds(edits: readonly TokenEdit[], before: Wording, after: Wording): readonly CommonEnd[] {
  const afterEnds = new Set(after.sentenceEnds)
  const ends: CommonEnd[] = []
  let passed = 0
  for (const end of before.sentenceEnds) {
    for (; ; passed += 1) {
      const last = edits[passed - 1]
      const next = edits[passed]
      const counterpart = last === undefined ? end : last.afterTo + (end - last.beforeTo)
      const isBetweenEdits = next === undefined || next.beforeFrom >= end
      if (isBetweenEdits && afterEnds.has(counterpart)) {
        ends.push({ before: end, after: counterpart, edits: passed })
      }
      if (next === undefined || next.beforeTo > end) break
    }
  }
  return ends
}

function keptShare(
  edits: readonly TokenEdit[],
  start: CommonEnd,
  end: CommonEnd,
  before: Wording,
  after: Wording,
): number {
  const beforeWords = countWords(before, start.before, end.before)
  const afterWords = countWords(after, start.after, end.after)
  const changed = edits.reduce((sum, edit) => sum + countWords(before, edit.beforeFrom, edit.beforeTo), 0)
  return (beforeWords - changed) / Math.max(beforeWords, afterWords, 1)
}

function cutAtSentences(edits: readonly TokenEdit[], before: Wording, after: Wording): readonly TokenEdit[] {
  return edits.flatMap((edit) => {
    const beforeSide = sideOf(before, edit.beforeFrom, edit.beforeTo)
    const afterSide = sideOf(after, edit.afterFrom, edit.afterTo)
    return pairCuts(edit, cutsBeside(beforeSide, afterSide), cutsBeside(afterSide, beforeSide))
  })
}

/**
 * One side of an edit. The cuts are the sentence ends inside it, its own end included and its start not;
 * `startsWithStop` says that the part before the first cut holds no word.
 */
type Side = { readonly cuts: readonly number[]; readonly startsWithStop: boolean }

function sideOf(wording: Wording, from: number, to: number): Side {
  if (from === to) return { cuts: [], startsWithStop: false }
  const cuts = [...wording.sentenceEnds.filter((end) => end > from && end < to), to]
  return { cuts, startsWithStop: countWords(wording, from, cuts[0] ?? to) === 0 }
}

/**
 * The cuts of a side, given the other. A first part that is only a stop closes the kept text before it. If
 * the other side closes a sentence as well, the two stops belong together; if not, the stop is nothing to pair
 * with words, and stays with the sentence after it.
 */
function cutsBeside(side: Side, other: Side): readonly number[] {
  const isLone = side.startsWithStop && side.cuts.length > 1 && !other.startsWithStop && other.cuts.length < 2
  return isLone ? side.cuts.slice(1) : side.cuts
}

/** The parts of an edit between cuts, first with first; the side with fewer is empty in the parts left over. */
function pairCuts(
  edit: TokenEdit,
  beforeCuts: readonly number[],
  afterCuts: readonly number[],
): readonly TokenEdit[] {
  const parts: TokenEdit[] = []
  let { beforeFrom, afterFrom } = edit
  for (let index = 0; index < Math.max(beforeCuts.length, afterCuts.length); index += 1) {
    const beforeTo = beforeCuts[index] ?? edit.beforeTo
    const afterTo = afterCuts[index] ?? edit.afterTo
    parts.push({ beforeFrom, beforeTo, afterFrom, afterTo })
    beforeFrom = beforeTo
    afterFrom = afterTo
  }
  return parts
}

// --- 4. and 5. Edges ---------------------------------------------------------------------------------------

/** Contiguous insertions as one, and contiguous deletions: what was cut apart moves together. */
function joinAlike(edits: readonly TokenEdit[]): readonly TokenEdit[] {
  const joined: TokenEdit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    const isContiguous = last?.beforeTo === edit.beforeFrom && last.afterTo === edit.afterFrom
    const both = { ...edit, beforeFrom: last?.beforeFrom ?? 0, afterFrom: last?.afterFrom ?? 0 }
    const isAlike = last !== undefined && isContiguous && !isReplacement(last) && !isReplacement(edit)
    if (isAlike && !isReplacement(both)) joined[joined.length - 1] = both
    else joined.push(edit)
  }
  return joined
}

/** "A b.[ C d.]" and "A b[. C d]." say the same; of all such readings, the one nearest the start. */
function moveForward(edits: readonly TokenEdit[], before: Wording, after: Wording): readonly TokenEdit[] {
  const moved: TokenEdit[] = []
  for (const edit of edits) {
    const floor = moved.at(-1)
    const room = Math.min(edit.beforeFrom - (floor?.beforeTo ?? 0), edit.afterFrom - (floor?.afterTo ?? 0))
    const steps = isReplacement(edit) ? 0 : stepsForward(edit, before, after, room)
    moved.push({
      beforeFrom: edit.beforeFrom - steps,
      beforeTo: edit.beforeTo - steps,
      afterFrom: edit.afterFrom - steps,
      afterTo: edit.afterTo - steps,
    })
  }
  return moved
}

/** How often the last token of a pure insertion or deletion equals the kept one before its first. */
function stepsForward(edit: TokenEdit, before: Wording, after: Wording, room: number): number {
  const isInsertion = edit.afterTo > edit.afterFrom
  let steps = 0
  for (; steps < room; steps += 1) {
    const last = isInsertion ? after.keys[edit.afterTo - steps - 1] : before.keys[edit.beforeTo - steps - 1]
    const isSame =
      before.keys[edit.beforeFrom - steps - 1] === last && after.keys[edit.afterFrom - steps - 1] === last
    if (!isSame) break
  }
  return steps
}

/** The edits without their edges, which become edits of their own unless both sides share them. */
function cutAtEdges(edits: readonly TokenEdit[], before: Wording, after: Wording): readonly TokenEdit[] {
  const parts = trimAll(cutAtSentences(edits, before, after), before, after, isEdge)
  const pieces = parts.flatMap((edit) => cutEdges(edit, before, after))
  return trimAll(pieces, before, after, isEdge)
}

/** The edit in up to three: what precedes its first words, its words, what follows its last ones. */
function cutEdges(edit: TokenEdit, before: Wording, after: Wording): readonly TokenEdit[] {
  const beforeCore = coreOf(before, edit.beforeFrom, edit.beforeTo)
  const afterCore = coreOf(after, edit.afterFrom, edit.afterTo)
  // A side of nothing but edges stands before the words of the other side, or after them where it fits.
  const isBeforeTrail =
    beforeCore === null && afterCore !== null && before.keys[edit.beforeFrom] === after.keys[afterCore.to]
  const isAfterTrail =
    afterCore === null && beforeCore !== null && after.keys[edit.afterFrom] === before.keys[beforeCore.to]
  const beforeEdge = isBeforeTrail ? edit.beforeFrom : edit.beforeTo
  const afterEdge = isAfterTrail ? edit.afterFrom : edit.afterTo
  const core = {
    beforeFrom: beforeCore?.from ?? beforeEdge,
    beforeTo: beforeCore?.to ?? beforeEdge,
    afterFrom: afterCore?.from ?? afterEdge,
    afterTo: afterCore?.to ?? afterEdge,
  }
  return [
    { ...edit, beforeTo: core.beforeFrom, afterTo: core.afterFrom },
    core,
    { ...edit, beforeFrom: core.beforeTo, afterFrom: core.afterTo },
  ]
}

/** The token indices left when edges are cut off; null when nothing is left. */
function coreOf(
  wording: Wording,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  let first = from
  while (first < to && isEdge(wording.tokens[first] ?? '')) first += 1
  let last = to
  while (last > first && isEdge(wording.tokens[last - 1] ?? '')) last -= 1
  return first === last ? null : { from: first, to: last }
}
