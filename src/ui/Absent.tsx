import type { FunctionComponent } from 'react'
import { useState } from 'react'
import { Notice } from './Notice'
import { PassingButton } from './PassingButton'

/** What a part that can be closed is given; such a part lies over the page. */
export type Closable = { onClose?: () => void }

type AbsentProps = Closable & {
  /** Asks for the part again. */
  onRetry: () => Promise<void>
}

/** What stands in the place of a part whose code did not arrive, until it is asked for with success. */
export function absentUntil(onRetry: () => Promise<void>): FunctionComponent<Closable> {
  return ({ onClose }) => <Absent onRetry={onRetry} {...(onClose && { onClose })} />
}

/** Like the part, it lies over the page where it can be closed. */
function Absent({ onRetry, onClose }: AbsentProps) {
  const [times, setTimes] = useState(1)
  const retry = async () => {
    await onRetry()
    setTimes(times + 1)
  }
  const notice = (
    <Notice
      kind="alert"
      actions={
        <>
          <PassingButton label="Try again" onPress={retry} />
          {/* Firefox keeps a file that failed for as long as the page is open. */}
          {times > 1 && <PassingButton label="Reload the page" onPress={() => location.reload()} />}
          {onClose && <PassingButton label="Close" onPress={onClose} />}
        </>
      }
    >
      This part did not arrive{times > 1 && `, asked for ${times} times`}. The rest still works. Try again, or
      reload the page.
    </Notice>
  )
  if (onClose === undefined) return notice
  return <div className="no-print fixed inset-x-0 bottom-(--bottom-bar) z-30">{notice}</div>
}
