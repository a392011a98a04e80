import { useState } from 'react'
import { readyOr } from '../../store/loading'
import { useComparison } from '../../store/use-comparison'
import { lazily } from '../../ui/lazily'

const ImageDialog = lazily(async () => (await import('../../views/ImageDialog')).ImageDialog)

/** Opens the image of a matter. In columns it shows the first two drafts, as the sentence to copy does. */
export function ImageButton({ matter: key }: { matter: string }) {
  const comparison = readyOr(useComparison())
  const [open, setOpen] = useState(false)
  const matter = comparison?.matters.find((one) => one.key === key)
  if (comparison === null || matter === undefined) return null
  return (
    <>
      <button type="button" className="word-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Image
      </button>
      {open && (
        <ImageDialog
          comparison={comparison}
          subject={{ kind: 'matter', key: matter.key }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
