import { formatDate } from '../../domain/citations'
import { useComparator } from '../../store/use-comparator'
import { Notice } from '../../ui/Notice'
import { Unbroken } from '../../ui/Unbroken'

/** Said where an embed that names a version of the data stands over another one. */
export function PinnedVersion({ version }: { version: string | null }) {
  const plan = useComparator((state) => state.index.plan)
  if (version === null || version === plan.version) return null
  return (
    <div className="pb-3">
      <Notice kind="note">
        This embed was made of data version {version}. What stands here is version{' '}
        <Unbroken text={`${plan.version}, ${formatDate(plan.date)}, and may differ.`} />
      </Notice>
    </div>
  )
}
