/** What the image of a matter says, in words and before anything is placed. */
import type { SourceShelf } from '../../domain/citations'
import { countSources, formatDate } from '../../domain/citations'
import type { Comparison, Matter, Presence, Side } from '../../domain/compare-drafts'
import { presenceOf } from '../../domain/compare-drafts'
import { compareWording, describeMarks } from '../../domain/compare-wording'
import { chipTexts, describeSilence } from '../../domain/describe-change'
import { describeStatusAndFigures, statusWords } from '../../domain/describe-status'
import { describeVersion } from '../../domain/cite-plan'
import { upperFirst } from '../../domain/first-letter'
import type { Run } from '../../domain/mark-words'
import { markSide } from '../../domain/mark-words'
import { nameSource } from '../../domain/name-source'
import type { ComparedQuantities, QuantityChange } from '../../domain/quantities'
import { compareQuantities, formatFigure, formatQuantity } from '../../domain/quantities'
import type { Plan, Provision } from '../../domain/record'
import type { DraftCell } from '../../domain/status-cells'
import { draftCell } from '../../domain/status-cells'
import { comparatorName } from '../export-view'
import {
  describeBox,
  describePoint,
  describeSideAlone,
  describeStanding,
  describeWitnesses,
  gatherSupport,
  textThatLacks,
} from '../side-words'
import type { StandingWords } from '../side-words'
import { orderSources } from '../source-words'

export type CardSide = {
  readonly side: Side
  /** The draft's short title. */
  readonly draft: string
  /** "20 Nov 2025" */
  readonly date: string
  readonly presence: Presence
  readonly cell: DraftCell
  /** "Not reported", "Removed" or "Not in this draft", before the words of the box; null for a sentence. */
  readonly boxed: string | null
  /** The sentence with its changed words marked, or why there is none. */
  readonly runs: readonly Run[]
  /** "Point 6"; null where there is none. */
  readonly point: string | null
  readonly standing: StandingWords
  /** "At most 800,000: Proto Thema; BBC and 3 more": one for each account of a dispute, else empty. */
  readonly accounts: readonly string[]
  /** "8 sources: Axios; Babel; Proto Thema and 5 more", those of highest rank named; null without a source. */
  readonly sources: string | null
  /** "Copies differ: …"; null where they agree. */
  readonly witnesses: string | null
}

/** The figure that stands large: both values, and the difference where there is one. */
export type CardFigure = {
  readonly before: string
  readonly after: string
  readonly difference: string | null
  /** What the figure measures; null where the matter has no other. */
  readonly name: string | null
}

export type MatterCard = {
  readonly project: string
  /** The plan's title. */
  readonly plan: string
  readonly title: string
  /** "Changed, by one account of B", and why no words are marked where none are. */
  readonly relation: string
  /** "By another: No strict limit"; null where accounts agree. */
  readonly dispute: string | null
  readonly marks: string | null
  readonly figure: CardFigure | null
  /** The whole status with every figure in words, as the alternative text says it. */
  readonly status: string
  readonly sides: readonly [CardSide, CardSide]
  /** "Data version 2026.11.24, 24 Nov 2026." */
  readonly version: string
  /** Where the matter is shown; null where the image has no page to lead to. */
  readonly address: string | null
}

/** How many sources are named before the rest is counted. */
const NAMED = 3

/**
 * The words of the image of one matter.
 *
 * @param address where the matter is shown; null where the image has no page to lead to
 */
export function cardOfMatter(
  plan: Plan,
  comparison: Comparison,
  matter: Matter,
  sources: SourceShelf,
  address: string | null = null,
): MatterCard {
  const { holds, others } = statusWords(matter)
  const changes = compareQuantities(matter)
  const wording = compareWording(matter)
  const side = (which: Side) => cardSide(comparison, matter, which, sources)
  return {
    project: comparatorName,
    plan: plan.title,
    title: matter.title,
    relation: holds,
    dispute: others.length === 0 ? null : upperFirst(others.join('; ')),
    marks: describeMarks(wording),
    figure: largeFigure(changes),
    status: describeStatusAndFigures(matter),
    sides: [side('before'), side('after')],
    version: describeVersion(plan),
    address,
  }
}

/** The first figure that compares and changes; two that are the same or cannot be compared stand in the sentences. */
function largeFigure(changes: readonly QuantityChange[]): CardFigure | null {
  const change = changes.find((one) => one.kind === 'compared' && one.difference !== 0)
  if (change?.kind !== 'compared') return null
  return { ...figureOf(change), name: changes.length === 1 ? null : change.name }
}

/** The values as a chip shows them. */
export function figureOf(change: ComparedQuantities): CardFigure {
  const { difference } = chipTexts(change)
  const after = change.scopeDiffers ? formatQuantity(change.after) : formatFigure(change.after)
  return { before: formatQuantity(change.before), after, difference, name: null }
}

function cardSide(comparison: Comparison, matter: Matter, side: Side, sources: SourceShelf): CardSide {
  const draft = comparison[side]
  const presence = presenceOf(matter, side)
  const provision = presence === 'silent' ? null : matter[side]
  return {
    side,
    draft: draft.shortTitle,
    date: formatDate(draft.date),
    presence,
    cell: draftCell(matter, side),
    boxed: describeBox(matter, side),
    runs: runsOf(comparison, matter, side),
    point: provision === null ? null : describePoint(provision),
    standing: describeStanding(comparison, matter, side),
    accounts: provision === null ? [] : accountsOf(provision, sources),
    sources:
      provision === null ? nameText(comparison, matter, side, sources) : nameSources(provision, sources),
    witnesses: provision === null ? null : describeWitnesses(provision),
  }
}

function runsOf(comparison: Comparison, matter: Matter, side: Side): readonly Run[] {
  const presence = presenceOf(matter, side)
  if (presence === 'silent') {
    // A removal of another clause on the matter is no account of this one; the editors' sentence says which.
    const about = matter[side]?.removal == null ? null : matter.summary
    return [{ kind: 'kept', text: about ?? describeSilence(comparison[side].shortTitle) }]
  }
  const text = describeSideAlone(comparison, matter, side)
  const wording = compareWording(matter)
  if (presence !== 'stated' || wording.kind !== 'compared') return [{ kind: 'kept', text }]
  return markSide(wording.diff, matter.before?.statement ?? '', matter.after?.statement ?? '', side)
}

function accountsOf(provision: Provision, sources: SourceShelf): readonly string[] {
  if (provision.accounts.length === 0) return []
  return gatherSupport(provision).map(({ says, evidence, named }) => {
    const ids = orderSources({ accounts: [], evidence }, sources)
    const names = [...ids.map((id) => nameOf(id, sources)), ...named]
    return names.length === 0 ? `${says}` : `${says}: ${nameFew(names)}`
  })
}

function nameSources(provision: Provision, sources: SourceShelf): string | null {
  const count = countSources(provision)
  if (count === 0) return null
  const ids = orderSources(provision, sources)
  const names = ids.map((id) => nameOf(id, sources))
  // Two pages of one publisher are told apart by their days.
  const isAlone = (name: string) => names.indexOf(name) === names.lastIndexOf(name)
  const told = ids.map((id) => (isAlone(nameOf(id, sources)) ? nameOf(id, sources) : nameSource(id, sources)))
  return `${count} ${count === 1 ? 'source' : 'sources'}: ${nameFew(told)}`
}

/** What "has no such clause" rests on. */
function nameText(comparison: Comparison, matter: Matter, side: Side, sources: SourceShelf): string | null {
  const text = textThatLacks(comparison, matter, side)
  return text === null ? null : `Text of the draft: ${nameOf(text.source, sources)}`
}

/** A source that could not be loaded is named by its id. */
function nameOf(source: string, sources: SourceShelf): string {
  return sources.get(source)?.shortName ?? source
}

function nameFew(names: readonly string[]): string {
  const each = [...new Set(names)]
  const more = each.length - NAMED
  if (more <= 0) return each.join('; ')
  return `${each.slice(0, NAMED).join('; ')} and ${more} more`
}

/** `army-size_us-28-point_geneva-revision_2026.11.24.svg`; `extension` has no dot. */
export function cardFileName(
  plan: Plan,
  { before, after }: Comparison,
  matter: Matter,
  extension: string,
): string {
  return `${matter.key}_${before.id}_${after.id}_${plan.version}.${extension}`
}
