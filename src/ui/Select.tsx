import { Icon } from './Icon'

type SelectProps<Id extends string> = {
  label: string
  options: readonly { readonly id: Id; readonly label: string }[]
  chosen: Id
  onChoose: (id: Id) => void
  /** True where what is chosen says what it is chosen from. */
  isNamed?: boolean
}

/** One of several: what is chosen from, and what is chosen, underlined. */
export function Select<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
  isNamed = false,
}: SelectProps<Id>) {
  return (
    <label className="word-select">
      {isNamed ? <span className="sr-only">{label}</span> : label}
      <span data-chosen>
        <select
          value={chosen}
          onChange={({ target }) => {
            const option = options.find(({ id }) => id === target.value)
            if (option !== undefined) onChoose(option.id)
          }}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    </label>
  )
}
