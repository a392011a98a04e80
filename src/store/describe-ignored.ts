/** What is wrong with the drafts that an address names, said to whoever followed the link. */
import type { RecordIndex } from '../domain/record'
import { MOST_DRAFTS } from './choices'

const MARK = 'drafts='

/** The drafts among the parts of an address that were not understood, each in a sentence; and the other parts. */
export function describeIgnored(
  ignored: readonly string[],
  index: RecordIndex,
): { readonly ofDrafts: readonly string[]; readonly others: readonly string[] } {
  return {
    ofDrafts: ignored
      .filter((part) => part.startsWith(MARK))
      .map((part) => describeDrafts(part.slice(MARK.length), index)),
    others: ignored.filter((part) => !part.startsWith(MARK)),
  }
}

function describeDrafts(names: string, index: RecordIndex): string {
  const ids = names.split('..')
  const unknown = ids.filter((id) => !index.drafts.some((draft) => draft.id === id))
  if (unknown.length > 0)
    return `This data set has no ${unknown.length === 1 ? 'draft' : 'drafts'} ${quoteAll(unknown)}.`
  if (ids.length === 1) return `This link names one draft, “${names}”; a comparison needs two.`
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
  if (twice.length > 0)
    return `This link names ${quoteAll(twice)} twice; a comparison needs different drafts.`
  return `This link names ${ids.length} drafts; a comparison has ${MOST_DRAFTS} at most.`
}

/** “a”, “b” and “c”. */
export function quoteAll(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`)
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`
}
