import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import { useComparator } from '../../store/use-comparator'
import { useKept } from '../../store/use-kept'
import { Notice } from '../../ui/Notice'
import { PassingButton } from '../../ui/PassingButton'
import { LinkedSelection } from './LinkedSelection'
import { OwnSelection } from './OwnSelection'

/** Draws a provision, with what the reader can do with it here; null for keeping it. */
export type DrawProvision = (comparison: Comparison, matter: Matter, tools: ReactNode) => ReactNode

/** What the reader has kept, or, at an address that names provisions, what the sender of the link has chosen. */
export function KeptPage({ draw }: { draw: DrawProvision }) {
  const linked = useComparator((state) => state.item)
  const need = useKept((state) => state.need)
  const items = useKept((state) => state.items)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!failed) need().catch(() => setFailed(true))
  }, [need, failed])
  if (linked !== null) return <LinkedSelection text={linked} draw={draw} />
  if (failed) {
    return (
      <Notice kind="alert" actions={<PassingButton label="Try again" onPress={() => setFailed(false)} />}>
        A part of this page did not arrive, so what you kept cannot be shown yet. It is stored as it was.
      </Notice>
    )
  }
  if (items === null) {
    return (
      <p role="status" className="p-8 text-ink3">
        Reading what you kept…
      </p>
    )
  }
  return <OwnSelection items={items} draw={draw} />
}
