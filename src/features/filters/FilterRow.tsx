import type { ReactNode } from 'react'

type FilterRowProps = {
  id: string
  label: string
  /** Drawn before the label, for the eye. */
  sign?: ReactNode
  checked: boolean
  /** How many matters it would leave under the other filters; a choice that would leave none is quiet. */
  count: number
  onToggle: () => void
}

/** One choice of a filter, and what it would leave. */
export function FilterRow({ id, label, sign, checked, count, onToggle }: FilterRowProps) {
  return (
    <label
      htmlFor={id}
      className="filter-row flex w-full items-center gap-2 text-meta data-[quiet=true]:text-ink3"
      data-quiet={count === 0}
    >
      <input id={id} type="checkbox" className="sr-only" checked={checked} onChange={onToggle} />
      {sign}
      <span className="min-w-0 flex-1">{label}</span>
      <span className="tabular-nums">{count}</span>
    </label>
  )
}
