/** Which matters a reader asked to see, in which order, and what each further choice would leave. */
import type { Comparison, Matter, Relation } from './compare-drafts'
import { isDifference, isReported } from './compare-drafts'
import { foldForSearch } from './search-text'

/** The choices of the status filter: one for each relation that has a name of its own, and the dispute. */
export const statuses = [
  'changed',
  'removed',
  'added',
  'moved',
  'split',
  'merged',
  'same',
  'only-a',
  'only-b',
  'differ',
] as const

export type Status = (typeof statuses)[number]

export const statusLabel = {
  changed: 'Changed',
  removed: 'Removed',
  added: 'Added',
  moved: 'Moved',
  split: 'Split',
  merged: 'Merged',
  same: 'Same in both',
  'only-a': 'Only in A',
  'only-b': 'Only in B',
  differ: 'Sources differ',
} as const satisfies Record<Status, string>

export type MatterFilter = {
  /** Matters with any of these topics; all when empty. */
  readonly topics: readonly string[]
  /** Matters with any of these statuses; all when empty. */
  readonly statuses: readonly Status[]
  /** Only matters on which the drafts are known to differ. */
  readonly differencesOnly: boolean
  /** Words that a matter's title, sentences, accounts or quotations contain, each of them. */
  readonly query: string
}

export const noFilter: MatterFilter = { topics: [], statuses: [], differencesOnly: false, query: '' }

export function isFiltered({ topics, statuses: chosen, differencesOnly, query }: MatterFilter): boolean {
  return topics.length > 0 || chosen.length > 0 || differencesOnly || query.trim() !== ''
}

/** The matters that pass, in their given order. */
export function filterMatters(matters: readonly Matter[], filter: MatterFilter): readonly Matter[] {
  const words = foldForSearch(filter.query)
    .split(/\s+/)
    .filter((word) => word !== '')
  return matters.filter(
    (matter) =>
      (filter.topics.length === 0 || filter.topics.some((topic) => matter.topics.includes(topic))) &&
      (filter.statuses.length === 0 || filter.statuses.some((status) => hasStatus(matter, status))) &&
      (!filter.differencesOnly || isDifference(matter)) &&
      (words.length === 0 || hasWords(matter, words)),
  )
}

export function hasStatus(matter: Matter, status: Status): boolean {
  return status === 'differ' ? matter.sourcesDiffer : statusOf[matter.relation] === status
}

const statusOf = {
  changed: 'changed',
  reworded: 'same',
  same: 'same',
  removed: 'removed',
  added: 'added',
  moved: 'moved',
  split: 'split',
  merged: 'merged',
  'only-before': 'only-a',
  'only-after': 'only-b',
} as const satisfies Record<Relation, Status>

function hasWords(matter: Matter, words: readonly string[]): boolean {
  const texts = [matter.before, matter.after].flatMap((provision) =>
    provision === null
      ? []
      : [
          provision.statement,
          ...provision.accounts.map(({ says }) => says),
          ...provision.evidence.flatMap((item) => (item.kind === 'quotation' ? [item.selector.exact] : [])),
        ],
  )
  const text = foldForSearch([matter.title, matter.summary ?? '', ...texts].join('\n'))
  return words.every((word) => text.includes(word))
}

/** How many matters have each status; the ones with none have zero. */
export function countStatuses(matters: readonly Matter[]): Readonly<Record<Status, number>> {
  const count = (status: Status) => matters.filter((matter) => hasStatus(matter, status)).length
  return Object.fromEntries(statuses.map((status) => [status, count(status)])) as Record<Status, number>
}

export type TopicCount = { readonly reported: number; readonly differing: number; readonly all: number }

/** How many matters a topic has: all, reported in either way, and differing. */
export function countTopic(matters: readonly Matter[], topic: string | null): TopicCount {
  const mine = topic === null ? matters : matters.filter(({ topics }) => topics.includes(topic))
  return {
    all: mine.length,
    reported: mine.filter(isReported).length,
    differing: mine.filter(isDifference).length,
  }
}

export type MatterOrder = 'changed-first' | 'draft'

const rank = {
  changed: 0,
  removed: 1,
  added: 2,
  moved: 3,
  split: 4,
  merged: 5,
  same: 6,
  reworded: 6,
  'only-before': 7,
  'only-after': 8,
} as const satisfies Record<Relation, number>

/**
 * Matters in reading order. `changed-first`: by relation; among the changed, disputed ones and
 * figures first; then by topic in display order. `draft`: as the first draft has them.
 */
export function orderMatters(
  { matters }: Pick<Comparison, 'matters'>,
  order: MatterOrder,
  topicOrder: readonly string[],
): readonly Matter[] {
  if (order === 'draft') return matters
  const weight = (matter: Matter): readonly number[] => [
    rank[matter.relation],
    matter.sourcesDiffer ? 0 : 1,
    (matter.before?.quantities.length ?? 0) > 0 && (matter.after?.quantities.length ?? 0) > 0 ? 0 : 1,
    topicOrder.indexOf(matter.topics[0] ?? ''),
  ]
  return matters.toSorted((a, b) => {
    const [left, right] = [weight(a), weight(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  })
}

export type MatterGroups = {
  /** Matters that both drafts state, or one is known to lack. */
  readonly reported: readonly Matter[]
  /** Matters on which the sources are silent for `after`, then for `before`. */
  readonly onlyBefore: readonly Matter[]
  readonly onlyAfter: readonly Matter[]
}

export function groupMatters(matters: readonly Matter[]): MatterGroups {
  return {
    reported: matters.filter(isReported),
    onlyBefore: matters.filter(({ relation }) => relation === 'only-before'),
    onlyAfter: matters.filter(({ relation }) => relation === 'only-after'),
  }
}
