import { Icon } from './Icon'

export type Order = 'changed-first' | 'draft'

/** In which order the matters stand. */
export function OrderSelect({ order, onChoose }: { order: Order; onChoose: (order: Order) => void }) {
  return (
    <label className="relative inline-flex items-center text-meta text-ink2">
      <span className="sr-only">Order</span>
      <select
        className="min-h-8 max-medium:min-h-11 appearance-none bg-transparent pe-5 underline decoration-ctl underline-offset-4"
        value={order}
        onChange={(event) => onChoose(event.target.value === 'draft' ? 'draft' : 'changed-first')}
      >
        <option value="changed-first">changed first</option>
        <option value="draft">in draft order</option>
      </select>
      <span className="pointer-events-none absolute end-0">
        <Icon name="chevron" />
      </span>
    </label>
  )
}
