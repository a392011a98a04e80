/** What may follow a choice later than the list that it is about. */
import { startTransition, useLayoutEffect, useState } from 'react'
import { afterPaint, takeTurn } from './after-paint'

/**
 * The value as it stood, until what has changed meanwhile is painted and its turn has come: what follows it is drawn in
 * a task of its own.
 *
 * @param value the same as long as nothing of it changes
 * @param of what the value speaks of; another is followed at once
 */
export function useInTurn<Value>(value: Value, of: unknown): Value {
  const [known, setKnown] = useState({ value, of })
  useLayoutEffect(() => {
    if (known.value === value && known.of === of) return undefined
    let end = () => {}
    const forget = afterPaint(() => {
      end = takeTurn(() => startTransition(() => setKnown({ value, of })))
    })
    return () => {
      forget()
      end()
    }
  }, [known, value, of])
  return known.of === of ? known.value : value
}
