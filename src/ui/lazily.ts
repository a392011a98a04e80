/** Parts of the page whose code comes when they are first rendered. */
import type { ComponentType } from 'react'
import { lazy } from 'react'

/** Shown by a `Suspense` around it once its code is here; throws, for an error pane around it, where the code does not arrive. */
export function lazily<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }))
}

/** A part that the page does without where its code does not arrive. */
export function optional<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazily(async () => await load().catch((): ComponentType<Props> => Nothing))
}

function Nothing() {
  return null
}
