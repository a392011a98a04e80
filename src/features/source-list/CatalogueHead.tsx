import { rankLabel } from '../../domain/describe-source'
import type { Source } from '../../domain/record'
import { ranks } from '../../domain/record-health'
import { useItemLink } from '../../store/use-item-link'
import { InnerLink } from '../../ui/InnerLink'
import { HEALTH } from './place-of'

/** How many sources there are, and the parts of the page. */
export function CatalogueHead({ sources }: { sources: readonly Source[] }) {
  const stored = sources.filter(({ kind }) => kind === 'core').length
  return (
    <>
      <p className="max-w-[44rem] pt-2 font-serif text-[1.0625rem] leading-[1.5625rem] text-ink2">
        <b className="font-semibold text-ink">{sources.length} sources</b>, each with everything it is cited
        for. From {stored} of them passages are stored and quoted; the others are named without their words.
        The rank says how near a source stands to what it reports, not whether it is right.
      </p>
      <nav aria-label="On this page" className="no-print pt-3 pb-1">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {ranks.map((rank) => (
            <li key={rank}>
              <PartLink id={`rank-${rank}`} label={rankLabel(rank)} />{' '}
              <span className="ps-1 text-ink3">
                {sources.filter((source) => source.rank === rank).length}
              </span>
            </li>
          ))}
          <li>
            <PartLink id={HEALTH} label="Record health" />
          </li>
        </ul>
      </nav>
    </>
  )
}

function PartLink({ id, label }: { id: string; label: string }) {
  return (
    <InnerLink
      {...useItemLink('sources', id)}
      className="inline-flex items-center underline decoration-ctl underline-offset-4 pointer-coarse:min-h-11"
    >
      {label}
    </InnerLink>
  )
}
