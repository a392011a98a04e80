/** Images of the real record. */
import { compareDrafts } from '../../../src/domain/compare-drafts'
import type { Comparison, Matter } from '../../../src/domain/compare-drafts'
import { cardOfMatter } from '../../../src/exchange/card/card-model'
import { readCardFonts } from '../../../scripts/card-fonts'
import { draftOf, everything, record } from '../record-view'

export const fonts = await readCardFonts(process.cwd())

export const comparisons: readonly Comparison[] = record.pairs.map(({ value }) =>
  compareDrafts(draftOf(value.before), draftOf(value.after), value),
)

/** The card of a matter of the US draft and another, the Geneva revision unless said otherwise. */
export function cardOf(
  key: string,
  after = 'geneva-revision',
  change: (matter: Matter) => Matter = (it) => it,
) {
  const comparison = comparisons.find((one) => one.before.id === 'us-28-point' && one.after.id === after)
  const matter = comparison?.matters.find((one) => one.key === key)
  if (comparison === undefined || matter === undefined) throw new Error(`no matter ${key} with ${after}`)
  return cardOfMatter(record.plan.value, comparison, change(matter), everything.sources)
}
