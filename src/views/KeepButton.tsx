import { keptId } from '../domain/kept-place'
import { useComparator } from '../store/use-comparator'
import { useKept } from '../store/use-kept'
import { useComparedDrafts } from '../store/use-pair'
import { Fading } from '../ui/Fading'
import { tellInLine } from '../ui/tell-in-line'
import { Icon } from '../ui/Icon'

type KeepButtonProps = {
  matter: { readonly key: string; readonly title: string }
  /** Words or a box with words where it stands alone; a sign among the tools of a matter. */
  kind: 'boxed' | 'words' | 'tool'
}

/** Keeps a provision as it is compared here, or takes it out again. */
export function KeepButton({ matter: { key, title }, kind }: KeepButtonProps) {
  const dataVersion = useComparator((state) => state.index.plan.version)
  const [before = '', after = ''] = useComparedDrafts()
  const place = { before, after, matter: key }
  const id = keptId(place)
  const isKept = useKept((state) => state.ids.includes(id))
  const words = useKept(({ said }) => (said?.id === id && kind !== 'tool' ? said.words : ''))
  const toggle = useKept((state) => state.toggle)
  return (
    <>
      <button
        type="button"
        data-keep
        className={kind === 'words' ? 'word-button' : `${kind} no-print`}
        aria-pressed={isKept}
        aria-label={`Keep ${title}`}
        onClick={() => {
          const done = toggle({ ...place, title, dataVersion })
          if (kind === 'tool') void done.then((said) => tellInLine(said, 'list'))
        }}
      >
        <Icon name="keep" />
        {kind !== 'tool' && 'Keep'}
      </button>
      {words !== '' && kind === 'words' && <Fading key={words}>{words}</Fading>}
      {words !== '' && kind !== 'words' && <span className="text-meta text-ink2">{words}</span>}
    </>
  )
}
