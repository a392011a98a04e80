import { readyOr } from '../../store/loading'
import { usePositions } from '../../store/use-lists'
import { LoadedPart } from '../../views/LoadedPart'
import { PositionsView } from './PositionsView'

/** Who said what about which draft, once that is loaded. */
export function PositionsPage() {
  const positions = usePositions()
  const all = readyOr(positions)
  if (all !== null) return <PositionsView all={all} />
  return (
    <div className="px-4 medium:px-6 wide:px-8">
      <h1 className="page-title">Who said what about which draft</h1>
      <LoadedPart
        part={positions}
        failure="The positions could not be read. The drafts can still be compared."
      >
        {() => null}
      </LoadedPart>
    </div>
  )
}
