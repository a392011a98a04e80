import { useId } from 'react'
import type { CitationGroup } from '../domain/citations'
import { formatDate } from '../domain/citations'
import { rankLabel } from '../domain/describe-source'
import type { Citation, Source } from '../domain/record'
import { languageName } from '../domain/language-name'
import { useSources } from '../store/use-comparison'
import { Disc } from '../ui/Disc'
import { Icon } from '../ui/Icon'
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
      {groups.map(({ at, account, citations }) => (
        <div key={`${at} ${account?.says ?? ''}`} className="pt-2.5">
          {at !== null && (
            <Account className="flex items-center gap-1.5 pb-0.5 text-meta font-semibold">
              {account !== null && <Icon name="swap" />}
              <Disc at={at} />
              <span className="sr-only">{'ABCD'[at]}: </span>
              {account?.says ?? `For draft ${'ABCD'[at]}`}
            </Account>
          )}
          <ul>
            {citations.map((citation) => (
              <li key={citation.source} className="border-b border-rule py-1">
                <CitedSource citation={citation} source={sources.get(citation.source)} />
              </li>
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

function CitedSource({ citation, source }: { citation: Citation; source: Source | undefined }) {
  if (source === undefined) return <p className="text-meta text-ink2">{citation.source}: not loaded</p>
  return (
    <>
      <p className="flex items-baseline justify-between gap-3 text-meta leading-6">
        {source.url === null ? (
          source.publisher
        ) : (
          <a className="evidence-link" href={source.url} rel="noreferrer" target="_blank">
            {source.publisher}
            <span className="sr-only"> (new window)</span>
          </a>
        )}
        <span className="whitespace-nowrap text-ink3">{rankLabel(source.rank)}</span>
      </p>
      <p className="flex flex-wrap justify-between gap-x-3 text-meta text-ink3">
        {describePlace(citation, source)}
        <SourceUsesLink source={source} />
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
