/** Which matters a reader asked to see, in which order, and what each further choice would leave. */
import type { Comparison, Matter, Relation } from './compare-drafts'
import { isDifference, isReported } from './compare-drafts'
import type { FigureChange, Shift, Voices } from './matter-facets'
import { facetsOf, noVoices } from './matter-facets'
import { answers, readQuery, searchTerms } from './search-terms'
import { matterTexts } from './searched-texts'
import type { Standing } from './standing'

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
  /** Matters of which either sentence has any of these standings; all when empty. */
  readonly standings: readonly Standing[]
  /** Matters whose obligation shifts in any of these ways; all when empty. */
  readonly shifts: readonly Shift[]
  /** Matters with a figure that changes in any of these ways; all when empty. */
  readonly figures: readonly FigureChange[]
  /** Matters that a position of any of these parties names; all when empty. */
  readonly parties: readonly string[]
  /** Matters for which any of these sources is cited; all when empty. */
  readonly sources: readonly string[]
  /** Words by which a matter's title, sentences, accounts or quotations are found, each of them. */
  readonly query: string
}

export const noFilter: MatterFilter = {
  topics: [],
  statuses: [],
  differencesOnly: false,
  standings: [],
  shifts: [],
  figures: [],
  parties: [],
  sources: [],
  query: '',
}

/** The parts of a filter that are lists of choices: one choice of each list is enough, and every list counts. */
export const facets = [
  'topics',
  'statuses',
  'standings',
  'shifts',
  'figures',
  'parties',
  'sources',
] as const satisfies readonly (keyof MatterFilter)[]

export type Facet = (typeof facets)[number]

export function isFiltered(filter: MatterFilter): boolean {
  return (
    facets.some((facet) => filter[facet].length > 0) || filter.differencesOnly || filter.query.trim() !== ''
  )
}

/** Whether a filter asks for matters that a draft is silent on, so that they are shown without being opened. */
export function asksForSilence({ statuses: chosen, query }: MatterFilter): boolean {
  return chosen.includes('only-a') || chosen.includes('only-b') || query.trim() !== ''
}

/**
 * The matters that pass, in their given order.
 *
 * @param voices who spoke of which matter; needed for a filter by party alone
 */
export function filterMatters(
  matters: readonly Matter[],
  filter: MatterFilter,
  voices: Voices = noVoices,
): readonly Matter[] {
  const chosen = facets.filter((facet) => filter[facet].length > 0)
  const query = readQuery(filter.query)
  return matters.filter(
    (matter) =>
      chosen.every((facet) => {
        const mine = choicesFor(matter, facet, voices)
        return filter[facet].some((choice) => mine.includes(choice))
      }) &&
      (!filter.differencesOnly || isDifference(matter)) &&
      (query.length === 0 || answers(termsOf(matter), query)),
  )
}

/** The choices of a facet under which a matter is found. */
function choicesFor(matter: Matter, facet: Facet, voices: Voices): readonly string[] {
  switch (facet) {
    case 'topics':
      return matter.topics
    case 'statuses':
      return matter.sourcesDiffer ? [statusOf[matter.relation], 'differ'] : [statusOf[matter.relation]]
    case 'parties':
      return voices.get(matter.key) ?? []
    default:
      return facetsOf(matter)[facet]
  }
}

/** How many matters each choice of a facet would leave under the rest of the filter; choices with none are not in it. */
export function countChoices(
  matters: readonly Matter[],
  filter: MatterFilter,
  facet: Facet,
  voices: Voices,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const matter of filterMatters(matters, { ...filter, [facet]: [] }, voices)) {
    for (const choice of choicesFor(matter, facet, voices)) counts.set(choice, (counts.get(choice) ?? 0) + 1)
  }
  return counts
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

const terms = new WeakMap<Matter, ReadonlySet<string>>()

/** What a matter is found by, read once: a query follows every letter that a reader types. */
export function termsOf(matter: Matter): ReadonlySet<string> {
  const known = terms.get(matter) ?? searchTerms(matterTexts(matter))
  terms.set(matter, known)
  return known
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
