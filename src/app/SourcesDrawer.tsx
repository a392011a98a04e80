import { useEffect } from 'react'
import type { OpenMatter } from '../features/sources/SourcesPanel'
import { SourcesOf } from '../features/sources/SourcesPanel'
import { useComparator } from '../store/use-comparator'
import { Dialog } from '../ui/Dialog'
import { ErrorPane } from './ErrorPane'

/** The sources where there is no room for the panel. */
export function SourcesDrawer({ matter }: { matter: OpenMatter }) {
  const close = useComparator((state) => state.closeSources)
  const settle = useComparator((state) => state.settleFocus)
  // The dialog takes the focus by itself.
  useEffect(() => settle(), [settle])
  return (
    <Dialog title={`Sources for “${matter.title}”`} side="end" onClose={close}>
      <div className="px-6 py-3">
        <ErrorPane>
          <SourcesOf matter={matter} />
        </ErrorPane>
      </div>
    </Dialog>
  )
}
