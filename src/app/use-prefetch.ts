/** Pages are fetched when a reader is about to go to them, by code that is loaded once the first screen stands. */
import { useEffect } from 'react'
import { useComparator, useRecordStore } from '../store/use-comparator'

export function usePrefetch(): void {
  const index = useComparator((state) => state.index)
  const record = useRecordStore()
  useEffect(() => {
    let stop: (() => void) | undefined
    let left = false
    const begin = async () => {
      const { prefetchPages } = await import('./prefetch-pages')
      if (!left) stop = prefetchPages(index, record)
    }
    // Without it pages come when they are asked for.
    begin().catch(() => undefined)
    return () => {
      left = true
      stop?.()
    }
  }, [index, record])
}
