type ChoiceProps = { name: string; label: string; detail: string; checked: boolean; onChoose: () => void }

/** One of several, with what it comes to. */
export function Choice({ name, label, detail, checked, onChoose }: ChoiceProps) {
  return (
    <label className="clear-both flex min-h-7 items-baseline gap-2.5 py-1 pointer-coarse:py-3">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChoose}
        className="translate-y-0.5 accent-ink"
      />
      <span className="flex flex-wrap items-baseline gap-x-2">
        {label}
        {detail !== '' && <span className="text-meta text-ink3">{detail}</span>}
      </span>
    </label>
  )
}

type TickProps = { label: string; checked: boolean; onChange: (checked: boolean) => void }

/** Something to be in the file or not. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className="clear-both flex min-h-7 items-baseline gap-2.5 py-1 pointer-coarse:py-3">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="translate-y-0.5 accent-ink"
      />
      {label}
    </label>
  )
}
