import type { Matter } from '../../domain/compare-drafts'
import { explainSilence } from '../../domain/known-absence'
import type { Draft, Topic } from '../../domain/record'
import { useComparator } from '../../store/use-comparator'
import { ClosedGroup } from '../../ui/ClosedGroup'
import { DraftCells } from '../../ui/Cells'
import { lazily } from '../../ui/lazily'

const SilentList = lazily(async () => (await import('./SilentList')).SilentList)

type SilentMattersProps = {
  matters: readonly Matter[]
  /** The side that says something, and the draft that does not. */
  speaking: 'before' | 'after'
  silentDraft: Draft
  topics: readonly Topic[]
  open: boolean
  selected: string | null
  /** Called each time that what the open group is to show is drawn. */
  onDrawn: () => void
}

/** The matters on which the sources are silent for one draft: one group with its count, by topic once open. */
export function SilentMatters({
  matters,
  speaking,
  silentDraft,
  topics,
  open,
  selected,
  onDrawn,
}: SilentMattersProps) {
  const show = useComparator((state) => state.showSilence)
  const cells = speaking === 'before' ? (['reported', 'silent'] as const) : (['silent', 'reported'] as const)
  return (
    <ClosedGroup
      sign={<DraftCells before={cells[0]} after={cells[1]} />}
      title={`Not reported in the ${silentDraft.shortTitle}`}
      count={matters.length}
      explanation={explainSilence(silentDraft)}
      open={open}
      onToggle={() => show(silentDraft.id, !open)}
    >
      <SilentList
        matters={matters}
        speaking={speaking}
        silentDraft={silentDraft.shortTitle}
        topics={topics}
        selected={selected}
        onDrawn={onDrawn}
      />
    </ClosedGroup>
  )
}
