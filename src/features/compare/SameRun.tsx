import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import type { Matter } from '../../domain/compare-drafts'
import { describeRewording, describeSameRun } from '../../domain/same-runs'
import { useComparator } from '../../store/use-comparator'
import { DraftCells } from '../../ui/Cells'
import { GroupToggle } from '../../ui/GroupToggle'
import { InSteps } from '../../ui/InSteps'

type SameRunProps = {
  matters: readonly Matter[]
  /** Key of the matter that is open; null for none. */
  selected: string | null
  children: (matter: Matter) => ReactNode
}

/** A long run of matters that are the same in both, closed unless the reader opens it or asks for what is in it. */
export function SameRun({ matters, selected, children }: SameRunProps) {
  const inDraftOrder = useComparator((state) => state.order === 'draft')
  const asked = useComparator(({ filter }) => filter.statuses.includes('same') || filter.query.trim() !== '')
  const [choice, setChoice] = useState<{ open: boolean; selected: string | null } | null>(null)
  const listId = useId()
  const wanted = matters.findIndex(({ key }) => key === selected)
  // A matter inside that is asked for after the reader closed the run opens it again.
  const isOverruled = wanted !== -1 && choice?.selected !== selected
  const open = choice === null || isOverruled ? asked || wanted !== -1 : choice.open
  return (
    <section aria-label={describeSameRun(matters, inDraftOrder)} className="border-b border-rule">
      <GroupToggle
        sign={<DraftCells before="reported" after="reported" />}
        title={describeSameRun(matters, inDraftOrder)}
        note={<span className="hidden text-meta text-ink3 medium:inline">{describeRewording(matters)}</span>}
        open={open}
        controls={listId}
        onToggle={() => setChoice({ open: !open, selected })}
      />
      <div id={listId} hidden={!open} className="border-t border-rule">
        {open && (
          <InSteps items={matters} wanted={wanted}>
            {(shown) => shown.map(children)}
          </InSteps>
        )}
      </div>
    </section>
  )
}
