import type { Comparison } from '../../domain/compare-drafts'

const judgedNote = {
  curated: '',
  reversed: ' Judged by the editors in the other direction; the sentences on changes are derived.',
  derived: ' No editor has judged this pair; the relations are derived.',
} as const satisfies Record<Comparison['judged'], string>

/** Whose the compared sentences are, and who judged the pair. */
export function WordingNote({ judged }: { judged: Comparison['judged'] }) {
  return (
    <p className="border-b border-rule py-2 text-meta text-ink2">
      <span className="medium:hidden">Our sentences, worded in parallel.</span>
      <span className="hidden medium:inline">
        The sentences compared here are ours, worded in parallel so that marks show differences of substance.
        The sources’ own words are one click away.
      </span>
      {judgedNote[judged]}
    </p>
  )
}
