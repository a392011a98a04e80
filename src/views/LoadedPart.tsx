import type { ReactNode } from 'react'
import type { Problem } from '../domain/problem'
import { formatProblem } from '../domain/problem'
import type { Loading } from '../store/loading'
import { useRecord } from '../store/use-comparator'
import { Notice } from '../ui/Notice'
import { PassingButton } from '../ui/PassingButton'

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
  if (part.status === 'ready') return children(part.value)
  if (part.status === 'loading') {
    return (
      <p role="status" className="py-8 text-ink3">
        Reading the record…
      </p>
    )
  }
  return <FailedPart problems={part.problems} failure={failure} onRetry={onRetry} />
}

type FailedPartProps = {
  problems: readonly Problem[]
  failure: string
  onRetry?: (() => void) | undefined
  /** What the reader can do instead. */
  children?: ReactNode
}

/** What is wrong with a part of the record, and a way to try again. */
export function FailedPart({ problems, failure, onRetry, children }: FailedPartProps) {
  const retry = useRecord((state) => state.retry)
  return (
    <Notice kind="alert" actions={<PassingButton label="Try again" onPress={onRetry ?? retry} />}>
      <p>{failure}</p>
      <ul className="pt-1 text-meta text-ink2">
        {problems
          .slice(0, 5)
          .map(formatProblem)
          .map((words) => (
            <li key={words}>{words}</li>
          ))}
      </ul>
      {children}
    </Notice>
  )
}
