import type { ReactNode } from 'react'
import { startTransition, useLayoutEffect, useMemo, useState } from 'react'
import { LinkedChoicesContext, useComparator } from '../store/use-comparator'
import { afterPaint, takeTurn } from '../ui/after-paint'

/**
 * Lets the links in it follow the reader's choices once what was chosen is painted, and in a turn of their own: a new
 * address has the browser style every link anew. Links of other drafts follow at once.
 */
export function LinkedPage({ children }: { children: ReactNode }) {
  const drafts = useComparator((state) => state.drafts)
  const view = useComparator((state) => state.view)
  const text = useComparator((state) => state.text)
  const order = useComparator((state) => state.order)
  const filter = useComparator((state) => state.filter)
  const base = useComparator((state) => state.base)
  const choices = useMemo(
    () => ({ drafts, view, text, order, filter, base }),
    [drafts, view, text, order, filter, base],
  )
  const [known, setKnown] = useState(choices)
  const linked = known.drafts === drafts ? known : choices
  useLayoutEffect(() => {
    if (known === choices) return undefined
    let end = () => {}
    const forget = afterPaint(() => {
      end = takeTurn(() => startTransition(() => setKnown(choices)))
    })
    return () => {
      forget()
      end()
    }
  }, [known, choices])
  return <LinkedChoicesContext value={linked}>{children}</LinkedChoicesContext>
}
