/** A part of the record on its way. */
import type { Problem } from '../domain/problem'

export type Loading<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] }

export const loading: Loading<never> = { status: 'loading' }

/** The value when it is there, else null. */
export function readyOr<Value>(part: Loading<Value> | undefined): Value | null {
  return part?.status === 'ready' ? part.value : null
}
