import { useState } from 'react'
import { sentenceText } from '../../exchange/sentence-text'
import { copyText } from '../../platform/clipboard'
import { pageAddress } from '../../platform/location'
import { toAddress } from '../../store/address'
import { readyOr } from '../../store/loading'
import { useComparatorStore } from '../../store/use-comparator'
import { useComparison, useSources } from '../../store/use-comparison'
import { Icon } from '../../ui/Icon'

/** Copies both sentences of a matter with their standing, their first sources and the link to the rest. */
export function CopySentence({ matter: key }: { matter: string }) {
  const store = useComparatorStore()
  const comparison = readyOr(useComparison())
  const sources = useSources()
  const [said, setSaid] = useState('')
  const matter = comparison?.matters.find((one) => one.key === key)
  if (comparison === null || matter === undefined) return null
  const copy = async () => {
    const state = store.getState()
    const link = pageAddress(
      toAddress({ ...state, page: 'compare', matter: key, passage: null }, state.index),
    )
    setSaid(
      (await copyText(sentenceText(comparison, matter, sources, link)))
        ? 'Sentence copied'
        : 'This browser did not allow copying. Export has the same words as a file.',
    )
  }
  return (
    <p className="no-print flex flex-wrap items-center gap-x-3 pb-3">
      <button type="button" className="boxed" onClick={() => void copy()} onBlur={() => setSaid('')}>
        <Icon name="copy" />
        Copy sentence with sources
      </button>
      <span role="status" className="text-meta text-ink2">
        {said}
      </span>
    </p>
  )
}
