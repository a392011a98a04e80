import { keptId } from '../domain/kept-place'
import { useComparator } from '../store/use-comparator'
import { useKept } from '../store/use-kept'
import { useComparedDrafts } from '../store/use-pair'
import { Icon } from '../ui/Icon'

type KeepButtonProps = {
  matter: { readonly key: string; readonly title: string }
  /** Boxed where it stands alone; a sign among the tools of a matter. */
  kind: 'boxed' | 'tool'
}

/** Keeps a provision as it is compared here, or takes it out again. */
export function KeepButton({ matter: { key, title }, kind }: KeepButtonProps) {
  const dataVersion = useComparator((state) => state.index.plan.version)
  const [before = '', after = ''] = useComparedDrafts()
  const place = { before, after, matter: key }
  const id = keptId(place)
  const isKept = useKept((state) => state.ids.includes(id))
  const words = useKept(({ said }) => (said?.id === id ? said.words : ''))
  const toggle = useKept((state) => state.toggle)
  return (
    <span className="no-print inline-flex items-center text-meta">
      <button
        type="button"
        data-keep
        className={kind}
        aria-pressed={isKept}
        onClick={() => toggle({ ...place, title, dataVersion })}
      >
        <Icon name="keep" />
        <span className={kind === 'tool' ? 'sr-only' : ''}>Keep</span>
        <span className="sr-only"> {title}</span>
      </button>
      <span className="told">{words}</span>
    </span>
  )
}
