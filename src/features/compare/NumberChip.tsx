import type { Matter } from '../../domain/compare-drafts'
import { chipTexts, describeQuantity } from '../../domain/describe-change'
import { compareQuantities, isChange, nameAmong } from '../../domain/quantities'
import type { QuantityChange } from '../../domain/quantities'

/** The figures of a matter that change; where there are several, each with its name. */
export function NumberChips({ matter }: { matter: Matter }) {
  const changes = compareQuantities(matter).filter(isChange)
  return changes.map((change) => (
    <NumberChip key={change.name} change={change} name={nameAmong(changes, change)} />
  ))
}

/**
 * A figure's change: both values, and the difference where the two compare, behind a rule or on a line of its own under
 * one. The rule at the other side lies beyond the edge.
 */
function NumberChip({ change, name }: { change: QuantityChange; name: string }) {
  const { values, difference } = chipTexts(change)
  return (
    <span className="order-1 inline-flex items-center border border-ctl text-meta font-medium text-ink">
      <span className="sr-only">{name + describeQuantity(change)}</span>
      <span aria-hidden="true" className="inline-flex flex-wrap items-center overflow-hidden tabular-nums">
        {change.kind === 'compared' && <Bars before={change.before.value} after={change.after.value} />}
        <span className="grow px-2 py-0.5">{name + values}</span>
        {difference !== null && (
          <span className="-ms-px -mt-px grow border-s border-t border-rule px-2 py-0.5 font-bold">
            {difference}
          </span>
        )}
      </span>
    </span>
  )
}

/** A filled over B outlined, in proportion; hidden first when room is short. */
function Bars({ before, after }: { before: number; after: number }) {
  const most = Math.max(before, after, 1)
  const width = (value: number) => Math.max(1, (Math.max(value, 0) / most) * 32)
  return (
    <svg viewBox="0 0 34 14" className="ms-2 hidden h-3.5 w-[2.125rem] wide:block">
      <rect x="0.5" y="0" width={width(before)} height="6" fill="currentColor" />
      <rect x="1" y="8.5" width={width(after)} height="5" fill="none" stroke="currentColor" />
      <path d={`M${width(before)} 8.5v5`} stroke="currentColor" />
    </svg>
  )
}
