import { use } from 'react'
import { useComparatorStore } from '../../store/use-comparator'
import { PairContext } from '../../store/use-pair'
import { Hits } from '../../views/Hits'

/** A matter's title, which opens its sources; steps from matter to matter put the focus here. */
export function MatterTitle({ matter: { key, title } }: { matter: { key: string; title: string } }) {
  const pair = use(PairContext)
  const store = useComparatorStore()
  return (
    <button
      type="button"
      data-title
      className="matter-title text-start hover:underline"
      onClick={() => store.getState().openSources(key, null, pair)}
    >
      <Hits text={title} />
    </button>
  )
}
