/** What one draft says on a matter and what that rests on, in the words that every export shares. */
import { citeLabel } from '../domain/citations'
import type { SourceShelf } from '../domain/citations'
import type { Comparison, Matter, Side } from '../domain/compare-drafts'
import { presenceOf } from '../domain/compare-drafts'
import { describeAbsence, nameAbsence } from '../domain/describe-change'
import { lowerFirst } from '../domain/first-letter'
import type { Draft, Evidence, Provision } from '../domain/record'
import { describeCompleteness as completenessOf, isPublishedText } from '../domain/summarise-comparison'
import { standingLabel, standingOf } from '../domain/standing'

/** The words for silence. They stand where a sentence would, and where its standing would. */
export const notReported = 'Not reported'

/** Sides are read in this order. */
export const sides = ['before', 'after'] as const satisfies readonly Side[]

/** How drafts are marked in every export. */
export const sideMark = { before: '[A]', after: '[B]' } as const satisfies Record<Side, string>

/** What an export says once about its sentences, and once about silence. */
export const sentencesAreOurs =
  'The sentences compared are ours, worded in parallel so that marks show differences of substance.'
export const silenceIsNoDeletion =
  'Silence is exported as “Not reported”, never as a deletion: the sources are silent, which does not mean that ' +
  'the draft lacks the point.'

/** Documents that the drafts are easily taken for, a sentence each. */
export function lookAlikes(drafts: readonly Draft[]): readonly string[] {
  return drafts.flatMap(({ shortTitle, lookAlike }) =>
    lookAlike === null ? [] : [`Not to be confused with the ${shortTitle}: ${lookAlike}`],
  )
}

/** "46 matters not reported in the Geneva revision" */
export function countSilent(draft: string, count: number): string {
  return `${count} ${count === 1 ? 'matter' : 'matters'} not reported in the ${draft}`
}

/** "Not reported in the Geneva revision: 46 matters" */
export function silentHeading(draft: string, count: number): string {
  return `Not reported in the ${draft}: ${count} ${count === 1 ? 'matter' : 'matters'}`
}

export type StandingWords = (typeof standingLabel)[keyof typeof standingLabel] | typeof notReported

/**
 * The editors' sentence; for a clause that is known to be gone, the reason why it is called so, and never the
 * sentence of the clause; "Not reported" for silence.
 */
export function describeSide(matter: Matter, side: Side): string {
  const provision = matter[side]
  if (presenceOf(matter, side) === 'silent') return notReported
  return describeAbsence(matter, side) ?? provision?.statement ?? notReported
}

/**
 * The same for where no sentence on the change stands beside it: a clause that a draft has as part of another matter is
 * said to be part of which.
 */
export function describeSideAlone({ matters }: Comparison, matter: Matter, side: Side): string {
  const whole = matters.find(({ key }) => key === matter.relatedKey)
  if (whole === undefined || presenceOf(matter, side) !== 'absent') return describeSide(matter, side)
  return `The clause stands as part of “${whole.title}” in this draft.`
}

/**
 * The standing of what `describeSide` says. A draft without any provision on the matter is known to lack it from
 * its published text, or else from reports.
 */
export function describeStanding(comparison: Comparison, matter: Matter, side: Side): StandingWords {
  if (presenceOf(matter, side) === 'silent') return notReported
  const provision = matter[side]
  if (provision !== null) return standingLabel[standingOf(provision)]
  return standingLabel[isPublishedText(comparison[side]) ? 'published-text' : 'reported']
}

/** A standing as a sentence. */
export function sayStanding(standing: StandingWords): string {
  return standing === 'Disputed' ? disputed : `${standing}.`
}
const disputed = 'Disputed: sources differ.'

/** "Not reported", "Removed" or "Not in this draft": what stands before the words of a box; null for a sentence. */
export function describeBox(matter: Matter, side: Side): string | null {
  const presence = presenceOf(matter, side)
  if (presence === 'stated') return null
  if (presence === 'silent') return notReported
  return nameAbsence(matter, side)
}

/**
 * Where the text of a draft was published, for a clause that the text alone shows it to lack; null for one that a
 * provision speaks of, and where the record cites no place.
 */
export function textThatLacks(comparison: Comparison, matter: Matter, side: Side): Evidence | null {
  const isElsewhere = matter.relation === 'merged' || matter.relation === 'split'
  if (matter[side] !== null || presenceOf(matter, side) !== 'absent' || isElsewhere) return null
  return comparison[side].evidence.find(({ kind }) => kind === 'citation') ?? null
}

/** "Point 4, second half"; null where the reports give no number. */
export function describePoint({ point, part }: Provision): string | null {
  if (point === null) return null
  return part === null ? `Point ${point}` : `Point ${point}, ${part}`
}

/** The draft's extent as part of a sentence: "published in full", "not published, reported in part". */
export function describeCompleteness(draft: Draft): string {
  return lowerFirst(completenessOf(draft))
}

/** "Copies differ: Axios: reliable guarantees. BBC: robust guarantees."; null where they agree. */
export function describeWitnesses({ witnesses }: Provision): string | null {
  return witnesses.length === 0 ? null : `Copies differ: ${witnesses.map(({ reading }) => reading).join(' ')}`
}

/** A statement on a draft with what it rests on. */
export type Support = {
  /** The account; null for the sentence itself, where accounts agree. */
  readonly says: string | null
  readonly evidence: readonly Evidence[]
  /** Sources known only through others. */
  readonly named: readonly string[]
}

/** Evidence under the account it supports, in the order of the record; what no account claims comes last. */
export function gatherSupport({ accounts, evidence }: Provision): readonly Support[] {
  if (accounts.length === 0) return [{ says: null, evidence, named: [] }]
  const claimed = new Set(accounts.flatMap(({ sources }) => sources))
  const rest = evidence.filter(({ source }) => !claimed.has(source))
  return [
    ...accounts.map(({ says, sources, named }) => ({
      says,
      evidence: sources.flatMap((source) => evidence.filter((item) => item.source === source)),
      named,
    })),
    ...(rest.length === 0 ? [] : [{ says: 'Other sources', evidence: rest, named: [] }]),
  ]
}

/**
 * Accounts in one line: "Disputed: sources differ. At most 800,000: Proto Thema ¶22; Babel. No strict limit:
 * RBC-Ukraine." Empty where accounts agree.
 */
export function describeAccounts(provision: Provision, sources: SourceShelf): string {
  if (provision.accounts.length === 0) return ''
  const accounts = gatherSupport(provision).map(({ says, evidence, named }) => {
    const places = [...evidence.map((item) => citeLabel(item, sources)), ...named]
    return places.length === 0 ? `${says}.` : `${says}: ${places.join('; ')}.`
  })
  return [disputed, ...accounts].join(' ')
}
