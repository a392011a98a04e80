import type { AlignedCell, AlignedRow } from '../../domain/align-drafts'
import type { Matter } from '../../domain/compare-drafts'
import { compareWording, describeMarks } from '../../domain/compare-wording'
import type { Letters } from '../../domain/describe-change'
import { describeAbsence, describeIncomparable, describeQuantity } from '../../domain/describe-change'
import { describeHeldRelation } from '../../domain/disputes'
import {
  compareQuantities,
  formatDifference,
  formatPercent,
  formatQuantity,
  isChange,
} from '../../domain/quantities'
import type { Provision } from '../../domain/record'
import { standingLabel, standingOf } from '../../domain/standing'
import { pairCell } from '../../domain/status-cells'
import { useSources } from '../../store/use-comparison'
import { PairCell } from '../../ui/Cells'
import { StandingSign } from '../../ui/StandingSign'
import { Hits } from '../../views/Hits'
import { RevisedText } from './RevisedText'
import { EvidenceLink } from './SideText'

type ColumnCellProps = {
  row: AlignedRow
  cell: AlignedCell
  /** What the base and this draft are called. */
  letters: Letters
  isBase: boolean
}

/** What one draft has on a matter, marked against the base; silence in dashes, as everywhere. */
export function ColumnCell({ row, cell: { presence, provision, matter }, letters, isBase }: ColumnCellProps) {
  if (presence === 'silent') {
    return (
      <span className="inline-block rounded-[2px] border border-dashed border-ctl px-2 text-meta text-ink2">
        Not reported
      </span>
    )
  }
  const wording = matter === null ? null : compareWording(matter)
  const diff = wording?.kind === 'compared' ? wording.diff : null
  return (
    <div className="grid gap-1">
      {!isBase && matter !== null && (
        <Relation matter={matter} letters={letters} note={wording === null ? null : describeMarks(wording)} />
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
          <b className="pe-2 font-semibold text-ink">
            {provision === null ? 'Not in this draft' : 'Removed'}
          </b>
          {matter === null || isBase ? '' : describeAbsence(matter, 'after')}
        </p>
      )}
      {provision !== null && <Basis row={row} provision={provision} />}
    </div>
  )
}

type RelationProps = { matter: Matter; letters: Letters; note: string | null }

function Relation({ matter, letters, note }: RelationProps) {
  const quantities = compareQuantities(matter).filter(isChange)
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-meta text-ink3">
      <span className="inline-flex items-center gap-1.5 font-semibold text-ink2">
        <PairCell kind={pairCell(matter)} />
        {matter.relation === 'only-after' ? 'Only here' : describeHeldRelation(matter, letters)}
      </span>
      {quantities.map((change) => {
        if (change.kind === 'not-compared') {
          return <span key={change.name}>{describeIncomparable(change) ?? 'no number to compare'}</span>
        }
        return (
          <span key={change.name} className="inline-flex flex-wrap items-center gap-x-2">
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

/** Standing, first citation and how many more; the accounts of a dispute are one action away. */
function Basis({ row, provision }: { row: AlignedRow; provision: Provision }) {
  const sources = useSources()
  const [first, ...more] = provision.evidence
  const standing = standingOf(provision)
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-3 text-meta text-ink3 [&_a]:py-[3px]">
        <StandingSign kind={standing} label={standingLabel[standing]} />
        {first !== undefined && (
          <EvidenceLink matter={row.key} provision={provision} item={first} sources={sources} />
        )}
        {more.length > 0 && <span>{more.length} more</span>}
      </p>
      {provision.accounts.slice(1).map(({ says }) => (
        <p key={says} className="account-rule text-meta text-ink2">
          Another account: <Hits text={says} />
        </p>
      ))}
      {provision.witnesses.length > 0 && (
        <p className="border-s border-ctl ps-2.5 text-meta text-ink2">
          Copies differ. <Hits text={provision.witnesses.map(({ reading }) => reading).join(' ')} />
        </p>
      )}
    </div>
  )
}
