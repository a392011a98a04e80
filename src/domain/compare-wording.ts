/** The two sentences of a matter compared word by word, where that is fair. */
import type { Matter } from './compare-drafts'
import { presenceOf } from './compare-drafts'
import type { TextDiff } from './diff-text'
import { diffText } from './diff-text'

export type WordingComparison =
  /** One side has no sentence, so there is nothing to compare. */
  | { readonly kind: 'one-sided' }
  /** Nobody has read the document behind one of the sentences: a mark would claim what is not known. */
  | { readonly kind: 'unverified' }
  | { readonly kind: 'compared'; readonly diff: TextDiff }

const comparisons = new WeakMap<Matter, WordingComparison>()

/** Compares the editors' sentences, which are English in every draft; once for each matter. */
export function compareWording(matter: Matter): WordingComparison {
  const known = comparisons.get(matter)
  if (known !== undefined) return known
  const comparison = compareSentences(matter)
  comparisons.set(matter, comparison)
  return comparison
}

function compareSentences(matter: Matter): WordingComparison {
  if (presenceOf(matter, 'before') !== 'stated' || presenceOf(matter, 'after') !== 'stated')
    return { kind: 'one-sided' }
  if (matter.unverified) return { kind: 'unverified' }
  return {
    kind: 'compared',
    diff: diffText(matter.before?.statement ?? '', matter.after?.statement ?? '', 'en'),
  }
}

/** Why no words are marked, for the head of a matter; null where marks speak or nothing is to be said. */
export function describeMarks(comparison: WordingComparison): string | null {
  switch (comparison.kind) {
    case 'one-sided':
      return null
    case 'unverified':
      return 'Unverified: no words marked'
    case 'compared':
      if (comparison.diff.kind === 'rewritten') return 'Rewritten throughout: no words marked'
      return comparison.diff.kind === 'same-words' ? 'Same words, different characters' : null
  }
}
