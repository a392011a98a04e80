import { useState } from 'react'
import { useComparatorStore, useRecordStore } from '../store/use-comparator'
import { announce } from '../ui/announce'
import { Fading } from '../ui/Fading'
import { tellInLine } from '../ui/tell-in-line'
import { Icon } from '../ui/Icon'
import { lazily } from '../ui/lazily'

const BlockedCopy = lazily(async () => (await import('./BlockedCopy')).BlockedCopy)
const load = async () => (await import('./publish-matter')).publishMatter

type CopyForPublicationProps = {
  matter: { readonly key: string; readonly title: string }
  /** Words where it stands alone, with what became of it below them; a sign among the tools of a matter. */
  kind: 'words' | 'tool'
}

/** Copies both sentences of a matter with their standing, their first sources and the link to the rest. */
export function CopyForPublication({ matter: { key, title }, kind }: CopyForPublicationProps) {
  const store = useComparatorStore()
  const record = useRecordStore()
  const [told, setTold] = useState({ words: '', times: 0 })
  const tell = (words: string) => {
    if (kind === 'tool') return tellInLine(words)
    setTold(({ times }) => ({ words, times: times + 1 }))
    announce(words)
  }
  const [blocked, setBlocked] = useState<string | null>(null)
  const copy = async () => {
    try {
      const published = await (await load())(key, store, record)
      tell(published.said)
      setBlocked(published.blocked)
    } catch {
      tell('This could not be loaded. Try again.')
    }
  }
  // Fetched as soon as it may be wanted: some browsers let a page copy only right after the click.
  const warm = () => void load().catch(() => undefined)
  return (
    <>
      <button
        type="button"
        className={kind === 'tool' ? 'tool' : 'word-button'}
        aria-label={`Copy for publication of ${title}`}
        onClick={() => void copy()}
        onFocus={warm}
        onPointerEnter={warm}
      >
        {kind === 'tool' ? <Icon name="copy" /> : 'Copy for publication'}
      </button>
      {told.words !== '' && <Fading key={told.times}>{told.words}</Fading>}
      {blocked !== null && <BlockedCopy text={blocked} onClose={() => setBlocked(null)} />}
    </>
  )
}
