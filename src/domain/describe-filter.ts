/** A filter in words, as the count line and every export say it. */
import type { SourceShelf } from './citations'
import type { Facet, MatterFilter } from './filter-matters'
import { facets, statusLabel } from './filter-matters'
import { figureChangeLabel, shiftLabel } from './matter-facets'
import { nameSource } from './name-source'
import type { Party, Topic } from './record'
import { leftOutOf } from './search-terms'
import { standingLabel } from './standing'

/** What the ids of a filter are called. */
export type FilterNames = {
  readonly topics: readonly Topic[]
  readonly parties: readonly Party[]
  readonly sources: SourceShelf
}

/** One choice of a filter in words, and the filter without it. */
export type FilterChoice = {
  /** "Topic: NATO", "Differences only". */
  readonly label: string
  readonly without: MatterFilter
}

const facetLabel = {
  topics: ['Topic', 'Topics'],
  statuses: ['Status', 'Statuses'],
  standings: ['Standing', 'Standings'],
  shifts: ['Obligation', 'Obligations'],
  figures: ['Figure', 'Figures'],
  parties: ['Party', 'Parties'],
  sources: ['Source', 'Sources'],
} as const satisfies Record<Facet, readonly [one: string, several: string]>

/** "Topic: NATO. Status: Changed." Empty when nothing is filtered. What is not known by name goes by its id. */
export function describeFilter(filter: MatterFilter, names: FilterNames): string {
  const query = filter.query.trim()
  const lists = facets.flatMap((facet) => {
    const labels = labelsOf(filter, facet, names)
    const [one, several] = facetLabel[facet]
    // Labels may hold commas ("Sanctions, economy"), so lists are parted by semicolons.
    return labels.length === 0 ? [] : [`${labels.length === 1 ? one : several}: ${labels.join('; ')}.`]
  })
  return [
    ...lists,
    ...(filter.differencesOnly ? ['Differences only.'] : []),
    ...(query === '' ? [] : [`${describeSearch(query)}.`]),
  ].join(' ')
}

/** Every choice of a filter on its own, in the order in which `describeFilter` names them. */
export function choicesOf(filter: MatterFilter, names: FilterNames): readonly FilterChoice[] {
  const query = filter.query.trim()
  const lists = facets.flatMap((facet) =>
    labelsOf(filter, facet, names).map((label, at): FilterChoice => ({
      label: `${facetLabel[facet][0]}: ${label}`,
      without: { ...filter, [facet]: filter[facet].filter((_choice, place) => place !== at) },
    })),
  )
  return [
    ...lists,
    ...(filter.differencesOnly
      ? [{ label: 'Differences only', without: { ...filter, differencesOnly: false } }]
      : []),
    ...(query === '' ? [] : [{ label: describeSearch(query), without: { ...filter, query: '' } }]),
  ]
}

/** `Search: “what of NATO” (left out: what, of)`: words that say nothing about what is sought are not asked for. */
function describeSearch(query: string): string {
  const leftOut = leftOutOf(query).join(', ')
  return `Search: “${query}”${leftOut && ` (left out: ${leftOut})`}`
}

function labelsOf(filter: MatterFilter, facet: Facet, names: FilterNames): readonly string[] {
  switch (facet) {
    case 'topics':
      return filter.topics.map((id) => names.topics.find((topic) => topic.id === id)?.label ?? id)
    case 'statuses':
      return filter.statuses.map((status) => statusLabel[status])
    case 'standings':
      return filter.standings.map((standing) => standingLabel[standing])
    case 'shifts':
      return filter.shifts.map(shiftLabel)
    case 'figures':
      return filter.figures.map((change) => figureChangeLabel[change])
    case 'parties':
      return filter.parties.map((id) => names.parties.find((party) => party.id === id)?.name ?? id)
    case 'sources':
      return filter.sources.map((id) => nameSource(id, names.sources))
  }
}
