/** A source in the few words that a choice has room for. */
import type { SourceShelf } from './citations'
import { formatDate } from './citations'
import type { Source } from './record'

const shared = new WeakMap<SourceShelf, ReadonlySet<string>>()

/**
 * "Proto Thema, 3 Dec 2025"; with its title where another source has the same name and day, so that no two are
 * named alike. The id of a source that could not be loaded.
 */
export function nameSource(id: string, sources: SourceShelf): string {
  const source = sources.get(id)
  if (source === undefined) return id
  const name = nameAndDay(source)
  return sharedNames(sources).has(name) ? `${name}: “${source.title}”` : name
}

function nameAndDay({ shortName, published, dateApproximate }: Source): string {
  return `${shortName}, ${dateApproximate ? 'about ' : ''}${formatDate(published)}`
}

function sharedNames(sources: SourceShelf): ReadonlySet<string> {
  const counted = shared.get(sources)
  if (counted !== undefined) return counted
  const names = [...sources.values()].map(nameAndDay)
  const found = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  shared.set(sources, found)
  return found
}
