import { useEffect, useId, useRef } from 'react'
import type { CitationGroup } from '../domain/citations'
import { citationId, formatDate } from '../domain/citations'
import { draftLetter } from '../domain/describe-change'
import type { Citation, Source } from '../domain/record'
import { languageName } from '../domain/language-name'
import { useComparator } from '../store/use-comparator'
import { useSources } from '../store/use-comparison'
import { Disc } from '../ui/Disc'
import { Icon } from '../ui/Icon'
import { RankLink } from './RankLink'
import { SourceUsesLink } from './SourceUsesLink'

type CitationListProps = {
  groups: readonly CitationGroup[]
  /** True where several stand on a page, each under a heading of its own. */
  nested?: boolean
}

/** Places cited without quotation, under the account or the draft they support. */
export function CitationList({ groups, nested = false }: CitationListProps) {
  const sources = useSources()
  const titleId = useId()
  if (groups.length === 0) return null
  // Once for each source, though it may be cited for several accounts.
  const first = new Map(
    groups
      .flatMap(({ citations }) => citations.map((citation) => [citation.source, citation] as const))
      .toReversed(),
  )
  const Title = nested ? 'h4' : 'h3'
  const Account = nested ? 'h5' : 'h4'
  return (
    <section
      aria-labelledby={nested ? undefined : titleId}
      data-nested={nested}
      className="border-t-2 border-ink pt-2.5 data-[nested=true]:border-t data-[nested=true]:border-rule"
    >
      <Title id={titleId} className="font-semibold">
        Cited without quotation
      </Title>
      <p className="pb-1 text-meta text-ink3">We name where they say it and do not reproduce their words.</p>
      {groups.map(({ at, provision, account, citations }) => (
        <div key={`${at} ${account?.says ?? ''}`} className="pt-2.5">
          {at !== null && (
            <Account className="flex items-center gap-1.5 pb-0.5 text-meta font-semibold">
              {account !== null && <Icon name="swap" />}
              <Disc at={at} />
              <span className="sr-only">{draftLetter(at)}: </span>
              {account?.says ?? `For draft ${draftLetter(at)}`}
            </Account>
          )}
          <ul>
            {citations.map((citation) => (
              <CitedSource
                key={citation.source}
                id={provision === null ? null : citationId(provision, citation.source)}
                citation={citation}
                source={sources.get(citation.source)}
                leads={first.get(citation.source) === citation}
              />
            ))}
            {account?.named.map((name) => (
              <li key={name} className="border-b border-rule py-1 text-meta text-ink2">
                {name}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

type CitedSourceProps = {
  /** Id of the place in addresses; null where nothing opens it. */
  id: string | null
  citation: Citation
  source: Source | undefined
  /** Whether it leads to all that the source is cited for. */
  leads: boolean
}

/** A place cited, which takes the focus when a mention of it is followed. */
function CitedSource({ id, citation, source, leads }: CitedSourceProps) {
  const open = useComparator((state) => state.passage === id) && id !== null
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) place.current?.focus()
  }, [open])
  return (
    <li
      ref={place}
      tabIndex={open ? -1 : undefined}
      data-cited={id}
      data-open={open}
      className="selected-bar -mx-3 px-3"
    >
      <div className="border-b border-rule py-1">
        <SourcePlace citation={citation} source={source} leads={leads} />
      </div>
    </li>
  )
}

function SourcePlace({ citation, source, leads }: Omit<CitedSourceProps, 'id'>) {
  if (source === undefined) return <p className="text-meta text-ink2">{citation.source}: not loaded</p>
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-meta leading-6">
        {source.url === null ? (
          source.publisher
        ) : (
          <a className="evidence-link" href={source.url} rel="noreferrer" target="_blank">
            {source.publisher}
            <span className="sr-only"> (new window)</span>
          </a>
        )}
        <span className="text-ink3">
          <RankLink rank={source.rank} />
        </span>
      </p>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-meta text-ink3">
        {describePlace(citation, source)}
        {leads && <SourceUsesLink source={source} />}
      </p>
      {citation.note !== null && <p className="text-meta text-ink3">{citation.note}</p>}
    </>
  )
}

/** "20 Nov 2025, point 6; page not read by us", with the language where it is not English. */
function describePlace(citation: Citation, source: Source): string {
  const parts = [
    formatDate(source.published),
    ...(source.language === 'en' ? [] : [languageName(source.language)]),
    ...(source.dateApproximate ? ['date approximate'] : []),
    ...(citation.locator === null ? [] : [citation.locator]),
  ]
  return `${parts.join(', ')}${citation.seen ? '' : '; page not read by us'}`
}
