import { describeIgnored, quoteAll } from '../../store/describe-ignored'
import { useComparator } from '../../store/use-comparator'
import { Notice } from '../../ui/Notice'
import { PassingButton } from '../../ui/PassingButton'

/** What of a link was not understood, and what is shown in its place. */
export function IgnoredNotice() {
  const index = useComparator((state) => state.index)
  const ignored = useComparator((state) => state.ignored)
  const dismiss = useComparator((state) => state.dismissIgnored)
  const { ofDrafts, others } = describeIgnored(ignored, index)
  const shortTitles = index.plan.defaultDrafts.map(
    (id) => index.drafts.find((draft) => draft.id === id)?.shortTitle ?? id,
  )
  return (
    <div className="no-print">
      <Notice kind="note" actions={<PassingButton label="Close" onPress={dismiss} />}>
        {ofDrafts.length > 0 && (
          <p>
            {ofDrafts.join(' ')} {shortTitles.join(' and ')} are compared instead.
          </p>
        )}
        {others.length > 0 && (
          <p>
            This link names {quoteAll(others)}, which{' '}
            {others.length === 1 ? 'is not in this data set. It was' : 'are not in this data set. They were'}{' '}
            left out; the rest of the link is shown.
          </p>
        )}
      </Notice>
    </div>
  )
}
