import { useId } from 'react'
import { formatDate } from '../../domain/citations'

type ChangesByProps = {
  author: string
  date: string
  /** What stands in the file where the reader says nothing. */
  defaults: { readonly author: string; readonly date: string }
  onChange: (changesBy: { author: string; date: string }) => void
}

/** Whom the tracked changes of a Word document are by, and on which day. */
export function ChangesBy({ author, date, defaults, onChange }: ChangesByProps) {
  const field = useId()
  const inWords = useId()
  return (
    <fieldset className="min-w-0 border-t border-rule pt-3">
      <legend className="float-start w-full pb-1.5 text-meta font-semibold text-ink2">
        Author and date of the tracked changes
      </legend>
      <div className="clear-both grid grid-cols-[minmax(0,1fr)] gap-2">
        <label className="grid grid-cols-[minmax(0,1fr)] gap-1 text-meta">
          Author
          <input
            type="text"
            value={author}
            placeholder={defaults.author}
            autoComplete="off"
            maxLength={80}
            className="h-9 border border-ctl bg-page px-2 pointer-coarse:h-11 placeholder:text-ink3"
            onChange={(event) => onChange({ author: event.target.value, date })}
          />
        </label>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-1 text-meta">
          {/* The field has the order of the browser's language, in which 3/12 may be a day of March or of December. */}
          <p className="flex flex-wrap gap-x-2">
            <label htmlFor={field}>Date</label>
            <span id={inWords} className="text-ink3">
              In the file: {formatDate(date === '' ? defaults.date : date)}
              {date === '' && ', the day of the data'}.
            </span>
          </p>
          <input
            id={field}
            type="date"
            value={date}
            aria-describedby={inWords}
            className="h-9 border border-ctl bg-page px-2 pointer-coarse:h-11"
            onChange={(event) => onChange({ author, date: event.target.value })}
          />
        </div>
        <p className="text-meta text-ink3">
          Where you leave the author empty, the changes are by {defaults.author}. No other name is written
          into the file.
        </p>
      </div>
    </fieldset>
  )
}
