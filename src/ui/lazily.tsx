/** Parts of the page whose code comes when they are first rendered. */
import type { FunctionComponent } from 'react'
import { lazy, Suspense, useState } from 'react'
import type { Closable } from './Absent'

type Loader<Props> = () => Promise<FunctionComponent<Props>>

/**
 * A part that is shown once its code is here, at once where that was brought before. Until then nothing stands in its
 * place, or what `Waiting` draws. Where the code does not arrive a notice stands there, which asks for it again when
 * the reader says so. What is around the part waits for nothing and stands as it was. Where the notice does not arrive
 * either, the part throws, for an error pane around it.
 *
 * @returns the part; its `bring` loads the code and never rejects, since the code is asked for again when the part is
 *   rendered
 */
export function lazily<Props extends object>(
  load: Loader<Props>,
  Waiting: FunctionComponent<Props> = Nothing,
) {
  let here: FunctionComponent<Props> | null = null
  const ask = (show: (come: FunctionComponent<Props>) => void) =>
    lazy(async () => {
      await Part.bring()
      if (here !== null) return { default: here }
      // Brought once the first screen stands, for the time when nothing arrives.
      const { absentUntil } = await import('./Absent')
      const retry = async () => {
        await Part.bring()
        if (here !== null) show(here)
      }
      return { default: absentUntil(retry) }
    })
  function Part(props: Props & Closable) {
    const [come, setCome] = useState<FunctionComponent<Props> | null>(null)
    // The same as long as it is shown: another component would begin anew.
    const [first] = useState(() => here ?? ask((late) => setCome(() => late)))
    const Shown = come ?? first
    return (
      <Suspense fallback={<Waiting {...props} />}>
        <Shown {...props} />
      </Suspense>
    )
  }
  Part.bring = async () => {
    here = await load().catch(() => null)
  }
  return Part
}

/** A part that the page does without where its code does not arrive. */
export function optional<Props extends object>(load: Loader<Props>, Waiting?: FunctionComponent<Props>) {
  return lazily(async () => await load().catch((): FunctionComponent<Props> => Nothing), Waiting)
}

function Nothing() {
  return null
}
