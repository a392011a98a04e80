import { quoteAll } from '../../store/describe-ignored'
import { useComparator } from '../../store/use-comparator'
import { useFilterInForce } from '../../store/use-filter'
import { Notice } from '../../ui/Notice'
import { RetryButton } from './FailureNotices'

/** What of the filter is not in force, and why. */
export function FilterNotices() {
  const { positions, unknownSources } = useFilterInForce()
  const filter = useComparator((state) => state.filter)
  const choose = useComparator((state) => state.chooseFilter)
  return (
    <div className="no-print">
      {positions === 'failed' && (
        <Notice kind="alert" actions={<RetryButton />}>
          The positions could not be read, so the filter by party is left out. The other filters are in force.
        </Notice>
      )}
      {unknownSources.length > 0 && (
        <Notice
          kind="note"
          actions={
            <button
              type="button"
              className="boxed"
              onClick={() =>
                choose({ ...filter, sources: filter.sources.filter((id) => !unknownSources.includes(id)) })
              }
            >
              Close
            </button>
          }
        >
          This link names {quoteAll(unknownSources)}, which{' '}
          {unknownSources.length === 1
            ? 'is not among the sources of this data set. It is'
            : 'are not among the sources of this data set. They are'}{' '}
          left out of the filter.
        </Notice>
      )}
    </div>
  )
}
