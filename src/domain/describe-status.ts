/** How two drafts relate on a matter, as whatever is taken away says it: with the dispute that it depends on. */
import type { Matter } from './compare-drafts'
import type { Letters } from './describe-change'
import { describeQuantity, pairLetters } from './describe-change'
import { describeHeldRelation, disputesOf } from './disputes'
import type { QuantityChange } from './quantities'
import { compareQuantities } from './quantities'

/**
 * The relation and the accounts that it does not hold for: "Same in both, by one account of B; by others: Left open
 * for the presidents; Taken out". Without a dispute the relation alone. No stop at the end.
 */
export function describeStatus(matter: Matter, letters: Letters = pairLetters): string {
  return sayStatus(matter, [], letters)
}

/**
 * The same with every figure, before what other accounts say: "Changed, by one account of B: at most 600,000 to at
 * most 800,000, up 200,000, 33 percent; by another: No strict limit". Several figures are named.
 *
 * @param describe how a change of a figure is said where it is not said in words
 */
export function describeStatusAndFigures(
  matter: Matter,
  letters: Letters = pairLetters,
  describe: (change: QuantityChange) => string = describeQuantity,
): string {
  const changes = compareQuantities(matter)
  const figures = changes.map((change) =>
    changes.length === 1 ? describe(change) : `${change.name}, ${describe(change)}`,
  )
  return sayStatus(matter, figures, letters)
}

/** The status in two pieces, for where they stand apart. */
export type StatusWords = {
  /** "Changed, by one account of B" */
  readonly holds: string
  /** "by another: No strict limit", for each text that is disputed; empty where accounts agree. */
  readonly others: readonly string[]
}

export function statusWords(matter: Matter, letters: Letters = pairLetters): StatusWords {
  const disputes = disputesOf(matter)
  return {
    holds: describeHeldRelation(matter, letters),
    others: disputes.map(({ side, others }) => {
      if (others.length === 0) return 'sources differ'
      const whose = disputes.length === 1 ? '' : ` of ${letters[side]}`
      return `by ${others.length === 1 ? 'another' : 'others'}${whose}: ${others.join('; ')}`
    }),
  }
}

function sayStatus(matter: Matter, figures: readonly string[], letters: Letters): string {
  const { holds, others } = statusWords(matter, letters)
  const said = figures.length === 0 ? '' : `: ${figures.join('; ')}`
  return [`${holds}${said}`, ...others].join('; ')
}
