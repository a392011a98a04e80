/** A filter in words, as the count line and every export say it. */
import type { MatterFilter } from './filter-matters'
import { statusLabel } from './filter-matters'
import type { Topic } from './record'

/** "Topic: NATO. Status: Changed." Empty when nothing is filtered. A topic that is not known goes by its id. */
export function describeFilter(filter: MatterFilter, topics: readonly Topic[]): string {
  const topicLabels = filter.topics.map((id) => topics.find((topic) => topic.id === id)?.label ?? id)
  const statusLabels = filter.statuses.map((status) => statusLabel[status])
  const query = filter.query.trim()
  return [
    ...nameChoices('Topic', 'Topics', topicLabels),
    ...nameChoices('Status', 'Statuses', statusLabels),
    ...(filter.differencesOnly ? ['Differences only.'] : []),
    ...(query === '' ? [] : [`Search: “${query}”.`]),
  ].join(' ')
}

// Labels may hold commas ("Sanctions, economy"), so lists are parted by semicolons.
function nameChoices(one: string, several: string, labels: readonly string[]): readonly string[] {
  if (labels.length === 0) return []
  return [`${labels.length === 1 ? one : several}: ${labels.join('; ')}.`]
}
