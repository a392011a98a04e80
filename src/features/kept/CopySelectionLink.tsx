import { useState } from 'react'
import type { KeptItem } from '../../domain/kept-list'
import { writeKeptLink } from '../../domain/kept-link'
import { copyText } from '../../platform/clipboard'
import { pageAddress } from '../../platform/location'
import { Icon } from '../../ui/Icon'

type CopySelectionLinkProps = { items: readonly KeptItem[]; onSaid: (words: string) => void }

/** Copies a link that names the provisions in order, and says what it leaves out. */
export function CopySelectionLink({ items, onSaid }: CopySelectionLinkProps) {
  const [refused, setRefused] = useState(false)
  const address = pageAddress(`#/kept/${writeKeptLink(items)}`)
  const leftOut = 'Your notes are not in the link; they are your own words, and only a file takes them along.'
  return (
    <>
      <button
        type="button"
        className="boxed"
        onClick={async () => {
          const copied = await copyText(address)
          setRefused(!copied)
          onSaid(
            `${copied ? 'Link copied.' : 'This browser did not allow copying; the link stands below.'} ${leftOut}`,
          )
        }}
      >
        <Icon name="copy" />
        Copy link
      </button>
      {refused && (
        <label className="order-last grid w-full gap-1 text-meta">
          Link to these provisions
          <input readOnly value={address} className="h-9 w-full border border-ctl bg-page px-2" />
        </label>
      )}
    </>
  )
}
