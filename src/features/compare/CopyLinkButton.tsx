import { use, useState } from 'react'
import type { Matter } from '../../domain/compare-drafts'
import { copyText } from '../../platform/clipboard'
import { pageAddress } from '../../platform/location'
import { toSharedAddress } from '../../store/address'
import { comparing } from '../../store/choices'
import { useComparatorStore } from '../../store/use-comparator'
import { PairContext } from '../../store/use-pair'
import { tellInLine } from '../../ui/tell-in-line'
import { lazily } from '../../ui/lazily'

const BlockedCopy = lazily(async () => (await import('../../views/BlockedCopy')).BlockedCopy)

/** Copies the link to a matter; says that it worked, and gives the link to be copied by hand where it did not. */
export function CopyLinkButton({ matter }: { matter: Matter }) {
  const store = useComparatorStore()
  const pair = use(PairContext)
  const [blocked, setBlocked] = useState<string | null>(null)
  const copy = async () => {
    const state = store.getState()
    const address = pageAddress(
      toSharedAddress(
        { ...state, ...comparing(state, pair), page: 'compare', matter: matter.key, passage: null },
        state.index,
      ),
    )
    if (await copyText(address)) tellInLine('Link copied')
    else setBlocked(address)
  }
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-label={`Copy link to ${matter.title}`}
        onClick={() => void copy()}
      >
        #
      </button>
      {blocked !== null && <BlockedCopy text={blocked} onClose={() => setBlocked(null)} />}
    </>
  )
}
