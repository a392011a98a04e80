/** Choices that long lists follow when the browser has the time. */
import { useDeferredValue, useMemo } from 'react'
import { useComparator } from './use-comparator'

/**
 * The value as a long list follows it: at leisure, so that drawing it anew never holds up the letter that is typed or
 * the control that is pressed. With another choice of drafts it is followed at once: a filter speaks of A and B, and
 * after a swap the one from before would find nothing; nor has every view room for as many drafts.
 *
 * @param value the same value as long as nothing of it changes
 */
export function useAtLeisure<Value>(value: Value): Value {
  const drafts = useComparator((state) => state.drafts)
  const now = useMemo(() => ({ drafts, value }), [drafts, value])
  const deferred = useDeferredValue(now)
  return deferred.drafts === drafts ? deferred.value : value
}
