import { Select } from './Select'

export type Order = 'changed-first' | 'draft'

const orders = [
  { id: 'changed-first', label: 'Changed first' },
  { id: 'draft', label: 'Draft order' },
] as const satisfies readonly { id: Order; label: string }[]

/** In which order the matters stand. */
export function OrderSelect({ order, onChoose }: { order: Order; onChoose: (order: Order) => void }) {
  return <Select label="Order" options={orders} chosen={order} onChoose={onChoose} isNamed />
}
