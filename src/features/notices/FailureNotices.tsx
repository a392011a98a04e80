import { useRecord } from '../../store/use-comparator'
import { Notice } from '../../ui/Notice'
import { PassingButton } from '../../ui/PassingButton'

type FailureNoticesProps = {
  /** Which files could not be read. */
  sources: boolean
  pair: boolean
}

/** What could not be read of the record, and what still works. */
export function FailureNotices({ sources, pair }: FailureNoticesProps) {
  return (
    <>
      {sources && (
        <Notice kind="alert" actions={<RetryButton />}>
          The sources could not be read. The comparison and its filters still work; names of sources and
          passages are missing until the sources arrive.
        </Notice>
      )}
      {pair && (
        <Notice kind="alert" actions={<RetryButton />}>
          The editors’ judgement of these two drafts could not be read. The drafts are still compared, with
          relations derived from their sentences; silence is shown as silence.
        </Notice>
      )}
    </>
  )
}

/** Asks again for every file that failed. */
export function RetryButton() {
  const retry = useRecord((state) => state.retry)
  return <PassingButton label="Try again" onPress={retry} />
}
