import type { Comparison } from '../../domain/compare-drafts'

const judgedNote = {
  curated: '',
  reversed: ' Judged by the editors in the other direction; the sentences on changes are derived.',
  derived: ' No editor has judged this pair; the relations are derived.',
} as const satisfies Record<Comparison['judged'], string>

type WordingNoteProps = {
  /** How many there are; null where one stands alone, and where a filter's count says it. */
  matters: number | null
  judged: Comparison['judged']
}

/** On how many matters, on a narrow screen; whose the compared sentences are, and who judged the pair. */
export function WordingNote({ matters, judged }: WordingNoteProps) {
  return (
    <p className="border-b border-rule py-1.5 medium:py-2 text-meta text-ink2">
      <span className="medium:hidden">
        {matters !== null && `${matters} matters. `}Our sentences, worded in parallel.
      </span>
      <span className="hidden medium:inline">
        The sentences compared here are ours, worded in parallel so that marks show differences of substance.
        The sources’ own words are one click away.
      </span>
      {judgedNote[judged]}
    </p>
  )
}
