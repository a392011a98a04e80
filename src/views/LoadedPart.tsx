import type { ReactNode } from 'react'
import { formatProblem } from '../domain/problem'
import type { Loading } from '../store/loading'
import { useRecord } from '../store/use-comparator'
import { Notice } from '../ui/Notice'

type LoadedPartProps<Value> = {
  part: Loading<Value>
  /** What could not be read, as a sentence. */
  failure: string
  /** Asks for it again; left out for a part of the record, which the record asks for itself. */
  onRetry?: () => void
  children: (value: Value) => ReactNode
}

/** A part of the record once it is here; else that it is on its way, or what is wrong and a way to try again. */
export function LoadedPart<Value>({ part, failure, onRetry, children }: LoadedPartProps<Value>) {
  const retry = useRecord((state) => state.retry)
  if (part.status === 'ready') return children(part.value)
  if (part.status === 'loading') {
    return (
      <p role="status" className="py-8 text-ink3">
        Reading the record…
      </p>
    )
  }
  return (
    <Notice
      kind="alert"
      actions={
        <button type="button" className="boxed" onClick={onRetry ?? (() => void retry())}>
          Try again
        </button>
      }
    >
      <p>{failure}</p>
      <ul className="pt-1 text-meta text-ink2">
        {part.problems.slice(0, 5).map((problem) => (
          <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
        ))}
      </ul>
    </Notice>
  )
}
