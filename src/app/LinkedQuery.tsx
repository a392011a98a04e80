import type { ReactNode } from 'react'
import { useDeferredValue } from 'react'
import { LinkedQueryContext, useComparator } from '../store/use-comparator'

/** Lets the links in it follow the words searched for when the browser has the time, and not for each letter. */
export function LinkedQuery({ children }: { children: ReactNode }) {
  const query = useComparator((state) => state.filter.query)
  return <LinkedQueryContext value={useDeferredValue(query)}>{children}</LinkedQueryContext>
}
