/** What the image of a whole comparison or of one topic of it says, and the same in words. */
import { describeVersion } from '../../domain/cite-plan'
import { formatDate } from '../../domain/citations'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import { describeQuantity } from '../../domain/describe-change'
import { disputesOf } from '../../domain/disputes'
import { mattersOf } from '../../domain/embed-subject'
import type { Plan, Topic } from '../../domain/record'
import type { PairCell, StripSign } from '../../domain/status-cells'
import { pairCell, stripSigns } from '../../domain/status-cells'
import { countComparison, numberInBrief } from '../../domain/summarise-comparison'
import { comparatorName } from '../export-view'
import { describeCompleteness } from '../side-words'
import type { CardFigure } from './card-model'
import { figureOf } from './card-model'

type StripCell = { readonly cell: PairCell; readonly title: string; readonly disputed: boolean }

export type PairCard = {
  readonly project: string
  readonly plan: string
  /** A first: the draft's short title, and what draft it is. */
  readonly drafts: readonly { readonly name: string; readonly about: string }[]
  /** The topic whose matters are counted; null for all matters. */
  readonly topic: string | null
  readonly matters: number
  /** How many matters there are of each kind. */
  readonly signs: readonly StripSign[]
  /** Every matter in the order of the drafts. */
  readonly strip: readonly StripCell[]
  readonly disputed: number
  /** The figure that changes most, where one does. */
  readonly figure:
    | (CardFigure & {
        readonly title: string
        readonly words: string
        /** "Disputed: sources differ; by another account: No strict limit"; null where accounts agree. */
        readonly dispute: string | null
      })
    | null
  readonly version: string
  /** Where the comparison is shown; null where the image has no page to lead to. */
  readonly address: string | null
}

type PairCardChoice = { readonly topic?: Topic | null; readonly address?: string | null }

/** The words of the image of all matters, or of those that carry a topic. */
export function cardOfPair(
  plan: Plan,
  comparison: Comparison,
  { topic = null, address = null }: PairCardChoice = {},
): PairCard {
  const counted = mattersOf(
    topic === null ? { kind: 'pair' } : { kind: 'topic', id: topic.id },
    comparison.matters,
  )
  const { matters, disputed } = countComparison({ matters: counted })
  const number = numberInBrief({ matters: counted })
  const figure = number.kind === 'changed' ? figureOf(number.change) : null
  return {
    project: comparatorName,
    plan: plan.title,
    drafts: [comparison.before, comparison.after].map((draft) => ({
      name: draft.shortTitle,
      about: `${formatDate(draft.date)}, ${describeCompleteness(draft)}`,
    })),
    topic: topic?.label ?? null,
    matters,
    signs: stripSigns(counted),
    strip: counted.map((matter) => ({
      cell: pairCell(matter),
      title: matter.title,
      disputed: matter.sourcesDiffer,
    })),
    disputed,
    figure:
      figure === null || number.kind !== 'changed'
        ? null
        : {
            ...figure,
            title: number.matter.title,
            words: describeQuantity(number.change),
            dispute: describeDispute(number.matter),
          },
    version: describeVersion(plan),
    address,
  }
}

function describeDispute(matter: Matter): string | null {
  if (!matter.sourcesDiffer) return null
  const others = disputesOf(matter).flatMap((dispute) => dispute.others)
  const by = others.length === 1 ? 'by another account' : 'by other accounts'
  return `Disputed: sources differ${others.length === 0 ? '' : `; ${by}: ${others.join('; ')}`}`
}

/** How many matters of a topic there is room to name. */
const NAMED = 8

/** True where the image names its matters: a topic of few, without a figure that takes their room. */
export function namesMatters({ topic, figure, strip }: PairCard): boolean {
  return topic !== null && figure === null && strip.length <= NAMED
}

/** "Ukraine’s NATO membership, sources differ" */
export function nameMatter({ title, disputed }: StripCell): string {
  return disputed ? `${title}, sources differ` : title
}

/** `topic-nato_us-28-point_geneva-revision_2026.11.24.png`; `extension` has no dot. */
export function pairFileName(
  plan: Plan,
  { before, after }: Comparison,
  topic: Topic | null,
  extension: string,
): string {
  const of = topic === null ? '' : `topic-${topic.id}_`
  return `${of}${before.id}_${after.id}_${plan.version}.${extension}`
}

/** "62 matters: 8 changed, 2 same, 46 not reported in one draft. Sources differ on 7." */
export function describeCounts({ topic, matters, signs, disputed }: PairCard): string {
  const kinds = signs.map(({ cell, label, count }) => {
    const words = `${label.charAt(0).toLowerCase()}${label.slice(1)}`
    return `${count} ${cell === 'silent' ? 'not reported in one draft' : words}`
  })
  const differ = disputed === 0 ? '' : ` Sources differ on ${disputed}.`
  const of = topic === null ? '' : `Topic: ${topic}. `
  return `${of}${matters} ${matters === 1 ? 'matter' : 'matters'}: ${kinds.join(', ')}.${differ}`
}

/** One sentence on the figure that changes most, and that it is disputed where it is; nothing where none changes. */
export function describePairFigure({ figure }: PairCard): readonly string[] {
  if (figure === null) return []
  return [`${figure.title}: ${figure.words}.`, ...(figure.dispute === null ? [] : [`${figure.dispute}.`])]
}

/** "Changed: Ukraine’s NATO membership, sources differ." for each kind, where the image names its matters. */
function describeMatters(card: PairCard): readonly string[] {
  if (!namesMatters(card)) return []
  return card.signs.map(({ cell, label }) => {
    const mine = card.strip.filter((one) => one.cell === cell)
    return `${label}: ${mine.map(nameMatter).join('; ')}.`
  })
}

/** The alternative text of the image. */
export function describePair(card: PairCard): string {
  const { drafts, version, project, address } = card
  return [
    `${drafts.map(({ name, about }, at) => `${'AB'[at]}, ${name}, ${about}`).join('; ')}.`,
    describeCounts(card),
    ...describeMatters(card),
    ...describePairFigure(card),
    version,
    address === null ? `${project}.` : `${project}: ${address}`,
  ].join(' ')
}
