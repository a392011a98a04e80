import { formatDate } from '../../domain/citations'
import { useComparator } from '../../store/use-comparator'
import { Unbroken } from '../../ui/Unbroken'
import { Outward } from './Outward'

/** Which data this is, what silence means, and the way to the whole. */
export function EmbedFoot({ address }: { address: string }) {
  const plan = useComparator((state) => state.index.plan)
  return (
    <footer className="relative -mt-px flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-ink py-3 text-meta text-ink3">
      <span>
        <Unbroken text={`Peace Plan Comparator, data version ${plan.version}, ${formatDate(plan.date)}`} />
      </span>
      <span>
        “Not reported” means that the sources are silent; it does not mean that a draft lacks the point.
      </span>
      <Outward href={address}>Open the full comparison</Outward>
    </footer>
  )
}
