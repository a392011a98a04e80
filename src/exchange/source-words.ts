/** Sources and quotations as notes: publisher, title, date, language, rank and address. */
import type { SourceShelf } from '../domain/citations'
import { formatDate } from '../domain/citations'
import type { Matter } from '../domain/compare-drafts'
import { describeWording, marksAround, rankLabel, rankMeaning, readingLabel } from '../domain/describe-source'
import { findQuote } from '../domain/evidence'
import { lowerFirst } from '../domain/first-letter'
import type { Provision, Quotation, Source } from '../domain/record'
import type { TextPart } from './text-parts'
import { inLanguage, joinPieces, wordsOf } from './text-parts'

/** Said where the address of a source is not known, and where the source itself could not be loaded. */
export const noAddress = 'address not known'
export const notLoaded = 'this source could not be loaded'

/** What the rank of a source means, said once above a list of sources: of the ranks in it, first to last. */
export function explainRanks(ids: readonly string[], sources: SourceShelf): string {
  const used = new Set(ids.flatMap((id) => sources.get(id)?.rank ?? []))
  return ([1, 2, 3, 4] as const)
    .filter((rank) => used.has(rank))
    .map((rank) => `Rank ${rank}, ${lowerFirst(rankMeaning[rank])}`)
    .join(' ')
}

/** Ids of the sources that the matters rest on, those named by accounts and copies included, in order of use. */
export function citedSources(matters: readonly Matter[]): readonly string[] {
  const provisions = matters
    .flatMap(({ before, after }) => [before, after])
    .filter((provision) => provision !== null)
  const ids = provisions.flatMap(({ evidence, accounts, witnesses }) => [
    ...evidence.map(({ source }) => source),
    ...accounts.flatMap(({ sources }) => sources),
    ...witnesses.flatMap(({ source }) => (source === null ? [] : [source])),
  ])
  return [...new Set(ids)]
}

/**
 * The sources of a provision as they are named where there is no room for all: one of each account before a second of
 * any, else by rank, those with an address before those without, and then in the order of the record.
 */
export function orderSources(
  { accounts, evidence }: Pick<Provision, 'accounts' | 'evidence'>,
  sources: SourceShelf,
): readonly string[] {
  const ranked = [...new Set(evidence.map(({ source }) => source))]
    .map((id) => ({ id, place: placeInOrder(sources.get(id)) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ id }) => id)
  const first = accounts.flatMap((account) => ranked.find((id) => account.sources.includes(id)) ?? [])
  return [...new Set([...first, ...ranked])]
}

/** Ranks run from 1 to 4; a source that nobody can open comes after all that can be opened. */
function placeInOrder(source: Source | undefined): number {
  if (source === undefined) return 10
  return source.rank + (source.url === null ? 5 : 0)
}

/** "2 more sources, behind the link"; null where none is left out. */
export function countLeftOut(count: number): string | null {
  return count <= 0 ? null : `${count} more ${count === 1 ? 'source' : 'sources'}, behind the link`
}

/** The address of a source by its id, or the words that say why there is none. */
export function addressOf(id: string, sources: SourceShelf): string {
  const source = sources.get(id)
  return source === undefined ? notLoaded : (source.url ?? noAddress)
}

/** Where a link to a source leads; null for an address that is not one of the web, which no file may link to. */
export function linkOf(id: string, sources: SourceShelf): string | null {
  const url = sources.get(id)?.url ?? null
  return url !== null && isWebAddress(url) ? url : null
}

/** True for an address that a file may link to. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

/** Bytes that are no ASCII, as an address writes them. */
const encoded = /(?:%[89a-f][\da-f])+/gi

/** What stands for itself without harm: letters and figures of scripts that run from left to right. */
const plain =
  /^(?!.*[\p{Default_Ignorable_Code_Point}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u

/**
 * The address with the letters of other scripts in the place of their percent codes, which fill lines and tell
 * nothing; browsers take it as well. Signs that cannot be seen, or that turn the text, keep their codes.
 */
export function readableAddress(address: string): string {
  return address.replaceAll(encoded, (codes) => {
    const text = decode(codes)
    return text !== null && plain.test(text) ? text : codes
  })
}

function decode(codes: string): string | null {
  try {
    return decodeURIComponent(codes)
  } catch {
    // Bytes of another encoding than UTF-8.
    return null
  }
}

/** "3 Dec 2025", "about 25 Nov 2025". */
export function describeDate({ published, dateApproximate }: Source): string {
  return dateApproximate ? `about ${formatDate(published)}` : formatDate(published)
}

/** "page not read by us", of a page that is known by its address alone; null for one that somebody has read. */
export function describeUnread(source: Source): string | null {
  return source.kind === 'public' && source.read === 'address-only' ? readingLabel[source.read] : null
}

/** The language of a source in English; null for English itself. A code without a name stays a code. */
export function describeLanguage({ language }: Source): string | null {
  const [primary = language] = language.split('-')
  if (primary === 'en') return null
  return new Intl.DisplayNames('en', { type: 'language' }).of(primary) ?? primary
}

/**
 * Everything about a source but its address, in sentences, or that this is not known; for one that could not be loaded, that it was not.
 *
 * @param place in the source, such as "¶17" or "point 6"; null for the whole of it
 */
export function describeSource(id: string, sources: SourceShelf, place: string | null = null): string {
  return wordsOf(sourceInParts(id, sources, place))
}

/** The same, its title in the language that it is in. */
export function sourceInParts(
  id: string,
  sources: SourceShelf,
  place: string | null = null,
): readonly TextPart[] {
  const source = sources.get(id)
  if (source === undefined) return joinPieces(`${id}: ${notLoaded}.`)
  const facts = [
    describeDate(source),
    place,
    describeLanguage(source),
    rankLabel(source.rank),
    describeUnread(source),
  ].filter((fact) => fact !== null)
  const wording = describeWording(source)
  const [open, close] = marksAround(source.title)
  return joinPieces(
    `${source.publisher}: ${open}`,
    inLanguage(source.title, source.titleLanguage),
    `${close}, ${facts.join('; ')}.`,
    source.url === null ? ' Address not known.' : '',
    wording === null ? '' : ` ${wording}`,
  )
}

/** "“Limiting Ukraine’s armed forces to 600,000 personnel”, Proto Thema, 3 Dec 2025, ¶17." */
export function describeQuotation(quotation: Quotation, sources: SourceShelf): string {
  return wordsOf(quotationInParts(quotation, sources))
}

/** The same, the words quoted in the language that they are in. */
export function quotationInParts(quotation: Quotation, sources: SourceShelf): readonly TextPart[] {
  const { source: id, paragraph } = quotation
  const source = sources.get(id)
  if (source === undefined)
    return joinPieces(`${id}, ¶${paragraph}; ${notLoaded}, so its words are not given.`)
  const place = `${source.shortName}, ${describeDate(source)}, ¶${paragraph}`
  const quoted = quoteOf(quotation, sources)
  if (quoted === null) return joinPieces(`${place}. ${notWordForWord}`)
  const wording = describeWording(source)
  return joinPieces(...quoted, `, ${place}.`, wording === null ? '' : ` ${wording}`)
}

/** Said instead of words that are not in the stored passage. */
export const notWordForWord = 'Not found word for word; its words are not given.'

/** The words quoted, in quotation marks; null unless they stand in the stored passage word for word. */
export function quoteOf(
  { source: id, selector, paragraph }: Quotation,
  sources: SourceShelf,
): readonly TextPart[] | null {
  const source = sources.get(id)
  if (source?.kind !== 'core') return null
  const passage = source.passages.find((stored) => stored.paragraph === paragraph)
  const isFound = passage !== undefined && findQuote(passage.text, selector).status === 'word-for-word'
  if (!isFound) return null
  const [open, close] = marksAround(selector.exact)
  return joinPieces(open, inLanguage(selector.exact, source.language), close)
}
