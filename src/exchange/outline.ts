/** What a document says before its first matter: how many matters there are of each kind, and which. */
import type { Matter } from '../domain/compare-drafts'
import { describeQuantity } from '../domain/describe-change'
import { disputesOf } from '../domain/disputes'
import { groupMatters, hasStatus, statuses, statusLabel } from '../domain/filter-matters'
import type { QuantityChange } from '../domain/quantities'
import { numberInBrief } from '../domain/summarise-comparison'
import type { ExportView } from './export-view'

export type OutlineLine = {
  /** "Changed 8" */
  readonly label: string
  /** Empty where the matters are counted only: those that the sources are silent on. */
  readonly matters: readonly Matter[]
  /** Those that are counted only, for a list that is closed until it is opened; else empty. */
  readonly silent: readonly Matter[]
}

export type Outline = {
  /** Kinds that have a matter; empty for a view of one matter, which speaks for itself. */
  readonly lines: readonly OutlineLine[]
  /** The largest change of a figure, as one sentence; null where none changes. */
  readonly figure: string | null
}

const silent = ['only-a', 'only-b'] as const satisfies readonly (typeof statuses)[number][]

/**
 * The matters of a view by what became of them; "Sources differ" counts matters of the other kinds again.
 *
 * @param describe how the change of a figure is said where it is not said in words
 */
export function outlineView(
  { matters, comparison }: ExportView,
  describe: (change: QuantityChange) => string = describeQuantity,
): Outline {
  if (matters.length < 2) return { lines: [], figure: null }
  const listed = statuses.flatMap((status): readonly OutlineLine[] => {
    const mine = matters.filter((matter) => hasStatus(matter, status))
    if (mine.length === 0 || silent.some((one) => one === status)) return []
    return [{ label: `${statusLabel[status]} ${mine.length}`, matters: mine, silent: [] }]
  })
  return {
    lines: [...listed, ...silentGroups({ matters, comparison })],
    figure: largestChange(matters, describe),
  }
}

type Viewed = Pick<ExportView, 'matters' | 'comparison'>

function silentGroups({ matters, comparison: { before, after } }: Viewed): readonly OutlineLine[] {
  const { onlyBefore, onlyAfter } = groupMatters(matters)
  return (
    [
      [onlyBefore, after],
      [onlyAfter, before],
    ] as const
  ).flatMap(([mine, { shortTitle }]) =>
    mine.length === 0
      ? []
      : [{ label: `Not reported in the ${shortTitle} ${mine.length}`, matters: [], silent: mine }],
  )
}

function largestChange(
  matters: readonly Matter[],
  describe: (change: QuantityChange) => string,
): string | null {
  const brief = numberInBrief({ matters })
  if (brief.kind !== 'changed') return null
  const others = disputesOf(brief.matter).flatMap((dispute) => dispute.others)
  const dispute = others.length === 0 ? '' : `, by one account; by another: ${others.join('; ')}`
  return `Largest change of a figure: ${brief.matter.title}, ${describe(brief.change)}${dispute}.`
}
