import { upperFirst } from '../../domain/first-letter'
import type { DraftFigure } from '../../domain/quantity-figures'
import { figureWords } from '../../domain/quantity-figures'
import { standingLabel } from '../../domain/standing'
import { CompareLink } from '../../views/CompareLink'
import { DraftLink } from '../../views/DraftLink'

/** What a drawing of a figure shows, as a table with a row for each draft. */
export function FigureTable({ caption, entries }: { caption: string; entries: readonly DraftFigure[] }) {
  return (
    <table className="mt-1.5 w-full border-t border-ink text-meta">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-ink">
          {['Draft', 'Figure', 'Standing'].map((label) => (
            <th key={label} scope="col" className="py-1 pe-3 text-start font-semibold last:pe-0">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.draft.id} className="border-b border-rule align-baseline">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal">
              <EntryLink entry={entry} />
            </th>
            <td className="py-1.5 pe-3 tabular-nums">
              {upperFirst(figureWords(entry))}
              {entry.kind === 'stated' && entry.apart !== null && `, ${entry.apart}`}
            </td>
            <td className="py-1.5">
              {entry.kind === 'stated' ? standingLabel[entry.standing] : ''}
              {entry.kind === 'stated' && entry.otherAccounts.length > 0 && (
                <span className="block">Other accounts: {entry.otherAccounts.join('; ')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A draft that reports the matter leads to it there; one that is silent leads to the draft. */
function EntryLink({ entry: { draft, provision } }: { entry: DraftFigure }) {
  if (provision === null) return <DraftLink draft={draft.id} />
  return (
    <CompareLink
      draft={draft.id}
      matter={provision.key}
      className="underline decoration-ctl underline-offset-4 hover:decoration-ink"
    >
      {draft.shortTitle}
    </CompareLink>
  )
}
