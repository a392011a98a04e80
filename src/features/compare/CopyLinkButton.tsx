import { use, useState } from 'react'
import type { Matter } from '../../domain/compare-drafts'
import { copyText } from '../../platform/clipboard'
import { pageAddress } from '../../platform/location'
import { toAddress } from '../../store/address'
import { comparing } from '../../store/choices'
import { useComparatorStore } from '../../store/use-comparator'
import { PairContext } from '../../store/use-pair'

/** Copies the link to a matter; says whether it worked, and gives the link where it did not. */
export function CopyLinkButton({ matter }: { matter: Matter }) {
  const store = useComparatorStore()
  const pair = use(PairContext)
  const [said, setSaid] = useState('')
  const copy = async () => {
    const state = store.getState()
    const address = pageAddress(
      toAddress(
        { ...state, ...comparing(state, pair), page: 'compare', matter: matter.key, passage: null },
        state.index,
      ),
    )
    setSaid(
      (await copyText(address))
        ? 'Link copied'
        : `This browser did not allow copying. The link is ${address}`,
    )
  }
  return (
    <span className="no-print -ms-1.5 inline-flex items-center font-sans text-ui">
      <button
        type="button"
        className="-my-1 min-h-6 min-w-6 py-1 pointer-coarse:-my-2.5 pointer-coarse:min-h-11 pointer-coarse:min-w-11 font-medium text-ink3 hover:text-ink"
        onClick={() => void copy()}
        onBlur={() => setSaid('')}
      >
        <span aria-hidden="true">#</span>
        <span className="sr-only">{`Copy link to ${matter.title}`}</span>
      </button>
      <span role="status" className={said === '' ? 'sr-only' : 'ps-1.5 text-meta text-ink2'}>
        {said}
      </span>
    </span>
  )
}
