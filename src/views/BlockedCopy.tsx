import { useId } from 'react'
import { Dialog } from '../ui/Dialog'

type BlockedCopyProps = { text: string; onClose: () => void }

/** The other way to a text that the browser did not let the page copy: the text itself, selected. */
export function BlockedCopy({ text, onClose }: BlockedCopyProps) {
  const hint = useId()
  return (
    <Dialog title="Copy this text" onClose={onClose}>
      <div className="grid gap-3 px-6 py-4">
        <p id={hint}>This browser did not allow copying. The text is selected when you enter the field.</p>
        <textarea
          readOnly
          aria-label="Text to copy"
          aria-describedby={hint}
          className="h-64 w-full resize-y border border-ctl bg-page p-3 font-serif text-context"
          value={text}
          onFocus={(event) => event.target.select()}
        />
      </div>
    </Dialog>
  )
}
