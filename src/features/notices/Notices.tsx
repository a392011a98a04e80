import { useComparator, useRecord } from '../../store/use-comparator'
import { pairOf } from '../../store/record-store'
import { Notice } from '../../ui/Notice'

/** What did not load, what still works, and what the reader can do. */
export function Notices() {
  return (
    <div className="no-print">
      <SourcesNotice />
      <PairNotice />
    </div>
  )
}

function SourcesNotice() {
  const failed = useRecord((state) => state.sources.status === 'failed')
  if (!failed) return null
  return (
    <Notice kind="alert" actions={<RetryButton />}>
      The sources could not be read. The comparison and its filters still work; names of sources and passages
      are missing until the sources arrive.
    </Notice>
  )
}

function PairNotice() {
  const [before = '', after = ''] = useComparator((state) => state.drafts)
  const failed = useRecord((state) => pairOf(state, before, after)?.status === 'failed')
  if (!failed) return null
  return (
    <Notice kind="alert" actions={<RetryButton />}>
      The editors’ judgement of these two drafts could not be read. The drafts are still compared, with
      relations derived from their sentences; silence is shown as silence.
    </Notice>
  )
}

/** Asks again for every file that failed. */
export function RetryButton() {
  const retry = useRecord((state) => state.retry)
  return (
    <button type="button" className="boxed" onClick={() => void retry()}>
      Try again
    </button>
  )
}
