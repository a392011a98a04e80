import { useEffect, useLayoutEffect, useRef } from 'react'
import type { KeptState } from '../../store/kept-store'
import { useActs } from './use-acts'

type UndoLineProps = { takenOut: NonNullable<KeptState['takenOut']>; onSaid: (words: string) => void }

/** What was taken off the list last, and the way to have it back with its note. It stays until something else is. */
export function UndoLine({ takenOut: { ids, from }, onSaid }: UndoLineProps) {
  const acts = useActs()
  const undo = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // What was taken off has taken the focus with it.
    if (document.activeElement === document.body) undo.current?.focus()
  })
  const only = from.find(({ id }) => ids.includes(id))
  const what = ids.length === 1 && only !== undefined ? only.title : `${ids.length} provisions`
  const putBack = () => {
    acts((all) => all.undo())
    onSaid(
      `${what} ${ids.length === 1 ? 'is' : 'are'} back, where ${ids.length === 1 ? 'it' : 'they'} stood.`,
    )
    document.getElementById('kept-said')?.focus()
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isUndo(event)) return
      event.preventDefault()
      putBack()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  return (
    <p className="no-print flex flex-wrap items-center gap-3">
      Taken off your list: {what}.
      <button ref={undo} type="button" className="boxed" onClick={putBack}>
        Undo<span className="sr-only"> taking {what} off your list</span>
      </button>
    </p>
  )
}

/** The keys that undo on the whole page. In a note they undo what was typed there, over a dialog nothing behind it. */
function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return false
  if (target instanceof HTMLElement && target.matches('textarea, input')) return false
  return document.querySelector('dialog[open]') === null
}
