/** What the image of a whole comparison or of one topic of it says, and the same in words. */
import { describeVersion } from '../../domain/cite-plan'
import { formatDate } from '../../domain/citations'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import { describeStatus, describeStatusAndFigures } from '../../domain/describe-status'
import { draftLetter } from '../../domain/describe-change'
import { mattersOf } from '../../domain/embed-subject'
import { lowerFirst } from '../../domain/first-letter'
import { compareQuantities } from '../../domain/quantities'
import type { Plan, Topic } from '../../domain/record'
import type { PairCell, StripSign } from '../../domain/status-cells'
import { pairCell, stripSigns } from '../../domain/status-cells'
import { countComparison, numberInBrief } from '../../domain/summarise-comparison'
import { comparatorName } from '../export-view'
import { describeCompleteness } from '../side-words'
import type { CardFigure } from './card-model'
import { figureOf } from './card-model'

type StripCell = { readonly cell: PairCell; readonly title: string; readonly disputed: boolean }

type LargestFigure = CardFigure & {
  /** The matter that it is of. */
  readonly title: string
  /** "Changed, by one account of B: at most 600,000 to at most 800,000, …; by another: No strict limit" */
  readonly status: string
  /** "Changed, by one account of B; by another: No strict limit"; null where accounts agree. */
  readonly dispute: string | null
  /** How many other figures change. */
  readonly others: number
}

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
  readonly figure: LargestFigure | null
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
    figure: largestFigure(counted),
    version: describeVersion(plan),
    address,
  }
}

function largestFigure(matters: readonly Matter[]): LargestFigure | null {
  const number = numberInBrief({ matters })
  if (number.kind !== 'changed') return null
  const { matter, change } = number
  const changing = matters
    .flatMap(compareQuantities)
    .filter((one) => one.kind === 'compared' && one.difference !== 0)
  return {
    ...figureOf(change),
    title: matter.title,
    status: describeStatusAndFigures(matter),
    dispute: matter.sourcesDiffer ? describeStatus(matter) : null,
    others: changing.length - 1,
  }
}

/** How many matters of a topic there is room to name. */
const NAMED = 8

/**
 * The matters that the image names: those of a topic without a figure, which takes their room. Of many, those that
 * both drafts are reported on; none where these are too many as well.
 */
export function namedMatters({ topic, figure, strip }: PairCard): readonly StripCell[] {
  if (topic === null || figure !== null) return []
  if (strip.length <= NAMED) return strip
  const reported = strip.filter(({ cell }) => cell !== 'silent')
  return reported.length <= NAMED ? reported : []
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
    const words = lowerFirst(label)
    return `${count} ${cell === 'silent' ? 'not reported in one draft' : words}`
  })
  const differ = disputed === 0 ? '' : ` Sources differ on ${disputed}.`
  const of = topic === null ? '' : `Topic: ${topic}. `
  return `${of}${matters} ${matters === 1 ? 'matter' : 'matters'}: ${kinds.join(', ')}.${differ}`
}

/** The figure that changes most, with the accounts that it does not hold for, and how many others there are. */
export function describePairFigure({ figure }: PairCard): readonly string[] {
  if (figure === null) return []
  const others = countOthers(figure)
  return [`${figure.title}. ${figure.status}.`, ...(others === null ? [] : [`${others}.`])]
}

/** "Largest of 3 changes of a figure"; null where it is the only one. */
export function countOthers({ others }: LargestFigure): string | null {
  return others === 0 ? null : `Largest of ${others + 1} changes of a figure`
}

/** "Changed: Ukraine’s NATO membership, sources differ." for each kind that the image names matters of. */
function describeMatters(card: PairCard): readonly string[] {
  const named = namedMatters(card)
  return card.signs.flatMap(({ cell, label }) => {
    const mine = named.filter((one) => one.cell === cell)
    return mine.length === 0 ? [] : [`${label}: ${mine.map(nameMatter).join('; ')}.`]
  })
}

/** The alternative text of the image. */
export function describePair(card: PairCard): string {
  const { drafts, version, project, address } = card
  return [
    `${drafts.map(({ name, about }, at) => `${draftLetter(at)}, ${name}, ${about}`).join('; ')}.`,
    describeCounts(card),
    ...describeMatters(card),
    ...describePairFigure(card),
    version,
    address === null ? `${project}.` : `${project}: ${address}`,
  ].join(' ')
}
