import type { AlignedRow } from '../../domain/align-drafts'
import type { Comparison, Matter, Side } from '../../domain/compare-drafts'
import { presenceOf } from '../../domain/compare-drafts'
import { compareWording, describeMarks } from '../../domain/compare-wording'
import type { Letters } from '../../domain/describe-change'
import {
  draftLetter,
  describeAbsence,
  describeIncomparable,
  describeQuantity,
  describeRemoval,
  nameAbsence,
} from '../../domain/describe-change'
import { describeHeldRelation } from '../../domain/disputes'
import { otherPlaces } from '../../domain/other-places'
import {
  compareQuantities,
  formatDifference,
  formatPercent,
  formatQuantity,
  isChange,
  nameAmong,
} from '../../domain/quantities'
import type { Provision } from '../../domain/record'
import { pairCell } from '../../domain/status-cells'
import { PairCell } from '../../ui/Cells'
import { DraftText } from './DraftGrounds'
import { OtherPlaces } from './OtherPlaces'
import { RevisedText } from './RevisedText'
import { ProvisionGrounds } from './SideText'

type ColumnCellProps = {
  row: AlignedRow
  /** Place of the draft among the columns. */
  at: number
  /** Place of the draft that the others are compared with. */
  base: number
  /** From the base to each draft; null at the base's place. */
  comparisons: readonly (Comparison | null)[]
}

/** What one draft has on a matter, marked against the base; silence in dashes, as everywhere. */
export function ColumnCell({ row, at, base, comparisons }: ColumnCellProps) {
  const cell = row.cells[at]
  if (cell === undefined) return null
  const { presence, provision, matter, draft } = cell
  const isBase = at === base
  if (presence === 'silent') {
    return (
      <span className="inline-block rounded-[2px] border border-dashed border-ctl px-2 text-meta text-ink2">
        Not reported
      </span>
    )
  }
  const wording = matter === null ? null : compareWording(matter)
  const diff = wording?.kind === 'compared' ? wording.diff : null
  // The base is known to lack a clause by the comparison with a draft that has it.
  const beside = isBase && presence === 'absent' ? besideLack(row) : at
  const against = row.cells[beside]?.matter ?? null
  const comparison = comparisons[beside] ?? null
  const letters = { before: draftLetter(base), after: draftLetter(beside) }
  const side = isBase ? 'before' : 'after'
  const absence = against === null ? 'Removed' : nameAbsence(against, side)
  const relation = isBase || matter === null ? null : relationOf(matter, letters)
  const places = against === null || comparison === null ? [] : otherPlaces(comparison, against, letters)
  return (
    <div className="grid gap-1">
      {relation !== null && matter !== null && (
        <Relation label={relation} matter={matter} note={wording === null ? null : describeMarks(wording)} />
      )}
      {presence === 'stated' && provision !== null && (
        <div className="[&_p]:text-value">
          <RevisedText
            before={matter?.before?.statement ?? ''}
            after={provision.statement}
            diff={isBase ? null : diff}
            show="after"
          />
        </div>
      )}
      {presence === 'absent' && (
        <p className="border-[1.4px] border-ink px-2 py-1 text-meta text-ink2">
          {/* What the line above begins with is not said again. */}
          {relation?.startsWith(absence) !== true && (
            <>
              <b className="pe-1 font-semibold text-ink">{absence}</b>{' '}
            </>
          )}
          {whyAbsent(provision, against, side)}
        </p>
      )}
      <OtherPlaces places={places} comparisons={comparisons} />
      {presence === 'absent' && provision === null && against?.relatedKey == null && (
        <DraftText id={draft.id} />
      )}
      {provision !== null && <ProvisionGrounds matter={row} provision={provision} />}
    </div>
  )
}

/**
 * Of the drafts whose comparison finds a clause lacking in the base, the one to say why: that which finds it under
 * another matter goes before those which find none. -1 where there is none.
 */
function besideLack({ cells }: AlignedRow): number {
  const lacks = cells.map(({ matter }) => matter !== null && presenceOf(matter, 'before') === 'absent')
  const asPart = cells.findIndex(({ matter }, at) => lacks[at] === true && matter?.relatedKey != null)
  return asPart === -1 ? lacks.indexOf(true) : asPart
}

/** Among several drafts each lack is said of its own draft alone. */
function whyAbsent(provision: Provision | null, matter: Matter | null, side: Side): string | null {
  if (provision?.removal != null && matter?.relatedKey == null)
    return describeRemoval(provision, provision.removal)
  return matter === null ? null : describeAbsence(matter, side)
}

/** A matter that is new beside the base alone: other columns may have it too. */
function relationOf(matter: Matter, letters: Letters): string {
  return matter.relation === 'only-after' && presenceOf(matter, 'after') === 'stated'
    ? `Not reported in ${letters.before}`
    : describeHeldRelation(matter, letters)
}

type RelationProps = { label: string; matter: Matter; note: string | null }

function Relation({ label, matter, note }: RelationProps) {
  const quantities = compareQuantities(matter).filter(isChange)
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-meta text-ink3">
      <span className="inline-flex items-center gap-1.5 font-semibold text-ink2">
        <PairCell kind={pairCell(matter)} />
        {label}
      </span>
      {quantities.map((change) => {
        if (change.kind === 'not-compared') {
          return (
            <span key={change.name}>
              {nameAmong(quantities, change)}
              {describeIncomparable(change) ?? 'no number to compare'}
            </span>
          )
        }
        return (
          <span key={change.name} className="inline-flex flex-wrap items-center gap-x-2">
            {nameAmong(quantities, change)}
            <span className="sr-only">{describeQuantity(change)}</span>
            {change.difference !== 0 && (
              <span aria-hidden="true" className="border border-ctl px-1.5 font-bold text-ink">
                {formatPercent(change) ?? formatDifference(change)}
              </span>
            )}
            {change.scopeDiffers && <span aria-hidden="true">{formatQuantity(change.after)}</span>}
          </span>
        )
      })}
      {note !== null && <span>{note}</span>}
    </p>
  )
}
