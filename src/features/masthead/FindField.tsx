import { useComparator, useComparatorStore } from '../../store/use-comparator'
import { Icon } from '../../ui/Icon'

/** Search over titles, sentences and quotations, while typing. It leads to the comparison. */
export function FindField({ id }: { id: string }) {
  const query = useComparator((state) => state.filter.query)
  const search = useComparator((state) => state.search)
  const store = useComparatorStore()
  return (
    <form
      role="search"
      className="relative flex items-center"
      onSubmit={(event) => {
        event.preventDefault()
        store.getState().showPage('compare')
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
        type="search"
        value={query}
        placeholder="Find a provision"
        autoComplete="off"
        enterKeyHint="search"
        className="h-[2.125rem] w-full rounded-[2px] border border-ctl bg-page ps-9 pe-2 placeholder:text-ink3 bar:w-[11.5rem]"
        onChange={(event) => {
          search(event.target.value)
          if (store.getState().page !== 'compare' && event.target.value.trim() !== '')
            store.getState().showPage('compare')
        }}
      />
    </form>
  )
}
