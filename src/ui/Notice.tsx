import type { ReactNode } from 'react'

type NoticeProps = {
  /** An alert is read out at once; a note waits. */
  kind: 'alert' | 'note'
  children: ReactNode
  /** Buttons: what the reader can do. */
  actions?: ReactNode
}

/** What happened, what still works, and what the reader can do. */
export function Notice({ kind, children, actions }: NoticeProps) {
  return (
    <div
      role={kind}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-ink bg-panel px-4 py-3"
    >
      <div className="min-w-0 flex-1 basis-64">{children}</div>
      {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  )
}
