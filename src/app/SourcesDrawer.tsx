import type { Matter } from '../domain/compare-drafts'
import { SourcesOf } from '../features/sources/SourcesPanel'
import { useComparator } from '../store/use-comparator'
import { Dialog } from '../ui/Dialog'
import { ErrorPane } from './ErrorPane'

/** The sources where there is no room for the panel. */
export function SourcesDrawer({ matter }: { matter: Matter }) {
  const close = useComparator((state) => state.closeSources)
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
