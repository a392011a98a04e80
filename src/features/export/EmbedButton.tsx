import { useState } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { lazily } from '../../ui/lazily'

const EmbedDialog = lazily(async () => (await import('./EmbedDialog')).EmbedDialog)

/** Opens the code for a page of the reader's own. */
export function EmbedButton({ comparison }: { comparison: Comparison }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="boxed" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Embed
      </button>
      {open && <EmbedDialog comparison={comparison} onClose={() => setOpen(false)} />}
    </>
  )
}
