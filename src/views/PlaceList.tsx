import { Fragment, use, useState } from 'react'
import { formatDate, passageId } from '../domain/citations'
import { excerptOf } from '../domain/excerpt'
import { nameShortly, stanceLabel } from '../domain/positions'
import type { CitedMatter, SearchPlace } from '../domain/search-index'
import { findHits } from '../domain/search-terms'
import { positionTexts, provisionTexts } from '../domain/searched-texts'
import { useComparator } from '../store/use-comparator'
import { useSourceLink } from '../store/use-source-link'
import { InnerLink } from '../ui/InnerLink'
import { Unbroken } from '../ui/Unbroken'
import { CompareLink } from './CompareLink'
import { FoundContext, Hits } from './Hits'
import { ItemLink } from './ItemLink'
import { MatterLink } from './MatterLink'
import { SourceTitle } from './SourceTitle'
import { useMatters } from './use-matters'

type PlaceListProps = {
  /** Key of the matter of the list that the places are shown under; null where they stand apart from the list. */
  matter: string | null
  places: readonly SearchPlace[]
  /** How many show at first. */
  most: number
}

/** Places where the words were found, each a link with the words around them. */
export function PlaceList({ matter, places, most }: PlaceListProps) {
  const [open, setOpen] = useState(false)
  const rest = places.length - most
  return (
    <>
      <ul>
        {(open ? places : places.slice(0, most)).map((place) => (
          <li key={place.id} className="py-1">
            <PlaceLine place={place} matter={matter} />
          </li>
        ))}
      </ul>
      {rest > 0 && !open && (
        <button
          type="button"
          className="evidence-link min-h-6 pointer-coarse:min-h-11"
          onClick={() => setOpen(true)}
        >
          {rest} more {rest === 1 ? 'place' : 'places'}
        </button>
      )}
    </>
  )
}

function PlaceLine({ place, matter }: { place: SearchPlace; matter: string | null }) {
  switch (place.kind) {
    case 'title':
      return <Hits text={place.title} />
    case 'provision':
      return <ProvisionLine place={place} />
    case 'passage':
      return <PassageLine place={place} matter={matter} />
    case 'position':
      return <PositionLine place={place} />
    case 'source':
      return <SourceLine place={place} />
  }
}

type PlaceOf<Kind extends SearchPlace['kind']> = { place: Extract<SearchPlace, { kind: Kind }> }

function ProvisionLine({ place: { draft, provision } }: PlaceOf<'provision'>) {
  const title = useComparator(({ index }) => index.drafts.find(({ id }) => id === draft)?.shortTitle)
  const text = useFirstWithHits(provisionTexts(provision))
  return (
    <>
      <CompareLink draft={draft} matter={provision.key}>
        {title ?? draft}
        {provision.point === null ? '' : `, point ${provision.point}`}
      </CompareLink>{' '}
      {provision.removal !== null && text === provision.statement ? (
        // What the draft takes out is not what it says.
        <>
          <b className="font-semibold text-ink">Removed:</b>{' '}
          <del>
            <Excerpt text={text} />
          </del>
        </>
      ) : (
        <Excerpt text={text} />
      )}
    </>
  )
}

function PassageLine({
  place: { source, passage, quotedBy },
  matter,
}: PlaceOf<'passage'> & { matter: string | null }) {
  const drafts = useComparator((state) => state.drafts)
  const label = `${source.shortName} ¶${passage.paragraph}`
  // Quoted for a draft that is compared here, it opens beside the matter; else where the source stands.
  const quotedHere = quotedBy.some((quoting) => quoting.matter === matter && drafts.includes(quoting.draft))
  return (
    <>
      {matter !== null && quotedHere ? (
        <PassageLink matter={matter} passage={passageId(source.id, passage.paragraph)} label={label} />
      ) : (
        <ItemLink page="sources" item={`${source.id}/${passage.paragraph}`}>
          {label}
        </ItemLink>
      )}
      <Unbroken text={`, ${formatDate(source.published)} `} />
      <span lang={source.language}>
        <Excerpt text={passage.text} quoted />
      </span>
    </>
  )
}

function PassageLink({ matter, passage, label }: { matter: string; passage: string; label: string }) {
  return <InnerLink {...useSourceLink(matter, passage)}>{label}</InnerLink>
}

function PositionLine({ place: { position } }: PlaceOf<'position'>) {
  const { query } = use(FoundContext)
  const texts = positionTexts(position)
  const bySpeaker = findHits(nameShortly(position), query).length > 0
  const withHits = useFirstWithHits(texts)
  const text = bySpeaker ? position.summary : withHits
  return (
    <>
      <ItemLink page="positions" item={position.id}>
        <Hits text={nameShortly(position)} />
        <Unbroken text={`, ${formatDate(position.date)}`} />
      </ItemLink>
      <span className="font-semibold text-ink"> {stanceLabel[position.stance]}. </span>
      <Excerpt text={text} quoted={text !== texts[0]} />
    </>
  )
}

function SourceLine({ place: { source, citedFor } }: PlaceOf<'source'>) {
  return (
    <>
      <ItemLink page="sources" item={source.id}>
        <Hits text={source.shortName} />
        <Unbroken text={`, ${formatDate(source.published)}`} />
      </ItemLink>{' '}
      <SourceTitle source={source}>
        <Excerpt text={source.title} quoted />
      </SourceTitle>
      {citedFor.length > 0 && <CitedFor source={source.id} matters={citedFor} />}
    </>
  )
}

/** How many matters of a source are named; the page of sources names them all. */
const NAMED = 4

/** The matters that a source is cited for, each a link to it where a draft that cites the source is compared. */
function CitedFor({ source, matters }: { source: string; matters: readonly CitedMatter[] }) {
  const heads = useMatters()
  // A last one is named too: to say that there is one more takes as much room.
  const named = matters.length > NAMED + 1 ? matters.slice(0, NAMED) : matters
  const rest = matters.length - named.length
  return (
    <p className="pointer-coarse:leading-6">
      Cited for{' '}
      {named.map(({ matter, drafts }, at) => {
        const head = heads.get(matter)
        return (
          <Fragment key={matter}>
            {at > 0 && '; '}
            {head === undefined ? matter : <MatterLink matter={{ ...head, drafts }} />}
          </Fragment>
        )
      })}
      {rest > 0 && (
        <>
          {' and '}
          <ItemLink page="sources" item={source}>
            {rest} more matters
          </ItemLink>
        </>
      )}
    </p>
  )
}

/** The first of several texts that has any of the words; else the first of all. */
function useFirstWithHits(texts: readonly string[]): string {
  const { query } = use(FoundContext)
  return texts.find((text) => findHits(text, query).length > 0) ?? texts[0] ?? ''
}

/** The words around the first hit; `quoted` where they are a source's and not ours. */
function Excerpt({ text, quoted = false }: { text: string; quoted?: boolean }) {
  const { query } = use(FoundContext)
  const range = excerptOf(text, findHits(text, query))
  return (
    <>
      {quoted && '“'}
      {range.from > 0 && '… '}
      <Hits text={text} range={range} />
      {range.to < text.length && ' …'}
      {quoted && '”'}
    </>
  )
}
