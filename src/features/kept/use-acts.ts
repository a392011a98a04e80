import { useEffect, useState } from 'react'
import type { KeptActs } from '../../store/kept-acts'
import { useKept } from '../../store/use-kept'

/** What a reader does to the list, done at once: on this page the code for it has come. */
export function useActs(): (act: (acts: KeptActs) => void) => void {
  const need = useKept((state) => state.need)
  const [acts, setActs] = useState<KeptActs | null>(null)
  useEffect(() => {
    void need().then(
      (all) => setActs(all),
      () => undefined,
    )
  }, [need])
  return (act) => {
    // Text that is typed has to stand in its field in the same breath, or the caret jumps to the end.
    if (acts !== null) act(acts)
    else void need().then(act, () => undefined)
  }
}
