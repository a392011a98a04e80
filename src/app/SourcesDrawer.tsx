import { useEffect, useRef } from 'react'
import type { OpenMatter } from '../features/sources/SourcesPanel'
import { focusOpened } from '../features/sources/focus-opened'
import { SourcesOf } from '../features/sources/SourcesOf'
import { useComparator } from '../store/use-comparator'
import { Dialog } from '../ui/Dialog'
import { ErrorPane } from './ErrorPane'

/** The sources where there is no room for the panel. */
export function SourcesDrawer({ matter, onClose }: { matter: OpenMatter; onClose: () => void }) {
  const settle = useComparator((state) => state.settleFocus)
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The dialog, which is open by now, takes the focus by itself.
    focusOpened(content.current)
    settle()
  }, [settle])
  return (
    <Dialog
      title={`Sources for “${matter.title}”`}
      side="end"
      // Closed by its button it leaves no entry behind that Back would lead through and show nothing new.
      onClose={() => (history.state?.isOver === true ? history.back() : onClose())}
    >
      <div ref={content} className="px-6 py-3">
        <ErrorPane>
          <SourcesOf matter={matter} />
        </ErrorPane>
      </div>
    </Dialog>
  )
}
