/** What the image of a whole comparison says, and the same in words. */
import { describeVersion } from '../../domain/cite-plan'
import { formatDate } from '../../domain/citations'
import type { Comparison } from '../../domain/compare-drafts'
import { describeQuantity } from '../../domain/describe-change'
import type { Plan } from '../../domain/record'
import type { PairCell, StripSign } from '../../domain/status-cells'
import { pairCell, stripSigns } from '../../domain/status-cells'
import { countComparison, numberInBrief } from '../../domain/summarise-comparison'
import { comparatorName } from '../export-view'
import { describeCompleteness } from '../side-words'
import type { CardFigure } from './card-model'
import { figureOf } from './card-model'

export type PairCard = {
  readonly project: string
  readonly plan: string
  /** A first: the draft's short title, and what draft it is. */
  readonly drafts: readonly { readonly name: string; readonly about: string }[]
  readonly matters: number
  /** How many matters there are of each kind. */
  readonly signs: readonly StripSign[]
  /** Every matter in the order of the drafts. */
  readonly strip: readonly { readonly cell: PairCell; readonly disputed: boolean }[]
  readonly disputed: number
  /** The figure that changes most, where one does. */
  readonly figure:
    | (CardFigure & { readonly title: string; readonly words: string; readonly disputed: boolean })
    | null
  readonly version: string
}

/** Said beside a figure that not every source gives. */
export const sourcesDiffer = 'Disputed: sources differ'

export function cardOfPair(plan: Plan, comparison: Comparison): PairCard {
  const { matters, disputed } = countComparison(comparison)
  const number = numberInBrief(comparison)
  const figure = number.kind === 'changed' ? figureOf(number.change) : null
  return {
    project: comparatorName,
    plan: plan.title,
    drafts: [comparison.before, comparison.after].map((draft) => ({
      name: draft.shortTitle,
      about: `${formatDate(draft.date)}, ${describeCompleteness(draft)}`,
    })),
    matters,
    signs: stripSigns(comparison.matters),
    strip: comparison.matters.map((matter) => ({ cell: pairCell(matter), disputed: matter.sourcesDiffer })),
    disputed,
    figure:
      figure === null || number.kind !== 'changed'
        ? null
        : {
            ...figure,
            title: number.matter.title,
            words: describeQuantity(number.change),
            disputed: number.matter.sourcesDiffer,
          },
    version: describeVersion(plan),
  }
}

/** "62 matters: 8 changed, 2 same, 46 not reported in one draft. Sources differ on 7." */
export function describeCounts({ matters, signs, disputed }: PairCard): string {
  const kinds = signs.map(({ cell, label, count }) => {
    const words = `${label.charAt(0).toLowerCase()}${label.slice(1)}`
    return `${count} ${cell === 'silent' ? 'not reported in one draft' : words}`
  })
  const differ = disputed === 0 ? '' : ` Sources differ on ${disputed}.`
  return `${matters} matters: ${kinds.join(', ')}.${differ}`
}

/** One sentence on the figure that changes most, and that it is disputed where it is; nothing where none changes. */
export function describePairFigure({ figure }: PairCard): readonly string[] {
  if (figure === null) return []
  return [`${figure.title}: ${figure.words}.`, ...(figure.disputed ? [`${sourcesDiffer}.`] : [])]
}

/** The alternative text of the image. */
export function describePair(card: PairCard): string {
  const { drafts, version, project } = card
  return [
    `${drafts.map(({ name, about }, at) => `${'AB'[at]}, ${name}, ${about}`).join('; ')}.`,
    describeCounts(card),
    ...describePairFigure(card),
    version,
    `${project}.`,
  ].join(' ')
}
