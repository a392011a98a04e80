import { formatDate } from '../../domain/citations'
import type { Change } from '../../domain/record'
import { Unbroken } from '../../ui/Unbroken'

/** What changed in the data and why, newest first. */
export function ChangeLog({ changes }: { changes: readonly Change[] }) {
  return (
    <ol>
      {changes.map(({ version, date, what, why }) => (
        <li
          key={`${version} ${what}`}
          className="grid gap-x-8 border-t border-rule py-2 first:border-t-0 medium:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <p>
            <b className="font-semibold">Version {version}</b>
            <br />
            <time dateTime={date} className="text-meta text-ink3">
              {formatDate(date)}
            </time>
          </p>
          <p className="max-w-[68ch] font-serif text-value">
            <Unbroken text={what} />{' '}
            <span className="text-ink2">
              Why: <Unbroken text={why} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  )
}
