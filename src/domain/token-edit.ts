/** Edits between two tokenized texts: what they are, what they hold, and what can be trimmed off them. */
import { isSpace, isWord } from './tokenize'
import type { Wording } from './wording'

/**
 * One edit in token indices, half-open on each side; an insertion is empty in `before`. What lies between
 * two edits is kept, and there the tokens of both sides have the same keys one by one.
 */
export type TokenEdit = {
  readonly beforeFrom: number
  readonly beforeTo: number
  readonly afterFrom: number
  readonly afterTo: number
}

/** Whether the edit has tokens on both sides. */
export function isReplacement(edit: TokenEdit): boolean {
  return edit.beforeTo > edit.beforeFrom && edit.afterTo > edit.afterFrom
}

/** Whether the edit has no tokens on either side. */
export function isEmpty(edit: TokenEdit): boolean {
  return edit.beforeTo === edit.beforeFrom && edit.afterTo === edit.afterFrom
}

/** How many tokens from `from` up to `to` are words. */
export function countWords(wording: Wording, from: number, to: number): number {
  return wording.tokens.slice(from, to).filter(isWord).length
}

/** Whether either side of the edit holds a word. */
export function hasWords(edit: TokenEdit, before: Wording, after: Wording): boolean {
  return (
    countWords(before, edit.beforeFrom, edit.beforeTo) + countWords(after, edit.afterFrom, edit.afterTo) > 0
  )
}

const edgeMark = /^[.,;:!?\u2026\u060c\u061b\u061f\u3001\u3002\uff0c\uff1a\uff1b]$/u

/** White space, commas and stops: what may be cut off the edge of an edit. */
export function isEdge(token: string): boolean {
  return isSpace(token) || edgeMark.test(token)
}

/** Any token may be trimmed. */
export function isAnything(): boolean {
  return true
}

/** Gives shared tokens at the edges back to kept text: the end first, so that a full stop closes kept text. */
export function trimShared(
  edit: TokenEdit,
  before: Wording,
  after: Wording,
  mayTrim: (token: string) => boolean,
): TokenEdit {
  let { beforeFrom, beforeTo, afterFrom, afterTo } = edit
  const isShared = (beforeIndex: number, afterIndex: number): boolean =>
    before.keys[beforeIndex] === after.keys[afterIndex] && mayTrim(after.tokens[afterIndex] ?? '')
  while (beforeTo > beforeFrom && afterTo > afterFrom && isShared(beforeTo - 1, afterTo - 1)) {
    beforeTo -= 1
    afterTo -= 1
  }
  while (beforeTo > beforeFrom && afterTo > afterFrom && isShared(beforeFrom, afterFrom)) {
    beforeFrom += 1
    afterFrom += 1
  }
  return { beforeFrom, beforeTo, afterFrom, afterTo }
}

/** Every edit trimmed by `trimShared`, and those that vanish left out. */
export function trimAll(
  edits: readonly TokenEdit[],
  before: Wording,
  after: Wording,
  mayTrim: (token: string) => boolean,
): readonly TokenEdit[] {
  return edits.map((edit) => trimShared(edit, before, after, mayTrim)).filter((edit) => !isEmpty(edit))
}
