/**
 * What an embed shows, spelled after the `#` of `embed.html`, and back:
 * `#/compare/us-28-point..geneva-revision/army-size` · `?topic=nato` · `?view=inline` · `?version=2026.11.24`
 */
import type { EmbedSubject } from '../domain/embed-subject'
import { filterOf } from '../domain/embed-subject'
import type { RecordIndex } from '../domain/record'
import { fromAddress, toAddress } from './address'
import { firstChoices } from './choices'
import { describeIgnored } from './describe-ignored'

export type Embed = {
  /** Ids of the drafts compared, A first. */
  readonly drafts: readonly [string, string]
  readonly subject: EmbedSubject
  /** The version of the data that the embed was made of; null where it follows the latest. */
  readonly version: string | null
}

export type ReadEmbed = {
  readonly embed: Embed
  /** The same place in the full page, from `#` on. Whatever was not understood is left out of it. */
  readonly fullAddress: string
  /**
   * All that is wrong with the address, a sentence each. Matters stand in the drafts and not in the index, so whether
   * there is such a one is seen when those are here.
   */
  readonly problems: readonly string[]
}

/** Where the full page shows the same. */
export function toFullAddress({ drafts, subject }: Omit<Embed, 'version'>, index: RecordIndex): string {
  const matter = subject.kind === 'matter' ? subject.key : null
  const choices = { ...firstChoices(drafts), page: 'compare', matter, filter: filterOf(subject) } as const
  return toAddress(choices, index)
}

/** The address of an embed, from `#` on. */
export function toEmbedAddress(embed: Embed, index: RecordIndex): string {
  const address = toFullAddress(embed, index)
  if (embed.version === null) return address
  return `${address}${address.includes('?') ? '&' : '?'}version=${encodeURIComponent(embed.version)}`
}

/** What an embed can be told beside its drafts and its matter. */
const knownWords = new Set(['topic', 'view', 'version'])

/** Reads an address. Unlike the full page, which shows the rest of a link, an embed that names what is not there shows nothing else. */
export function readEmbedAddress(address: string, index: RecordIndex): ReadEmbed {
  const [place = '', ...searches] = address.replace(/^#?\/?/, '').split('?')
  const words = searches
    .join('?')
    .split('&')
    .filter((word) => word !== '')
  const nameOf = (word: string) => word.split('=')[0] ?? ''
  const strange = words.filter(
    (word) => !knownWords.has(nameOf(word)) || /^view=(?:columns|changes)$/.test(word),
  )
  const known = words.filter((word) => !strange.includes(word) && nameOf(word) !== 'version')
  const version = new URLSearchParams(words.find((word) => nameOf(word) === 'version')).get('version')
  const path = place === '' ? 'compare' : place
  const { choices, ignored } = fromAddress(
    `#/${path}${known.length === 0 ? '' : `?${known.join('&')}`}`,
    index,
  )
  const { page, matter, drafts, filter } = choices
  const [before = '', after = ''] = drafts
  const [topic] = filter.topics
  const { ofDrafts, others } = describeIgnored(ignored, index)
  const isKnownPage = ignored.every((part) => part !== path.split('/')[0])
  return {
    embed: {
      drafts: [before, after],
      subject:
        matter !== null
          ? { kind: 'matter', key: matter }
          : topic !== undefined
            ? { kind: 'topic', id: topic }
            : { kind: 'pair' },
      version,
    },
    fullAddress: toAddress({ ...choices, page: 'compare' }, index),
    problems: [
      ...(page !== 'compare' && isKnownPage
        ? [`An embed shows a comparison and not the page “${page}”.`]
        : []),
      ...ofDrafts,
      ...others.map((part) => `“${part}” is not in this data set.`),
      ...(drafts.length > 2 ? [`An embed compares two drafts; this address names ${drafts.length}.`] : []),
      ...(filter.topics.length > 1
        ? [`An embed shows one topic; this address names ${filter.topics.length}.`]
        : []),
      ...(matter !== null && topic !== undefined ? ['An embed shows a matter or a topic, not both.'] : []),
      ...strange.map((word) => `“${readable(word)}” is no choice of an embed.`),
      ...(version !== null && !VERSION.test(version) ? [`“${version}” is no version of the data.`] : []),
    ],
  }
}

/** The shape of a version, as the record's own schema has it. */
const VERSION = /^\d{4}\.\d{1,2}\.\d{1,2}(?:\.\d+)?$/

/** A word as its writer meant it, whatever is wrong with its spelling. */
function readable(word: string): string {
  return [...new URLSearchParams(word)].map((parts) => parts.filter((part) => part !== '').join('=')).join('')
}
