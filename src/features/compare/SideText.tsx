import { citeLabel, evidenceFor, evidenceId } from '../../domain/citations'
import type { SourceShelf } from '../../domain/citations'
import type { Matter, Side } from '../../domain/compare-drafts'
import { presenceOf } from '../../domain/compare-drafts'
import { describeAbsence, describeSilence, nameAbsence } from '../../domain/describe-change'
import type { TextDiff } from '../../domain/diff-text'
import type { Evidence, Provision } from '../../domain/record'
import { standingLabel, standingOf } from '../../domain/standing'
import { useSources } from '../../store/use-comparison'
import { StandingSign } from '../../ui/StandingSign'
import { Hits } from '../../views/Hits'
import { DraftGrounds } from './DraftGrounds'
import { RevisedText } from './RevisedText'
import { MoreSources, SourceLink } from './SourceLink'

type SideTextProps = {
  matter: Matter
  side: Side
  /** Short title of this side's draft. */
  draft: string
  diff: TextDiff | null
}

/** What one draft has on a matter: its sentence, why it has none, or silence; then what that rests on. */
export function SideText({ matter, side, draft, diff }: SideTextProps) {
  const presence = presenceOf(matter, side)
  if (presence === 'silent') {
    // A removal of another clause on the matter is no account of this one; the editors' sentence says which.
    const about = matter[side]?.removal == null ? null : matter.summary
    return (
      <div className="space-y-1.5">
        <Silence draft={draft} about={about} />
        <Grounds matter={matter} side={side} />
      </div>
    )
  }
  if (presence === 'absent') {
    return (
      <div className="space-y-1.5">
        <p className="border-[1.4px] border-ink px-3 py-1.5 text-meta text-ink2">
          <b className="pe-1 font-semibold text-ink">{nameAbsence(matter, side)}</b>{' '}
          {describeAbsence(matter, side)}
        </p>
        <Grounds matter={matter} side={side} />
        {isLackedByText(matter, side) && <DraftGrounds side={side} />}
      </div>
    )
  }
  return (
    <div className="space-y-1.5">
      <RevisedText
        before={matter.before?.statement ?? ''}
        after={matter.after?.statement ?? ''}
        diff={diff}
        show={side}
      />
      <Grounds matter={matter} side={side} />
    </div>
  )
}

/** True where it is a draft's published text that shows it to lack the clause, and no account of one. */
function isLackedByText(matter: Matter, side: Side): boolean {
  return matter[side] === null && matter.relation !== 'merged' && matter.relation !== 'split'
}

/** The dashed box; nothing but silence carries dashes. */
export function Silence({ draft, about }: { draft: string; about: string | null }) {
  return (
    <p className="rounded-[2px] border border-dashed border-ctl px-3 py-1.5 text-meta text-ink2">
      <b className="pe-1 font-semibold text-ink">Not reported</b> {about ?? describeSilence(draft)}
    </p>
  )
}

/** Under a text: point number, standing, first citation, how many more; or the accounts of a dispute. */
export function Grounds({ matter, side }: { matter: Matter; side: Side }) {
  const provision = matter[side]
  return provision === null ? null : <ProvisionGrounds matter={matter} provision={provision} />
}

type ProvisionGroundsProps = { matter: Pick<Matter, 'key' | 'title'>; provision: Provision }

/** The same of one draft's provision on a matter. */
export function ProvisionGrounds({ matter, provision }: ProvisionGroundsProps) {
  const sources = useSources()
  const standing = standingOf(provision)
  const [first, ...more] = provision.evidence
  return (
    <>
      {standing === 'disputed' ? (
        <Accounts matter={matter.key} provision={provision} sources={sources} />
      ) : (
        <p className="grounds text-meta text-ink3">
          <PointLabel provision={provision} />{' '}
          <StandingSign kind={standing} label={standingLabel[standing]} />{' '}
          {first !== undefined && (
            <span>
              <EvidenceLink matter={matter.key} provision={provision} item={first} sources={sources} />{' '}
              <MoreSources matter={matter} count={more.length} />
            </span>
          )}
        </p>
      )}
      {provision.witnesses.length > 0 && (
        <p className="border-s border-ctl ps-2.5 text-meta text-ink2">
          <SourceLink matter={matter.key} passage={null}>
            Copies differ
          </SourceLink>
          <Hits text={`. ${provision.witnesses.map(({ reading }) => reading).join(' ')}`} />
        </p>
      )}
    </>
  )
}

function PointLabel({ provision: { point, part } }: { provision: Provision }) {
  if (point === null) return null
  return <span>{part === null ? `Point ${point}` : `Point ${point}, ${part}`}</span>
}

function Accounts({
  matter,
  provision,
  sources,
}: {
  matter: string
  provision: Provision
  sources: SourceShelf
}) {
  return (
    <div className="account-rule space-y-0.5 text-meta text-ink2">
      <p className="grounds">
        <PointLabel provision={provision} /> <StandingSign kind="disputed" label="Disputed: sources differ" />
      </p>
      <ul className="accounts space-y-0.5">
        {provision.accounts.map((account) => {
          const evidence = account.sources.flatMap((id) => evidenceFor(provision, id) ?? [])
          return (
            <li key={account.says}>
              <Hits text={`${account.says}: `} />
              {evidence.map((item, at) => (
                <span key={item.source}>
                  {at > 0 && ', '}
                  <EvidenceLink matter={matter} provision={provision} item={item} sources={sources} />
                </span>
              ))}
              {account.named.map((name, at) => (
                <span key={name}>
                  {at + evidence.length > 0 && '; '}
                  <Hits text={name} />
                </span>
              ))}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

type EvidenceLinkProps = { matter: string; provision: Provision; item: Evidence; sources: SourceShelf }

/** A mention of what a text rests on, which opens the panel there. */
export function EvidenceLink({ matter, provision, item, sources }: EvidenceLinkProps) {
  return (
    <SourceLink matter={matter} passage={evidenceId(provision, item)}>
      {citeLabel(item, sources)}
    </SourceLink>
  )
}
