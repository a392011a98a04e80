/** Parts of the page whose code comes when they are first rendered. */
import type { ComponentType } from 'react'
import { createElement, lazy, useState } from 'react'

type Loader<Props> = () => Promise<ComponentType<Props>>

/**
 * Shown by a `Suspense` around it once its code is here; throws, for an error pane around it, where the code does not
 * arrive. Where its code was brought before it is rendered, it is there at once.
 *
 * @returns the part; its `bring` loads the code and never rejects, since the code is asked for again when the part is
 *   rendered
 */
export function lazily<Props extends object>(load: Loader<Props>) {
  let here: ComponentType<Props> | null = null
  const Late = lazy(async () => {
    here = await load()
    return { default: here }
  })
  function Part(props: Props) {
    // The same as long as it is shown: another component would begin anew.
    const [Shown] = useState(() => here ?? Late)
    return createElement<Props>(Shown, props)
  }
  Part.bring = async () => {
    here = await load().catch(() => null)
  }
  return Part
}

/** A part that the page does without where its code does not arrive. */
export function optional<Props extends object>(load: Loader<Props>) {
  return lazily(async () => await load().catch((): ComponentType<Props> => Nothing))
}

function Nothing() {
  return null
}
