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
            className="h-9 border border-ctl bg-page px-2 placeholder:text-ink3"
            onChange={(event) => onChange({ author: event.target.value, date })}
          />
        </label>
        <label className="grid grid-cols-[minmax(0,1fr)] gap-1 text-meta">
          Date
          <input
            type="date"
            value={date}
            className="h-9 border border-ctl bg-page px-2"
            onChange={(event) => onChange({ author, date: event.target.value })}
          />
        </label>
        <p className="text-meta text-ink3">
          Where you leave these empty, the changes are by {defaults.author}, on {formatDate(defaults.date)},
          the day of the data. No other name is written into the file.
        </p>
      </div>
    </fieldset>
  )
}
