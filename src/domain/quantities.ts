/** Figures of a matter in two drafts: what compares, what does not, and why. */
import type { Matter } from './compare-drafts'
import { presenceOf } from './compare-drafts'
import type { Quantity } from './record'

/** Why two figures give no difference. */
export type Incomparable = 'unit' | 'kind' | 'missing-before' | 'missing-after'

/** Two figures of one unit and one kind. */
export type ComparedQuantities = {
  readonly kind: 'compared'
  readonly name: string
  readonly before: Quantity
  readonly after: Quantity
  /** `after` less `before`, in their common unit. */
  readonly difference: number
  /** Change in percent of `before`, not rounded; null from zero. */
  readonly percent: number | null
  /** True when the figures hold for different cases, such as peacetime only. */
  readonly scopeDiffers: boolean
}

export type QuantityChange =
  | ComparedQuantities
  | {
      readonly kind: 'not-compared'
      readonly name: string
      readonly before: Quantity | null
      readonly after: Quantity | null
      readonly why: Incomparable
    }

/**
 * The figures of a matter that both drafts state, matched by name. Empty unless both state the
 * matter: a clause that is gone or not reported has no figure to compare.
 *
 * A difference is given only between figures of one unit and one kind (ceiling with ceiling).
 */
export function compareQuantities(matter: Matter): readonly QuantityChange[] {
  if (presenceOf(matter, 'before') !== 'stated' || presenceOf(matter, 'after') !== 'stated') return []
  const before = new Map(matter.before?.quantities.map((quantity) => [quantity.name, quantity]))
  const after = new Map(matter.after?.quantities.map((quantity) => [quantity.name, quantity]))
  return [...new Set([...before.keys(), ...after.keys()])].map((name) =>
    compareFigures(name, before.get(name) ?? null, after.get(name) ?? null),
  )
}

/** False for a figure that is the same in both drafts and holds for the same cases. */
export function isChange(change: QuantityChange): boolean {
  return change.kind === 'not-compared' || change.difference !== 0 || change.scopeDiffers
}

/** "Russian share of electricity: ", to stand before one figure of several; nothing where it is the only one. */
export function nameAmong(changes: readonly QuantityChange[], { name }: QuantityChange): string {
  return changes.length > 1 ? `${name}: ` : ''
}

/** True where the number is another one, stands in another unit, or is stated in one draft alone. */
export function isOtherNumber(change: QuantityChange): boolean {
  if (change.kind === 'compared') return change.difference !== 0
  return change.why !== 'kind' || change.before?.value !== change.after?.value
}

/** True where both drafts state the figure and restrict it in different words: as a ceiling, or to a case. */
export function isOtherScope({ before, after }: QuantityChange): boolean {
  return before !== null && after !== null && before.qualifier !== after.qualifier
}

/** Two figures of one name; null for a draft that states the matter without it. */
export function compareFigures(
  name: string,
  before: Quantity | null,
  after: Quantity | null,
): QuantityChange {
  const apart = (why: Incomparable): QuantityChange => ({ kind: 'not-compared', name, before, after, why })
  if (before === null) return apart('missing-before')
  if (after === null) return apart('missing-after')
  if (before.unit !== after.unit) return apart('unit')
  if (limitOf(before) !== limitOf(after)) return apart('kind')
  const difference = after.value - before.value
  return {
    kind: 'compared',
    name,
    before,
    after,
    difference,
    percent: before.value === 0 ? null : (difference / Math.abs(before.value)) * 100,
    scopeDiffers: before.qualifier !== after.qualifier,
  }
}

/** What kind of figure a quantity is: how its qualifier bounds it. */
export type Limit = 'ceiling' | 'floor' | 'target' | 'figure'

export function limitOf({ qualifier }: Quantity): Limit {
  if (qualifier === null) return 'figure'
  if (/\bat most\b/.test(qualifier)) return 'ceiling'
  if (/\bat least\b/.test(qualifier)) return 'floor'
  return /\b(goal|target)\b/.test(qualifier) ? 'target' : 'figure'
}

/** The figure with its qualifier and unit in words: "at most 600,000", "within 100 days", "50%". */
export function formatQuantity(quantity: Quantity): string {
  const { unit, qualifier } = quantity
  const figure = formatFigure(quantity)
  if (qualifier === null) return figure
  if (qualifier === 'at most' && (unit === 'days' || unit === 'months' || unit === 'years'))
    return `within ${figure}`
  const [bound, ...scope] = qualifier.split(', ')
  const limit = limitOf(quantity)
  if (limit === 'figure' && bound !== 'about') return `${figure} ${qualifier}`
  return [limit === 'target' ? `a ${bound} of ${figure}` : `${bound} ${figure}`, ...scope].join(' ')
}

/** The figure with its unit, without its qualifier; thousands by comma, billions in words. */
export function formatFigure({ value, unit }: Quantity): string {
  const number = Math.abs(value) >= 1e9 ? `${formatNumber(value / 1e9)} billion` : formatNumber(value)
  switch (unit) {
    case 'personnel':
      return number
    case 'USD':
      return `${number} dollars`
    case 'EUR':
      return `${number} euros`
    case 'percent':
      return `${number}%`
    default:
      return `${number} ${unit}`
  }
}

/**
 * A number in digits with commas, rounded to two decimals as `toFixed` does, minus as U+2212; for numbers below 1e21.
 * Written here: the first number of `Intl.NumberFormat` takes a slow telephone 100 ms while the page begins to work.
 */
export function formatNumber(value: number): string {
  const digits = String(Number(Math.abs(value).toFixed(2))).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
  return value < 0 && digits !== '0' ? `\u2212${digits}` : digits
}

/** "+200,000" or "−25 percentage points"; zero has no sign. */
export function formatDifference(change: ComparedQuantities): string {
  const { difference, after } = change
  return `${difference > 0 ? '+' : ''}${formatSize(difference, after)}`
}

/** How far apart two figures of this unit are. Between percentages it is points: 25% is half of 50%, not 25% less. */
export function formatSize(difference: number, quantity: Quantity): string {
  return quantity.unit === 'percent'
    ? `${formatNumber(difference)} percentage points`
    : formatFigure({ ...quantity, value: difference })
}

/**
 * "+33%", rounded to whole percent. Null from zero, for figures that are percent themselves, and
 * where rounding leaves nothing of a change.
 */
export function formatPercent({ percent, after }: ComparedQuantities): string | null {
  if (percent === null || after.unit === 'percent') return null
  const whole = Math.round(percent)
  return whole === 0 ? null : `${whole > 0 ? '+' : ''}${formatNumber(whole)}%`
}
