/**
 * Choices as the part of the address after `#`, and back: readable, and short enough to type.
 *
 * `#/` · `#/compare/us-28-point..geneva-revision/army-size?topic=nato,eu&show=changed&diff=1&q=text&src=protothema-17`
 */
import type { Status } from '../domain/filter-matters'
import { statuses } from '../domain/filter-matters'
import type { RecordIndex } from '../domain/record'
import type { Choices, Page } from './choices'
import { firstChoices, pages, views } from './choices'

export type ReadAddress = {
  readonly choices: Choices
  /** Parts that were not understood, as the reader would recognise them; they are ignored. */
  readonly ignored: readonly string[]
}

/** The address of these choices, from `#` on. Choices that a reader has not made are left out. */
export function toAddress(choices: Choices, index: RecordIndex): string {
  const { page, drafts, filter, matter } = choices
  const isDefault = drafts.join('..') === index.plan.defaultDrafts.join('..')
  const place =
    page === 'overview' && isDefault
      ? ''
      : [page, drafts.join('..'), ...(matter === null ? [] : [spell(matter)])].join('/')
  const words = [
    page === 'compare' && choices.view !== 'side-by-side' ? `view=${choices.view}` : '',
    choices.order === 'draft' ? 'order=draft' : '',
    filter.topics.length > 0 ? `topic=${filter.topics.join(',')}` : '',
    filter.statuses.length > 0 ? `show=${filter.statuses.join(',')}` : '',
    filter.differencesOnly ? 'diff=1' : '',
    filter.query.trim() === '' ? '' : `q=${spell(filter.query)}`,
    choices.passage === null ? '' : `src=${spell(choices.passage)}`,
  ].filter((word) => word !== '')
  return `#/${place}${words.length === 0 ? '' : `?${words.join('&')}`}`
}

/** Text for an address: spaces as `+`, the rest percent-encoded. A lone surrogate, which no address can hold, is left out. */
function spell(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replaceAll('%20', '+')
}

/** Reads an address. Never fails: what it does not know it ignores and names. */
export function fromAddress(address: string, index: RecordIndex): ReadAddress {
  const [path, search] = split(address.replace(/^#?\/?/, ''), '?')
  const ignored: string[] = []
  const first = firstChoices(index.plan.defaultDrafts)
  const [pageName = '', draftNames = '', matter, ...rest] = path.split('/').map(decode)
  const page = pageName === '' ? 'overview' : pages.find((name) => name === pageName)
  if (page === undefined) ignored.push(pageName)
  ignored.push(...rest.filter((part) => part !== ''))
  const words = new Map(
    search
      .split('&')
      .filter((word) => word !== '')
      .map((word) => split(word, '=')),
  )
  const choices: Choices = {
    ...first,
    page: page ?? 'overview',
    drafts: readDrafts(draftNames, index, ignored) ?? first.drafts,
    matter: page === 'compare' && matter !== undefined && matter !== '' ? matter : null,
    ...readWords(words, index, page ?? 'overview', ignored),
  }
  return { choices, ignored }
}

function readDrafts(names: string, index: RecordIndex, ignored: string[]): readonly string[] | undefined {
  if (names === '') return undefined
  const known = new Set(index.drafts.map(({ id }) => id))
  const ids = names.split('..')
  const unknown = ids.filter((id) => !known.has(id))
  ignored.push(...unknown)
  if (unknown.length > 0) return undefined
  if (ids.length === 2 && ids[0] !== ids[1]) return ids
  ignored.push(names)
  return undefined
}

const knownWords = new Set(['view', 'order', 'topic', 'show', 'diff', 'q', 'src'])

function readWords(
  words: ReadonlyMap<string, string>,
  index: RecordIndex,
  page: Page,
  ignored: string[],
): Pick<Choices, 'view' | 'order' | 'filter' | 'passage'> {
  const topicIds = index.topics.map(({ id }) => id)
  const oneOf = <Name extends string>(name: string, allowed: readonly Name[]): Name | undefined => {
    const value = words.get(name)
    const found = allowed.find((allowedName) => allowedName === value)
    if (value !== undefined && found === undefined) ignored.push(`${name}=${value}`)
    return found
  }
  const listOf = <Name extends string>(name: string, allowed: readonly Name[]): readonly Name[] => {
    const values = (words.get(name) ?? '')
      .split(',')
      .filter((value) => value !== '')
      .map(decode)
    ignored.push(...values.filter((value) => !allowed.some((allowedName) => allowedName === value)))
    return allowed.filter((allowedName) => values.includes(allowedName))
  }
  const result = {
    view: (page === 'compare' ? oneOf('view', views) : undefined) ?? 'side-by-side',
    order: oneOf('order', ['changed-first', 'draft'] as const) ?? 'changed-first',
    filter: {
      topics: listOf('topic', topicIds),
      statuses: listOf<Status>('show', statuses),
      differencesOnly: oneOf('diff', ['1']) === '1',
      query: decode((words.get('q') ?? '').replaceAll('+', ' ')),
    },
    passage: words.has('src') ? decode(words.get('src') ?? '') : null,
  }
  ignored.push(...[...words.keys()].filter((name) => !knownWords.has(name)))
  return result
}

function split(text: string, at: string): readonly [string, string] {
  const place = text.indexOf(at)
  return place === -1 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)]
}

/** Percent-decoded text; text that is not validly encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
