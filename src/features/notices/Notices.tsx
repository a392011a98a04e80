import { pairOf } from '../../store/record-store'
import { useComparator, useRecord } from '../../store/use-comparator'
import { lazily } from '../../ui/lazily'

const FailureNotices = lazily(async () => (await import('./FailureNotices')).FailureNotices)

/** What did not load, what still works, and what the reader can do. */
export function Notices() {
  const [before = '', after = ''] = useComparator((state) => state.drafts)
  const sources = useRecord((state) => state.sources.status === 'failed')
  const pair = useRecord((state) => pairOf(state, before, after)?.status === 'failed')
  return (
    <div className="no-print">{(sources || pair) && <FailureNotices sources={sources} pair={pair} />}</div>
  )
}
