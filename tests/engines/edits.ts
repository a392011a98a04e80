/** What is run in every engine, and in Node, on the same pairs: the code of the app itself, built as the app is. */
import { diffText } from '../../src/domain/diff-text'
import type { TextDiff } from '../../src/domain/diff-text'
import type { WordingPair } from '../fixtures/wording-pairs'

export function editsOf(pairs: readonly WordingPair[]): readonly TextDiff[] {
  return pairs.map(([before, after, language]) => diffText(before, after, language))
}
