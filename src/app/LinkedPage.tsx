import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { LinkedChoicesContext, useComparator } from '../store/use-comparator'
import { useInTurn } from '../ui/use-in-turn'

/** Lets the links in it follow the reader's choices in their turn: the browser styles a link anew for a new address. */
export function LinkedPage({ children }: { children: ReactNode }) {
  const drafts = useComparator((state) => state.drafts)
  const view = useComparator((state) => state.view)
  const text = useComparator((state) => state.text)
  const order = useComparator((state) => state.order)
  const arrangement = useComparator((state) => state.arrangement)
  const filter = useComparator((state) => state.filter)
  const base = useComparator((state) => state.base)
  const choices = useMemo(
    () => ({ drafts, view, text, order, arrangement, filter, base }),
    [drafts, view, text, order, arrangement, filter, base],
  )
  return <LinkedChoicesContext value={useInTurn(choices, drafts)}>{children}</LinkedChoicesContext>
}
