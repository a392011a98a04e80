import { useEffect } from 'react'
import { useComparator } from '../../store/use-comparator'
import { useItemLink } from '../../store/use-item-link'
import { useKept } from '../../store/use-kept'
import { InnerLink } from '../../ui/InnerLink'
import { clearLine, fadeLine, holdLine, useToldInLine } from '../../ui/tell-in-line'

/**
 * What became of an act in the list, above the groups at its bottom; nothing at other times. It goes with the drafts
 * that it was said of.
 */
export function ToldLine() {
  return <Line key={useComparator((state) => state.drafts.join())} />
}

function Line() {
  const told = useToldInLine()
  const kept = useKept(({ ids }) => ids.length)
  const link = useItemLink('kept', null)
  useEffect(() => clearLine, [])
  if (told === null) return null
  return (
    <div
      className="no-print sticky bottom-[calc(var(--clear-bottom)-1rem)] z-20 h-0"
      onFocus={holdLine}
      onBlur={fadeLine}
      onPointerEnter={holdLine}
      onPointerLeave={fadeLine}
    >
      <p data-stuck className="told-line">
        {told.words}
        {told.changed === 'list' && kept > 0 && (
          <InnerLink {...link} className="evidence-link inline-flex min-h-11 items-center">
            {kept} in your list
          </InnerLink>
        )}
      </p>
    </div>
  )
}
