import { useEffect } from 'react'
import { downloadFile } from '../../platform/download'
import { useComparator } from '../../store/use-comparator'
import { useKept } from '../../store/use-kept'
import { Icon } from '../../ui/Icon'
import { Notice } from '../../ui/Notice'
import { PassingButton } from '../../ui/PassingButton'
import { saveSelection } from './save-selection'

const why = {
  full: 'this browser’s storage is full',
  blocked: 'this browser does not let the page store anything',
} as const

/** What could not be stored or read, for as long as that is so, each with the file that saves it. */
export function KeptNotices() {
  const unsaved = useKept((state) => state.unsaved)
  const unread = useKept((state) => state.unread)
  return (
    <div className="no-print">
      {unsaved !== null && <Unsaved reason={unsaved} />}
      {unread !== null && <Unread text={unread} />}
    </div>
  )
}

function Unsaved({ reason }: { reason: keyof typeof why }) {
  const plan = useComparator((state) => state.index.plan)
  const items = useKept((state) => state.items) ?? []
  const need = useKept((state) => state.need)
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [])
  return (
    <Notice
      kind="alert"
      actions={
        <>
          <button
            type="button"
            className="boxed"
            data-kind="filled"
            onClick={() => saveSelection(items, plan)}
          >
            <Icon name="download" />
            Download a copy
          </button>
          <PassingButton label="Try again" onPress={async () => (await need()).save()} />
        </>
      }
    >
      Not saved: {why[reason]}. What you kept, and your notes, are in this tab only, until you close or reload
      it. The page works as before, and a copy as a file can be opened on the page of kept provisions.
    </Notice>
  )
}

function Unread({ text }: { text: string }) {
  const need = useKept((state) => state.need)
  return (
    <Notice
      kind="alert"
      actions={
        <>
          <button
            type="button"
            className="boxed"
            onClick={() => downloadFile(text, 'kept-unread.txt', 'text/plain;charset=utf-8')}
          >
            <Icon name="download" />
            Download it
          </button>
          <PassingButton label="Forget it" onPress={async () => (await need()).forgetUnread()} />
        </>
      }
    >
      What this browser had stored of your kept provisions could not be read. It was put aside as it is, and
      nothing of it was changed. You can go on keeping provisions.
    </Notice>
  )
}
