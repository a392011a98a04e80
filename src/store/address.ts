/**
 * Choices as the part of the address after `#`, and back: readable, and short enough to type.
 *
 * `#/` · `#/compare/us-28-point..geneva-revision/army-size?topic=nato,eu&show=changed&diff=1&q=text&src=protothema-17`
 * · `#/positions/rutte-1?arrange=topic&party=nato`
 * · `#/kept/us-28-point..geneva-revision:army-size,nato-enlargement`
 * · `#/compare/us-28-point..geneva-revision?party=nato&standing=disputed&shift=commitment-to-condition&figure=number-changed&source=axios`
 */
import type { Status } from '../domain/filter-matters'
import { statuses } from '../domain/filter-matters'
import { figureChanges, shifts } from '../domain/matter-facets'
import type { RecordIndex } from '../domain/record'
import { sharedPlace } from '../domain/shared-place'
import { standings } from '../domain/standing'
import type { Choices, Page } from './choices'
import { arrangements, firstChoices, MOST_DRAFTS, pages, texts, views } from './choices'

export type ReadAddress = {
  readonly choices: Choices
  /**
   * Parts that were not understood, as the reader would recognise them; they are ignored. Drafts stand as one part,
   * `drafts=us-28-point..cheese`, wherever the address names them.
   */
  readonly ignored: readonly string[]
}

/** The address of these choices, from `#` on. Choices that a reader has not made are left out. */
export function toAddress(choices: Choices, index: RecordIndex): string {
  const { page, drafts, filter, base } = choices
  const query = wellFormed(filter.query)
  const names = drafts.join('..')
  const isDefault = names === index.plan.defaultDrafts.join('..')
  const words = [
    !comparesDrafts(page) && !isDefault ? `drafts=${names}` : '',
    choices.view === 'side-by-side' || drafts.length > 2 ? '' : `view=${choices.view}`,
    choices.text === 'both' ? '' : `text=${choices.text}`,
    base === null ? '' : `base=${base}`,
    choices.order === 'draft' ? 'order=draft' : '',
    page !== 'positions' || choices.arrangement === 'draft' ? '' : `arrange=${choices.arrangement}`,
    spellList('party', filter.parties),
    spellList('topic', filter.topics),
    spellList('show', filter.statuses),
    filter.differencesOnly ? 'diff=1' : '',
    spellList('standing', filter.standings),
    spellList('shift', filter.shifts),
    spellList('figure', filter.figures),
    spellList('source', filter.sources),
    query.trim() === '' ? '' : `q=${spell(query)}`,
    choices.passage === null ? '' : `src=${spell(choices.passage)}`,
  ].filter((word) => word !== '')
  return `#/${toPlace(choices, names, isDefault)}${words.length === 0 ? '' : `?${words.join('&')}`}`
}

/**
 * The address that is given to others, from the folder of the app on: where an editor judged the drafts, that of the
 * page which previews of links read and which leads on to these choices, else that of the choices alone. The page is
 * that of the judged direction, and for more than two drafts that of the first two; what they do not say stands
 * after its `#`.
 */
export function toSharedAddress(choices: Choices, index: RecordIndex): string {
  const address = toAddress(choices, index)
  const { page, drafts, matter } = choices
  const two = new Set(drafts.slice(0, 2))
  const pair = index.pairs.find(({ before, after }) => two.has(before) && two.has(after))
  if (page !== 'compare' || pair === undefined) return address
  // A matter of the third draft alone has no page, nor has what is no id and was only typed.
  const hasPage = matter !== null && ID.test(matter) && drafts.length === 2
  const place = sharedPlace(pair, hasPage ? matter : null)
  return `${place}.html${address === `#/${place}` ? '' : address}`
}

/** Pages whose address names the drafts in its path. */
function comparesDrafts(page: Page): boolean {
  return page === 'overview' || page === 'compare'
}

function toPlace({ page, matter, item }: Choices, drafts: string, isDefault: boolean): string {
  if (page === 'overview') return isDefault ? '' : `overview/${drafts}`
  const open = page === 'compare' ? matter : item
  return [
    page,
    ...(page === 'compare' ? [drafts] : []),
    ...(open === null ? [] : [spellOpen(page, open)]),
  ].join('/')
}

/** A paragraph of a source, `protothema/17`, keeps its slash, and a selection its signs; the rest is one word. */
function spellOpen(page: Page, open: string): string {
  const plain = page === 'sources' ? /^[a-z0-9-]+\/\d+$/ : page === 'kept' ? /^[a-z0-9.:;,-]+$/ : null
  return plain?.test(open) === true ? open : spell(open)
}

/** Ids and names that need no spelling, parted by commas; nothing for none. */
function spellList(word: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${word}=${names.join(',')}`
}

/** Text for an address: spaces as `+`, the rest percent-encoded. */
function spell(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('%20', '+')
}

/** Text without lone surrogates, which no address can hold. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '')
}

/** Reads an address. Never fails: what it does not know it ignores and names. */
export function fromAddress(address: string, index: RecordIndex): ReadAddress {
  const [path, search] = split(address.replace(/^#?\/?/, ''), '?')
  const ignored: string[] = []
  const first = firstChoices(index.plan.defaultDrafts)
  const [pageName = '', ...places] = path.split('/').map(decode)
  const page = pageName === '' ? 'overview' : pages.find((name) => name === pageName)
  if (page === undefined) ignored.push(pageName)
  const words = new Map(
    search
      .split('&')
      .filter((word) => word !== '')
      .map((word) => split(word, '=')),
  )
  const drafted = words.get('drafts') ?? ''
  words.delete('drafts')
  const shown = page ?? 'overview'
  const draftNames = comparesDrafts(shown) ? (places.shift() ?? '') : decode(drafted)
  const named = shown === 'overview' ? null : places.shift() || null
  const paragraph = shown === 'sources' && /^\d+$/.test(places[0] ?? '') ? places.shift() : undefined
  const open = named === null || paragraph === undefined ? named : `${named}/${paragraph}`
  ignored.push(...places.filter((part) => part !== ''))
  const drafts = readDrafts(draftNames, index, ignored) ?? first.drafts
  const read = readWords(words, index, ignored)
  const choices: Choices = {
    ...read,
    page: shown,
    drafts,
    // More than two drafts stand in columns; no other view has room for them.
    view: drafts.length > 2 ? 'columns' : read.view,
    base: read.base !== null && drafts.includes(read.base) ? read.base : null,
    matter: shown === 'compare' ? open : null,
    item: shown === 'compare' ? null : open,
  }
  return { choices, ignored }
}

function readDrafts(names: string, index: RecordIndex, ignored: string[]): readonly string[] | undefined {
  if (names === '') return undefined
  const ids = names.split('..')
  if (
    ids.length >= 2 &&
    ids.length <= MOST_DRAFTS &&
    new Set(ids).size === ids.length &&
    ids.every((id) => index.drafts.some((draft) => draft.id === id))
  )
    return ids
  // One wrong name leaves out all of them, so all are named.
  ignored.push(`drafts=${names}`)
  return undefined
}

/** The shape of an id of the record. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

function readWords(
  words: Map<string, string>,
  index: RecordIndex,
  ignored: string[],
): Pick<Choices, 'view' | 'text' | 'base' | 'order' | 'arrangement' | 'filter' | 'passage'> {
  const topicIds = index.topics.map(({ id }) => id)
  // What is left of the words at the end is known to nobody.
  const take = (name: string): string | undefined => {
    const value = words.get(name)
    words.delete(name)
    return value
  }
  const oneOf = <Name extends string>(name: string, allowed: readonly Name[]): Name | undefined => {
    const value = take(name)
    const found = allowed.find((allowedName) => allowedName === value)
    if (value !== undefined && found === undefined) ignored.push(`${name}=${decode(value)}`)
    return found
  }
  const valuesOf = (name: string): readonly string[] =>
    (take(name) ?? '')
      .split(',')
      .filter((value) => value !== '')
      .map(decode)
  const listOf = <Name extends string>(name: string, allowed: readonly Name[]): readonly Name[] => {
    const values = valuesOf(name)
    ignored.push(...values.filter((value) => !allowed.some((allowedName) => allowedName === value)))
    return [...new Set(values)].flatMap((value) => allowed.find((allowedName) => allowedName === value) ?? [])
  }
  // The sources come in a file of their own, so whether there is such a source is seen when that is here.
  const idsOf = (name: string): readonly string[] => {
    const values = valuesOf(name)
    ignored.push(...values.filter((value) => !ID.test(value)))
    return [...new Set(values)].filter((value) => ID.test(value))
  }
  const passage = take('src')
  const result = {
    view: oneOf('view', views) ?? 'side-by-side',
    text: oneOf('text', texts) ?? 'both',
    base:
      oneOf(
        'base',
        index.drafts.map(({ id }) => id),
      ) ?? null,
    order: oneOf('order', ['changed-first', 'draft'] as const) ?? 'changed-first',
    arrangement: oneOf('arrange', arrangements) ?? 'draft',
    filter: {
      topics: listOf('topic', topicIds),
      statuses: listOf<Status>('show', statuses),
      differencesOnly: oneOf('diff', ['1']) === '1',
      standings: listOf('standing', standings),
      shifts: listOf('shift', shifts),
      figures: listOf('figure', figureChanges),
      parties: listOf(
        'party',
        index.parties.map(({ id }) => id),
      ),
      sources: idsOf('source'),
      query: decode(take('q') ?? ''),
    },
    passage: passage === undefined ? null : decode(passage),
  }
  ignored.push(...[...words.keys()].map(decode))
  return result
}

function split(text: string, at: string): readonly [string, string] {
  const place = text.indexOf(at)
  return place === -1 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)]
}

/** What `spell` spelled. Text that is not validly percent-encoded stays as it is but for its `+`. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}
