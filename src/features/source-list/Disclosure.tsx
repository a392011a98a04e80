import type { ReactNode } from 'react'
import { useId } from 'react'
import { Icon } from '../../ui/Icon'

type DisclosureProps = {
  label: ReactNode
  open: boolean
  onToggle: () => void
  children: ReactNode
}

/** A button, and what it shows and hides below it. */
export function Disclosure({ label, open, onToggle, children }: DisclosureProps) {
  const id = useId()
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
        className="inline-flex min-h-8 items-center gap-1.5 text-start font-medium text-evidence hover:underline pointer-coarse:min-h-11"
      >
        <Icon name="chevron" turned={open} />
        <span>{label}</span>
      </button>
      <div id={id} hidden={!open} className="ps-5.5 pb-2">
        {open && children}
      </div>
    </div>
  )
}
