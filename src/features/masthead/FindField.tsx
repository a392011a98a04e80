import { bringFurtherLetters } from '../../platform/letters'
import { useComparator, useComparatorStore, useRecord } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'

type FindFieldProps = {
  id: string
  /** True where the reader has just opened the field and is to type in it at once. */
  opened?: boolean
  /** Called by Escape, which keeps what was searched for. */
  onLeave?: () => void
  /** Called when the reader has sent the search off; the list shows it, or is on its way. */
  onSent?: () => void
}

/**
 * Search over titles, sentences, quotations, positions and sources, while typing. It leads to the comparison.
 * What it reads beside the drafts compared comes when the field is entered, so that it is there when it is needed.
 */
export function FindField({ id, opened = false, onLeave, onSent }: FindFieldProps) {
  const query = useComparator((state) => state.filter.query)
  const search = useComparator((state) => state.search)
  const needSearch = useRecord((state) => state.needSearch)
  const store = useComparatorStore()
  return (
    <form
      role="search"
      className="relative flex items-center"
      onSubmit={(event) => {
        event.preventDefault()
        onSent?.()
        const { page, showPage, goToMatter } = store.getState()
        const first = document.querySelector<HTMLElement>('#provisions [data-matter]')?.dataset['matter']
        if (page !== 'compare') showPage('compare')
        else if (first !== undefined) goToMatter(first)
      }}
    >
      <label htmlFor={id} className="sr-only">
        Find a provision
      </label>
      <span className="pointer-events-none absolute start-3 text-ink3">
        <Icon name="search" />
      </span>
      <input
        id={id}
        ref={opened ? focusOnce : undefined}
        type="search"
        value={query}
        placeholder="Find a provision"
        autoComplete="off"
        enterKeyHint="search"
        // The button that clears it has room of its own only while it is there: the largest text needs it for the hint.
        className={`h-[2.125rem] w-full rounded-[2px] border border-ctl bg-page ps-9 placeholder:text-ink3 bar:w-[11.5rem] pointer-coarse:h-11 ${query === '' ? 'pe-3' : 'pe-8 pointer-coarse:pe-11'}`}
        onFocus={() => {
          void needSearch()
          bringFurtherLetters()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Browsers would clear the field; the reader leaves it with what it found.
          event.preventDefault()
          if (onLeave !== undefined) onLeave()
          // The list may not be there yet.
          else (document.getElementById('provisions') ?? document.getElementById('main'))?.focus()
        }}
        onChange={(event) => {
          search(event.target.value)
          if (store.getState().page !== 'compare' && event.target.value.trim() !== '')
            store.getState().showPage('compare')
        }}
      />
      {query !== '' && (
        <button
          type="button"
          className="absolute end-0 flex h-full w-8 items-center justify-center pointer-coarse:w-11"
          onClick={() => {
            search('')
            document.getElementById(id)?.focus()
          }}
        >
          <Icon name="close" />
          <span className="sr-only">Clear the field</span>
        </button>
      )}
    </form>
  )
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}
