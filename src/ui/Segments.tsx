import type { ReactNode } from 'react'
import { memo } from 'react'

type SegmentsProps<Value extends string> = {
  /** What is chosen between, for those who hear it. */
  label: string
  options: readonly { readonly value: Value; readonly label: ReactNode }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** A row of choices of which one is in force, as radio buttons. */
export const Segments = memo(function Segments<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
}: SegmentsProps<Value>) {
  return (
    <fieldset className="segments">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            className="sr-only"
            name={label}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}) as <Value extends string>(props: SegmentsProps<Value>) => ReactNode
