import { Icon } from '../../ui/Icon'

type ChoiceProps = {
  label: string
  /** Words for no restriction. */
  everything: string
  options: readonly { readonly id: string; readonly label: string }[]
  /** Id of the option in force; empty for no restriction. */
  chosen: string
  onChoose: (id: string) => void
}

/** One of several, or all of them. */
export function Choice({ label, everything, options, chosen, onChoose }: ChoiceProps) {
  return (
    <label className="relative inline-flex items-center gap-2 text-ink3">
      {label}
      <select
        className="field-sizing-content min-h-8 pointer-coarse:min-h-11 max-w-full appearance-none bg-page pe-5 font-medium text-ink underline decoration-ctl underline-offset-4"
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{everything}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute end-0 text-ink">
        <Icon name="chevron" />
      </span>
    </label>
  )
}
