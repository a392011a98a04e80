/** Word-level comparison of two wordings of a provision. */
// The file itself, since its index brings every other diff along.
import { diffArrays } from 'diff/lib/diff/array.js'
import { foldCharacters } from './fold-characters'
import { presentable } from './presentable'
import { rangeLength, sliceRange } from './text-range'
import type { TextRange } from './text-range'
import { countWords } from './token-edit'
import type { TokenEdit } from './token-edit'
import { isWord } from './tokenize'
import { readWording } from './wording'
import type { Wording } from './wording'

/**
 * A run of text. An insertion is empty in `before`, a deletion in `after`, nothing is empty in both.
 * Kept text is the same on both sides after `foldCharacters`: it may differ in the style of a quotation
 * mark, dash, space or accent, so show the side that is being read. An edit without a word, such as an
 * inserted full stop or space, is a segment of its own (`isWordless`).
 */
export type Segment = {
  readonly kind: 'kept' | 'deleted' | 'inserted' | 'replaced'
  readonly before: TextRange
  readonly after: TextRange
}

/** The comparison of two texts. */
export type TextDiff = {
  /** In reading order, covering both texts completely: slicing either side and joining gives it back. */
  readonly segments: readonly Segment[]
  /**
   * `same`: equal code unit for code unit. `same-words`: equal after `foldCharacters`. `rewritten`: too few
   * words shared to mark any (`rewrittenShare`), one replaced segment. `marked`: everything else.
   */
  readonly kind: 'same' | 'same-words' | 'marked' | 'rewritten'
  /** False when a limit forced whole sentences, or the two texts whole, to be compared instead of words. */
  readonly precise: boolean
}

/**
 * Texts that share fewer than this part of their words count as rewritten. The share is the number of words
 * kept in order, divided by the words of the longer text: a short text whose few common words turn up
 * somewhere in a long one has not survived in it. One exception: when every word of the shorter text is kept,
 * the longer one only adds to it, however much, and the marks say so better than a rewriting would.
 *
 * Where the words could not be compared (`precise` is false), words in any order count as kept.
 */
export const rewrittenShare = 0.15

/** Of two short texts any length of edit is found; unrelated texts of several pages meet this limit. */
export const maxEditLength = 2000

/**
 * The segments leading from `before` to `after`, both in the given language (BCP 47; see `tokenize`).
 *
 * Comparing a quotation never alters it: both texts can be rebuilt from the segments, code unit for code
 * unit, and no segment begins or ends inside a token. Two empty texts have no segments; against an empty text
 * the other is all insertion or deletion, and `marked`. The result depends on the texts alone: long and unlike
 * ones are given up by a count of edits (`maxEditLength`), never by a clock.
 */
export function diffText(before: string, after: string, language?: string): TextDiff {
  const whole = { before: { from: 0, to: before.length }, after: { from: 0, to: after.length } }
  if (before === after) {
    return { segments: before === '' ? [] : [{ kind: 'kept', ...whole }], kind: 'same', precise: true }
  }
  if (foldCharacters(before) === foldCharacters(after)) {
    return { segments: [{ kind: 'kept', ...whole }], kind: 'same-words', precise: true }
  }
  const beforeWording = readWording(before, language)
  const afterWording = readWording(after, language)
  const byWord = editsByWord(beforeWording, afterWording)
  const precise = byWord !== null
  const kept = precise ? keptWords(byWord, beforeWording) : commonWords(beforeWording, afterWording)
  if (isRewritten(kept, beforeWording, afterWording)) {
    return { segments: [{ kind: 'replaced', ...whole }], kind: 'rewritten', precise }
  }
  const edits = byWord ?? editsBySentence(beforeWording, afterWording)
  if (edits === null) return { segments: [{ kind: 'replaced', ...whole }], kind: 'marked', precise }
  const segments = toSegments(presentable(edits, beforeWording, afterWording), beforeWording, afterWording)
  return { segments, kind: 'marked', precise }
}

/**
 * Whether neither side of the segment holds a word: white space, punctuation or symbols alone. Such an edit
 * may be drawn more quietly than a marked word, and a count of changes may leave it out.
 */
export function isWordless(segment: Segment, before: string, after: string): boolean {
  return !isWord(sliceRange(before, segment.before)) && !isWord(sliceRange(after, segment.after))
}

/** See `rewrittenShare`. A text without any word, an empty one above all, is never called rewritten. */
function isRewritten(kept: number, before: Wording, after: Wording): boolean {
  const beforeWords = countWords(before, 0, before.tokens.length)
  const afterWords = countWords(after, 0, after.tokens.length)
  return kept < Math.min(beforeWords, afterWords) && kept / Math.max(beforeWords, afterWords) < rewrittenShare
}

function keptWords(edits: readonly TokenEdit[], before: Wording): number {
  const changed = edits.reduce((sum, edit) => sum + countWords(before, edit.beforeFrom, edit.beforeTo), 0)
  return countWords(before, 0, before.tokens.length) - changed
}

/** How many words both texts hold, in whatever order: the most that could be kept, where that is not known. */
function commonWords(before: Wording, after: Wording): number {
  const unmatched = new Map<string, number>()
  for (const { key } of wordUnits(before)) unmatched.set(key, (unmatched.get(key) ?? 0) + 1)
  let common = 0
  for (const { key } of wordUnits(after)) {
    const left = unmatched.get(key) ?? 0
    if (left === 0) continue
    unmatched.set(key, left - 1)
    common += 1
  }
  return common
}

/**
 * Words alone are aligned, and what stands between two kept words is compared afterwards. Aligning spaces and
 * punctuation as well, as `diffWordsWithSpace` does, prefers two kept spaces to one kept word.
 */
function editsByWord(before: Wording, after: Wording): readonly TokenEdit[] | null {
  return editsByUnit(before, after, wordUnits(before), wordUnits(after))
}

function editsBySentence(before: Wording, after: Wording): readonly TokenEdit[] | null {
  return editsByUnit(before, after, sentenceUnits(before), sentenceUnits(after))
}

/** A run of tokens compared as one thing. */
type Unit = { readonly key: string; readonly from: number; readonly to: number }

function wordUnits(wording: Wording): readonly Unit[] {
  return wording.tokens.flatMap((token, index) =>
    isWord(token) ? [{ key: wording.keys[index] ?? token, from: index, to: index + 1 }] : [],
  )
}

/** The key keeps tokens apart with U+0000, so that equal keys mean equal tokens one by one. */
function sentenceUnits(wording: Wording): readonly Unit[] {
  return wording.sentenceEnds.map((to, index) => {
    const from = wording.sentenceEnds[index - 1] ?? 0
    return { key: wording.keys.slice(from, to).join('\u0000'), from, to }
  })
}

/** The gaps between units that both texts keep; null when more than `maxEditLength` edits would be needed. */
function editsByUnit(
  before: Wording,
  after: Wording,
  beforeUnits: readonly Unit[],
  afterUnits: readonly Unit[],
): readonly TokenEdit[] | null {
  const kept = keptPairs(beforeUnits, afterUnits)
  if (kept === null) return null
  const end: UnitPair = {
    before: { key: '', from: before.tokens.length, to: before.tokens.length },
    after: { key: '', from: after.tokens.length, to: after.tokens.length },
  }
  return [...kept, end].map((pair, index) => {
    const last = kept[index - 1]
    return {
      beforeFrom: last?.before.to ?? 0,
      beforeTo: pair.before.from,
      afterFrom: last?.after.to ?? 0,
      afterTo: pair.after.from,
    }
  })
}

type UnitPair = { readonly before: Unit; readonly after: Unit }

function keptPairs(beforeUnits: readonly Unit[], afterUnits: readonly Unit[]): readonly UnitPair[] | null {
  // Numbers compare several times faster than strings.
  const numbers = new Map<string, number>()
  const toNumber = ({ key }: Unit): number => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const changes = diffArrays(beforeUnits.map(toNumber), afterUnits.map(toNumber), { maxEditLength })
  if (changes === undefined) return null
  const pairs: UnitPair[] = []
  let beforeIndex = 0
  let afterIndex = 0
  for (const { added, removed, count } of changes) {
    for (let step = 0; step < count; step += 1) {
      const before = beforeUnits[beforeIndex]
      const after = afterUnits[afterIndex]
      if (!added && !removed && before !== undefined && after !== undefined) pairs.push({ before, after })
      if (!added) beforeIndex += 1
      if (!removed) afterIndex += 1
    }
  }
  return pairs
}

/**
 * Edits and the kept text around them as segments. An edit that only changes typography, such as another
 * space inside a number, is kept text too: it escaped the tokens, not the fold.
 */
function toSegments(edits: readonly TokenEdit[], before: Wording, after: Wording): readonly Segment[] {
  const segments: Segment[] = []
  let place = { before: 0, after: 0 }
  const addUpTo = (kind: Segment['kind'], end: { readonly before: number; readonly after: number }): void => {
    const segment = {
      kind,
      before: { from: place.before, to: end.before },
      after: { from: place.after, to: end.after },
    }
    place = end
    if (rangeLength(segment.before) + rangeLength(segment.after) > 0) segments.push(segment)
  }
  for (const edit of edits) {
    const range = toSegment(edit, before, after)
    if (differInTypographyOnly(range, before, after)) continue
    addUpTo('kept', { before: range.before.from, after: range.after.from })
    addUpTo(range.kind, { before: range.before.to, after: range.after.to })
  }
  addUpTo('kept', { before: before.text.length, after: after.text.length })
  return segments
}

function toSegment(edit: TokenEdit, before: Wording, after: Wording): Segment {
  const place = (wording: Wording, index: number): number => wording.offsets[index] ?? wording.text.length
  const removed = { from: place(before, edit.beforeFrom), to: place(before, edit.beforeTo) }
  const added = { from: place(after, edit.afterFrom), to: place(after, edit.afterTo) }
  const kind = rangeLength(added) === 0 ? 'deleted' : rangeLength(removed) === 0 ? 'inserted' : 'replaced'
  return { kind, before: removed, after: added }
}

function differInTypographyOnly(segment: Segment, before: Wording, after: Wording): boolean {
  const removed = sliceRange(before.text, segment.before)
  const added = sliceRange(after.text, segment.after)
  return foldCharacters(removed) === foldCharacters(added)
}
