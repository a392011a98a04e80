import { useItemLink } from '../../store/use-item-link'
import { useKept } from '../../store/use-kept'
import { useToldInLine } from '../../ui/tell-in-line'
import { InnerLink } from '../../ui/InnerLink'

/** What became of an act in the list, at the bottom of it, where it lies over no text; nothing at other times. */
export function ToldLine() {
  const told = useToldInLine()
  const kept = useKept(({ ids }) => ids.length)
  const more = useKept(({ said }) => said?.words)
  const link = useItemLink('kept', null)
  if (told === null) return null
  return (
    <div className="no-print sticky bottom-(--bottom-bar) z-20 h-0">
      <p className="told-line">
        {told.words}
        {told.changed === 'list' && kept > 0 && (
          <InnerLink {...link} className="evidence-link inline-flex min-h-11 items-center">
            {kept} in your list
          </InnerLink>
        )}
        {told.changed === 'list' && more}
      </p>
    </div>
  )
}
