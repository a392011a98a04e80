/** Whether a file that names sources has to wait for them. */
import { useRecord } from './use-comparator'

/** True while the sources are on their way; false once they are here, and where they cannot be had. */
export function useSourcesCome(): boolean {
  return useRecord(({ sources }) => sources.status === 'loading')
}
