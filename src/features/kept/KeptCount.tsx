import { useComparator } from '../../store/use-comparator'
import { useItemLink } from '../../store/use-item-link'
import { useKept } from '../../store/use-kept'
import { Icon } from '../../ui/Icon'
import { InnerLink } from '../../ui/InnerLink'

/** How many provisions the reader has kept, and the way to them; nothing while there are none. */
export function KeptCount() {
  const count = useKept((state) => state.ids.length)
  const current = useComparator((state) => state.page === 'kept')
  const link = useItemLink('kept', null)
  if (count === 0) return null
  return (
    <InnerLink
      {...link}
      current={current}
      className="tool gap-1.5 px-1 max-[22.5rem]:hidden bar:me-2 aria-[current=page]:font-semibold aria-[current=page]:text-ink"
    >
      <Icon name="keep" />
      <span className="sr-only medium:not-sr-only bar:max-[84rem]:sr-only">Kept</span>
      <span className="font-normal tabular-nums">{count}</span>
    </InnerLink>
  )
}
