import { use } from 'react'
import type { Matter } from '../../domain/compare-drafts'
import { copyText } from '../../platform/clipboard'
import { pageAddress } from '../../platform/location'
import { toSharedAddress } from '../../store/address'
import { comparing } from '../../store/choices'
import { useComparatorStore } from '../../store/use-comparator'
import { PairContext } from '../../store/use-pair'
import { useTold } from '../../ui/announce'

/** Copies the link to a matter; says whether it worked, and gives the link where it did not. */
export function CopyLinkButton({ matter }: { matter: Matter }) {
  const store = useComparatorStore()
  const pair = use(PairContext)
  const [told, tell] = useTold()
  const copy = async () => {
    // Until then what was said stays: taken away when another tool is pressed, it would move that tool.
    tell('')
    const state = store.getState()
    const address = pageAddress(
      toSharedAddress(
        { ...state, ...comparing(state, pair), page: 'compare', matter: matter.key, passage: null },
        state.index,
      ),
    )
    tell(
      (await copyText(address))
        ? 'Link copied'
        : `This browser did not allow copying. The link is ${address}`,
    )
  }
  return (
    <span className="inline-flex items-center">
      <button type="button" className="tool" onClick={() => void copy()}>
        <span aria-hidden="true">#</span>
        <span className="sr-only">{`Copy link to ${matter.title}`}</span>
      </button>
      <span className="told">{told}</span>
    </span>
  )
}
