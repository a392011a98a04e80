import type { ReactNode } from 'react'
import { memo } from 'react'

type FilterBoxProps<Choice> = {
  id: string
  choice: Choice
  checked: boolean
  /** The same function while nothing changes. */
  onToggle: (choice: Choice) => void
}

/**
 * The control of a choice. It is rendered on its own, since React writes every attribute of a field anew with each
 * rendering of it, and the browser then styles all of them again.
 */
export const FilterBox = memo(function FilterBox<Choice>({
  id,
  choice,
  checked,
  onToggle,
}: FilterBoxProps<Choice>) {
  return (
    <input id={id} type="checkbox" className="sr-only" checked={checked} onChange={() => onToggle(choice)} />
  )
}) as <Choice>(props: FilterBoxProps<Choice>) => ReactNode

type FilterRowProps<Choice> = FilterBoxProps<Choice> & {
  label: string
  /** Drawn before the label, for the eye. */
  sign?: ReactNode
  /** How many matters it would leave under the other filters; a choice that would leave none is quiet. */
  count: number
}

/** One choice of a filter, and what it would leave. */
export function FilterRow<Choice>({ id, label, sign, count, ...box }: FilterRowProps<Choice>) {
  return (
    <label
      htmlFor={id}
      className="filter-row flex w-full items-center gap-2 text-meta data-[quiet=true]:text-ink3"
      data-quiet={count === 0}
    >
      <FilterBox id={id} {...box} />
      {sign}
      <span className="min-w-0 flex-1">{label}</span>
      <span className="tabular-nums">{count}</span>
    </label>
  )
}
