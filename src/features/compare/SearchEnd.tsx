import { use, useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { describeFilter } from '../../domain/describe-filter'
import type { MatterFilter } from '../../domain/filter-matters'
import { adviseOn } from '../../domain/search-advice'
import type { SearchIndex } from '../../domain/search-index'
import { readQuery } from '../../domain/search-terms'
import { readyOr } from '../../store/loading'
import { useComparator, useRecord } from '../../store/use-comparator'
import { useFilterNames } from '../../store/use-filter'
import { announce } from '../../ui/announce'
import { Notice } from '../../ui/Notice'
import { PassingButton } from '../../ui/PassingButton'
import { FoundContext } from '../../views/Hits'
import { AlsoFound } from './AlsoFound'

type SearchEndProps = {
  /** As the list that is shown was filtered. */
  filter: MatterFilter
  /** How many matters the list shows, and how many there are. */
  shown: number
  all: number
  /** Whether the comparison has a matter with the words of another query. */
  findsMatter: (query: string) => boolean
}

/** What comes after the list of a search: what the filters hide, what was found elsewhere, or what to try instead. */
export function SearchEnd({ filter, shown, all, findsMatter }: SearchEndProps) {
  const query = filter.query.trim()
  const { status, places, hidden } = use(FoundContext)
  const beside = places !== null && places.elsewhere.length + places.apart.length > 0
  // What has its place above the list: topics that the words name.
  const named = places !== null && places.topics.length > 0
  return (
    <>
      {hidden > 0 && <Hidden query={query} hidden={hidden} shown={shown} />}
      {shown === 0 && hidden === 0 && beside && (
        <p className="pt-8">
          No matter of this comparison has “{query}” in its title, draft texts or quotes. It was found
          elsewhere in the record.
        </p>
      )}
      {shown === 0 && hidden === 0 && status === 'ready' && !beside && !named && (
        <Nothing filter={filter} all={all} findsMatter={findsMatter} />
      )}
      {shown === 0 && hidden === 0 && !beside && named && (
        <p className="py-8">Nothing but the name of a topic has “{query}”.</p>
      )}
      {status === 'reading' && <p className="py-4 text-meta text-ink3">Reading positions and sources…</p>}
      {status === 'failed' && <Failed query={query} shown={shown + hidden} />}
      {beside && <AlsoFound found={places} />}
    </>
  )
}

function Hidden({ query, hidden, shown }: { query: string; hidden: number; shown: number }) {
  const clear = useComparator((state) => state.clearAllButSearch)
  const matters = `${hidden} ${shown > 0 ? 'more ' : ''}${hidden === 1 ? 'matter has' : 'matters have'}`
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4">
      {matters} “{query}” and {hidden === 1 ? 'is' : 'are'} hidden by the other filters.
      <button type="button" className="boxed" onClick={clear}>
        Clear the other filters
      </button>
    </p>
  )
}

type NothingProps = Pick<SearchEndProps, 'filter' | 'all' | 'findsMatter'>

function Nothing(props: NothingProps) {
  const index = useRecord((state) => readyOr(state.search))
  const search = useComparator((state) => state.search)
  return (
    <div className="grid gap-3 py-8">
      <p>
        Nothing found for “{props.filter.query.trim()}”. The search covers titles, draft texts, quotes,
        positions and sources.
      </p>
      {index !== null && <Advice {...props} index={index} />}
      <p>
        <button type="button" className="boxed" onClick={() => search('')}>
          Clear the search
        </button>
      </p>
    </div>
  )
}

type AdviceProps = NothingProps & { index: SearchIndex }

const withoutOffers = 'Another spelling, or a shorter word, may be in the record.'

function Advice({ filter, all, index, findsMatter }: AdviceProps) {
  const query = filter.query.trim()
  const names = useFilterNames()
  // Each offer is tried before it is made, which takes a search for each.
  const { spellings, alone } = useMemo(
    () => adviseOn(query, index, (other) => findsMatter(other) || index.find(readQuery(other)).length > 0),
    [query, index, findsMatter],
  )
  const hasOffers = spellings.length + alone.length > 0
  const advice = hasOffers ? sayOffers(spellings, alone) : withoutOffers
  useSaidLast(`0 of ${all} matters. ${describeFilter(filter, names)} Nothing found. ${advice}`)
  if (!hasOffers) return <p className="text-meta text-ink2">{withoutOffers}</p>
  return (
    <>
      <Offers offers={spellings}>Did you mean</Offers>
      <Offers offers={alone}>Found alone</Offers>
    </>
  )
}

function sayOffers(spellings: readonly string[], alone: readonly string[]): string {
  return [
    ...(spellings.length === 0 ? [] : [`Did you mean ${spellings.join(', or ')}?`]),
    ...(alone.length === 0 ? [] : [`Found alone: ${alone.join(', ')}.`]),
  ].join(' ')
}

/** Says words in the place of those that the list around this part asks to be said with the same change. */
function useSaidLast(words: string): void {
  useEffect(() => {
    const timer = setTimeout(announce, 0, words)
    return () => clearTimeout(timer)
  }, [words])
}

function Offers({ offers, children }: { offers: readonly string[]; children: ReactNode }) {
  const search = useComparator((state) => state.search)
  if (offers.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {children}
      {offers.map((offer) => (
        <button
          key={offer}
          type="button"
          className="evidence-link min-h-6 pointer-coarse:min-h-11"
          onClick={() => search(offer)}
        >
          {offer}
        </button>
      ))}
    </p>
  )
}

function Failed({ query, shown }: { query: string; shown: number }) {
  const needSearch = useRecord((state) => state.needSearch)
  return (
    <Notice kind="note" actions={<PassingButton label="Try again" onPress={needSearch} />}>
      <p>
        {shown === 0 && `Nothing found for “${query}” in titles, draft texts and quotes. `}
        Positions and sources could not be searched. The list of matters is complete.
      </p>
    </Notice>
  )
}
