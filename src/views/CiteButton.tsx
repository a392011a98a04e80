import type { ReactNode } from 'react'
import { useState } from 'react'
import { lazily } from '../ui/lazily'
import type { CiteSubject } from './CiteDialog'

const CiteDialog = lazily(async () => (await import('./CiteDialog')).CiteDialog)

type CiteButtonProps = {
  subject: CiteSubject
  label: string
  /** What is cited, for ears, where several buttons of one name stand on a page, all of them quiet. */
  of?: ReactNode
  /** How it looks where it is not quiet. */
  look?: 'boxed' | 'word-button'
}

/** Opens the citation of a source, a matter or a view, in every form. */
export function CiteButton({ subject, label, of, look = 'boxed' }: CiteButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={of === undefined ? `${look} no-print` : quiet}
        onClick={() => setOpen(true)}
      >
        <span>
          {label}
          {of !== undefined && <span className="sr-only"> {of}</span>}
        </span>
      </button>
      {open && <CiteDialog subject={subject} onClose={() => setOpen(false)} />}
    </>
  )
}

const quiet =
  'no-print inline-flex min-h-6 min-w-6 items-center font-medium pointer-coarse:min-h-11 pointer-coarse:min-w-11 text-ink2 hover:underline'
