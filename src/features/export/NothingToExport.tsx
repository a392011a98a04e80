import { Dialog } from '../../ui/Dialog'

/** The export while its drafts are not there: why there is nothing to take away, and what to do. */
export function NothingToExport({ failed, onClose }: { failed: boolean; onClose: () => void }) {
  return (
    <Dialog title="Export" onClose={onClose}>
      <p role="status" className="max-w-[68ch] px-6 py-4">
        {failed
          ? 'A draft could not be read, so there is nothing to export yet. Close this, then try again or choose another draft.'
          : 'The drafts and their sources are still being read. The export shows here once they are.'}
      </p>
    </Dialog>
  )
}
