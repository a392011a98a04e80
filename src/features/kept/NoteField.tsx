import { useId } from 'react'
import type { KeptItem } from '../../domain/kept-list'
import { useActs } from './use-acts'

/** The reader's own note on a provision. On paper it stands as text, and only where there is one. */
export function NoteField({ item: { id, title, note } }: { item: KeptItem }) {
  const field = useId()
  const acts = useActs()
  return (
    <div className="pt-1 pb-4">
      <label htmlFor={field} className="no-print block pb-1 text-meta font-semibold text-ink2">
        Your note<span className="sr-only"> on {title}</span>
      </label>
      <textarea
        id={field}
        value={note}
        rows={Math.min(12, Math.max(2, note.split('\n').length))}
        dir="auto"
        className="no-print block w-full max-w-[68ch] border border-ctl bg-page px-2.5 py-1.5 text-ui"
        onChange={(event) => acts((all) => all.writeNote(id, event.target.value))}
      />
      {note !== '' && (
        <p dir="auto" className="hidden whitespace-pre-wrap print:block">
          <b className="font-semibold">Reader’s note: </b>
          {note}
        </p>
      )}
    </div>
  )
}
