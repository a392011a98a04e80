/** Every place of the record that a search covers, found by its words. The only file that imports `minisearch`. */
import type { Query } from 'minisearch'
import MiniSearch from 'minisearch'
import type { CoreSource, Draft, Party, Passage, Position, Provision, Source, Topic } from './record'
import type { AskedTerm, SearchQuery } from './search-terms'
import { answers, searchTerms, searchWords } from './search-terms'
import { positionTexts, provisionTexts, sourceTexts, speakerTexts } from './searched-texts'

/** A place where words can be found. `matters` are the keys of the matters that it belongs to. */
export type SearchPlace = { readonly id: string; readonly matters: readonly string[] } & (
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'provision'; readonly draft: string; readonly provision: Provision }
  | {
      readonly kind: 'passage'
      readonly source: CoreSource
      readonly passage: Passage
      /** Drafts by matter whose provisions quote the passage. */
      readonly quotedBy: readonly { readonly matter: string; readonly draft: string }[]
    }
  | { readonly kind: 'position'; readonly position: Position }
  | {
      readonly kind: 'source'
      readonly source: Source
      /** Matters that it is cited for, each with the drafts whose provisions cite it. */
      readonly citedFor: readonly CitedMatter[]
    }
)

export type CitedMatter = { readonly matter: string; readonly drafts: readonly string[] }

/** The parts of the record that a search covers, as far as they are there. */
export type SearchedParts = {
  readonly drafts: readonly Draft[]
  readonly sources: readonly Source[]
  readonly positions: readonly Position[]
  readonly parties: readonly Party[]
  readonly topics: readonly Topic[]
}

export type SearchIndex = {
  /** Places that have all that is asked for, the best first; none for a query without words. */
  readonly find: (query: SearchQuery) => readonly SearchPlace[]
  /** The same places, as `groupPlaces` groups them, and the topics that are asked for by name. */
  readonly findBeside: (
    query: SearchQuery,
    drafts: readonly string[],
    listed: ReadonlySet<string>,
  ) => FoundPlaces
  /** Other spellings of a word that stand in the record, the likeliest first; at most three. */
  readonly suggest: (word: string) => readonly string[]
}

/** How many places are read at a time; between two such runs the page may do other things. */
const AT_A_TIME = 20

/** Reads all places, a few at a time, so that building the index never holds the page up. */
export async function buildSearchIndex(parts: SearchedParts): Promise<SearchIndex> {
  const places = placesOf(parts)
  const index = new MiniSearch<Indexed>({
    fields: ['name', 'text'],
    tokenize: (text) => searchWords(text).flatMap(({ terms }) => terms),
    processTerm: (term) => term,
  })
  await index.addAllAsync(
    places.map((place) => ({ id: place.id, ...textsOf(place, parts.parties) })),
    { chunkSize: AT_A_TIME },
  )
  const byId = new Map(places.map((place) => [place.id, place]))
  let spellings: ReadonlyMap<string, string> | undefined
  const find = (query: SearchQuery) =>
    query.length === 0
      ? []
      : index.search(toIndexQuery(query), exactly).flatMap(({ id }) => byId.get(String(id)) ?? [])
  return {
    find,
    findBeside: (query, drafts, listed) =>
      groupPlaces(find(query), drafts, listed, topicsNamed(query, parts.topics)),
    suggest: (word) => {
      spellings ??= spellingsOf(places, parts.parties)
      return suggestFrom(index, spellings, word)
    },
  }
}

type Indexed = { readonly id: string; readonly name: string; readonly text: string }

// The query is read already: each of its terms is asked for as it is.
const exactly = {
  tokenize: (term: string) => [term],
  processTerm: (term: string) => term,
  boost: { name: 3 },
  prefix: false,
  fuzzy: false,
}

function toIndexQuery(query: SearchQuery): Query {
  return {
    combineWith: 'AND',
    queries: query.map(({ alternatives }) => ({
      combineWith: 'OR',
      queries: alternatives.map((terms) => ({ combineWith: 'AND', queries: terms.map(toTermQuery) })),
    })),
  }
}

function toTermQuery({ term, beginning }: AskedTerm): Query {
  const begun = beginning === null ? [] : [{ queries: [beginning], prefix: true }]
  return { combineWith: 'OR', queries: [term, ...begun] }
}

function placesOf({ drafts, sources, positions }: SearchedParts): readonly SearchPlace[] {
  const provisions = drafts.flatMap((draft) =>
    draft.provisions.map((provision) => ({ draft: draft.id, provision })),
  )
  const titles = new Map(provisions.map(({ provision: { key, title } }) => [key, title]))
  const citing = new Map<string, Map<string, Set<string>>>()
  const quoting = new Map<string, { readonly matter: string; readonly draft: string }[]>()
  for (const { draft, provision } of provisions) {
    for (const item of provision.evidence) {
      const cited = citing.get(item.source) ?? new Map<string, Set<string>>()
      citing.set(item.source, cited.set(provision.key, (cited.get(provision.key) ?? new Set()).add(draft)))
      if (item.kind !== 'quotation') continue
      const place = placeOf(item.source, item.paragraph)
      quoting.set(place, [...(quoting.get(place) ?? []), { matter: provision.key, draft }])
    }
  }
  return [
    ...Array.from(titles, ([key, title]): SearchPlace => {
      return { kind: 'title', id: `title ${key}`, matters: [key], title }
    }),
    ...provisions.map(({ draft, provision }): SearchPlace => {
      return {
        kind: 'provision',
        id: `provision ${provision.id}`,
        matters: [provision.key],
        draft,
        provision,
      }
    }),
    ...positions.map((position): SearchPlace => {
      return { kind: 'position', id: `position ${position.id}`, matters: position.about.matters, position }
    }),
    ...sources.flatMap((source) =>
      source.kind !== 'core'
        ? []
        : source.passages.map((passage): SearchPlace => {
            const quotedBy = quoting.get(placeOf(source.id, passage.paragraph)) ?? []
            return {
              kind: 'passage',
              id: `passage ${source.id} ${passage.paragraph}`,
              matters: [...new Set(quotedBy.map(({ matter }) => matter))],
              source,
              passage,
              quotedBy,
            }
          }),
    ),
    ...sources.map((source): SearchPlace => {
      const citedFor = Array.from(citing.get(source.id) ?? [], ([matter, by]) => ({
        matter,
        drafts: [...by],
      }))
      return {
        kind: 'source',
        id: `source ${source.id}`,
        matters: citedFor.map(({ matter }) => matter),
        source,
        citedFor,
      }
    }),
  ]
}

function textsOf(place: SearchPlace, parties: readonly Party[]): Omit<Indexed, 'id'> {
  switch (place.kind) {
    case 'title':
      return { name: place.title, text: '' }
    case 'provision':
      return { name: '', text: provisionTexts(place.provision).join('\n\n') }
    case 'passage':
      return { name: '', text: place.passage.text }
    case 'position':
      return {
        name: speakerTexts(place.position, parties).join('\n\n'),
        text: positionTexts(place.position).join('\n\n'),
      }
    case 'source':
      return { name: '', text: sourceTexts(place.source).join('\n\n') }
  }
}

/** Words as they are first spelled in the record's English, by what they fold to. */
function spellingsOf(places: readonly SearchPlace[], parties: readonly Party[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>()
  for (const place of places) {
    if ('source' in place && !place.source.language.startsWith('en')) continue
    const { name, text } = textsOf(place, parties)
    for (const part of [name, text]) {
      for (const { range, terms } of searchWords(part)) {
        const [folded] = terms
        if (folded !== undefined && !spellings.has(folded))
          spellings.set(folded, part.slice(range.from, range.to).replace(/['\u2019]s$/u, ''))
      }
    }
  }
  return spellings
}

/** The share of a word's letters that another spelling of it may have otherwise. */
const TOLERANCE = 0.3

function suggestFrom(
  index: MiniSearch<Indexed>,
  spellings: ReadonlyMap<string, string>,
  word: string,
): readonly string[] {
  const [asked] = searchWords(word)
  const folded = asked?.terms[0]
  if (folded === undefined) return []
  return index
    .autoSuggest(folded, { ...exactly, fuzzy: TOLERANCE })
    .flatMap(({ suggestion }) => (suggestion === folded ? [] : (spellings.get(suggestion) ?? [])))
    .slice(0, 3)
}

/** The key of a matter that is not in the list, with the places of it that have the words. */
export type PlacesOfMatter = { readonly matter: string; readonly places: readonly SearchPlace[] }

export type FoundPlaces = {
  /** Places of the matters in the list, by key, that their own texts in the list are not. */
  readonly listed: ReadonlyMap<string, readonly SearchPlace[]>
  /** Places of other matters, each place once, the matter with the best place first. */
  readonly elsewhere: readonly PlacesOfMatter[]
  /** Places of no matter, and sources, which belong to many: those that the words find too come first. */
  readonly apart: readonly SearchPlace[]
  /** Topics whose names have all that is asked for. */
  readonly topics: readonly Topic[]
  /** The topics, and what is found elsewhere and apart, as "1 topic, 2 sentences and 1 source"; empty for nothing. */
  readonly besideInWords: string
}

/**
 * Groups places by matter. A passage that is quoted for positions alone is left out where one of them is found.
 *
 * @param drafts ids of the drafts compared
 * @param listed keys of the matters that the query finds in the comparison
 */
export function groupPlaces(
  places: readonly SearchPlace[],
  drafts: readonly string[],
  listed: ReadonlySet<string>,
  topics: readonly Topic[] = [],
): FoundPlaces {
  const ofListed = new Map<string, SearchPlace[]>()
  const elsewhere = new Map<string, SearchPlace[]>()
  const apart: SearchPlace[] = []
  const add = (groups: Map<string, SearchPlace[]>, key: string, place: SearchPlace) =>
    groups.set(key, [...(groups.get(key) ?? []), place])
  const told = new Set(
    places.flatMap((place) => (place.kind === 'position' ? passagesOf(place.position) : [])),
  )
  for (const place of places) {
    // A position that was found tells of the passages that it quotes.
    if (
      place.kind === 'passage' &&
      place.matters.length === 0 &&
      told.has(placeOf(place.source.id, place.passage.paragraph))
    )
      continue
    const [first] = place.matters
    const mine = place.matters.filter((key) => listed.has(key))
    if (place.kind === 'source' || first === undefined) apart.push(place)
    else if (mine.length === 0) add(elsewhere, first, place)
    else if (!isInList(place, drafts)) for (const key of mine) add(ofListed, key, place)
  }
  return {
    listed: ofListed,
    elsewhere: Array.from(elsewhere, ([matter, found]) => ({ matter, places: found })),
    apart: apart.map((place) =>
      place.kind === 'source'
        ? withFoundFirst(place, (matter) => listed.has(matter) || elsewhere.has(matter))
        : place,
    ),
    topics,
    besideInWords: countPlaces(topics.length, [...[...elsewhere.values()].flat(), ...apart]),
  }
}

type SourcePlace = Extract<SearchPlace, { kind: 'source' }>

function withFoundFirst(place: SourcePlace, isFound: (matter: string) => boolean): SourcePlace {
  const { citedFor } = place
  return {
    ...place,
    citedFor: [
      ...citedFor.filter(({ matter }) => isFound(matter)),
      ...citedFor.filter(({ matter }) => !isFound(matter)),
    ],
  }
}

const placeNames = {
  title: ['title', 'titles'],
  provision: ['sentence', 'sentences'],
  removal: ['removed clause', 'removed clauses'],
  passage: ['passage', 'passages'],
  position: ['position', 'positions'],
  source: ['source', 'sources'],
} as const satisfies Record<ReturnType<typeof countedAs>, readonly [string, string]>

const kinds = ['title', 'provision', 'removal', 'passage', 'position', 'source'] as const

/** A clause that a draft takes out is no sentence of it. */
function countedAs(place: SearchPlace): SearchPlace['kind'] | 'removal' {
  return place.kind === 'provision' && place.provision.removal !== null ? 'removal' : place.kind
}

/** As many letters of a word as name a topic before the word is whole. */
const BEGUN = 3

function topicsNamed(query: SearchQuery, topics: readonly Topic[]): readonly Topic[] {
  if (query.length === 0) return []
  const asked = query.map((clause) => ({
    ...clause,
    alternatives: clause.alternatives.map((alternative) =>
      alternative.map(({ term, beginning }) => ({
        term,
        beginning: beginning !== null && beginning.length < BEGUN ? null : beginning,
      })),
    ),
  }))
  return topics.filter(({ label }) => answers(searchTerms([label]), asked))
}

function countPlaces(topics: number, places: readonly SearchPlace[]): string {
  const ofPlaces = kinds.flatMap((kind) => {
    const count = places.filter((place) => countedAs(place) === kind).length
    return count === 0 ? [] : [`${count} ${placeNames[kind][count === 1 ? 0 : 1]}`]
  })
  const counts = [...(topics === 0 ? [] : [`${topics} ${topics === 1 ? 'topic' : 'topics'}`]), ...ofPlaces]
  const last = counts.at(-1) ?? ''
  return counts.length < 2 ? last : `${counts.slice(0, -1).join(', ')} and ${last}`
}

function passagesOf({ evidence }: Position): readonly string[] {
  return evidence.flatMap((item) => (item.kind === 'quotation' ? [placeOf(item.source, item.paragraph)] : []))
}

function placeOf(source: string, paragraph: number): string {
  return `${source} ${paragraph}`
}

/** Whether the list itself shows the place: a title, or a sentence of a draft compared. */
function isInList(place: SearchPlace, drafts: readonly string[]): boolean {
  return place.kind === 'title' || (place.kind === 'provision' && drafts.includes(place.draft))
}
