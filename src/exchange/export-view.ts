/** What a reader takes away: the matters chosen, and the words that say how they were chosen. */
import type { SourceShelf } from '../domain/citations'
import type { Comparison, Matter } from '../domain/compare-drafts'
import { describeFilter } from '../domain/describe-filter'
import type { MatterFilter } from '../domain/filter-matters'
import { filterMatters, groupMatters, isFiltered, noFilter } from '../domain/filter-matters'
import type { Voices } from '../domain/matter-facets'
import type { Party, Plan, Topic } from '../domain/record'
import { countSilent } from './side-words'

export type KeptScope = {
  /** The reader's notes by the key of their matter, none of them empty. They are no part of the record. */
  readonly notes: ReadonlyMap<string, string>
  /** How many provisions the reader has kept of other drafts; a file speaks of two. */
  readonly ofOtherDrafts: number
  /** How many the record does not have any more. */
  readonly gone: number
}

export type ExportView = {
  readonly plan: Plan
  readonly topics: readonly Topic[]
  readonly parties: readonly Party[]
  readonly comparison: Comparison
  /** The matters to export, in the order shown. */
  readonly matters: readonly Matter[]
  /** The reader's filter. It is in force only when `scope` is `shown`. */
  readonly filter: MatterFilter
  /** Who spoke of which matter, for a filter by party. */
  readonly voices: Voices
  readonly scope: 'shown' | 'everything' | 'kept'
  /** What belongs to the reader's own selection; left out unless `scope` is `kept`. */
  readonly kept?: KeptScope
  /** Sources that could not be loaded are not in it; exports then name them by id and say so. */
  readonly sources: SourceShelf
  /** Where this page shows the view; left out where it has no address. */
  readonly address?: string
  /** False leaves out passages, citations and the list of sources; accounts keep the names they rest on. */
  readonly withCitations: boolean
  /**
   * Whom tracked changes are by and on which day (`2025-11-24`), as the reader says. Left out or blank, they are by
   * the comparator, on the day of the data.
   */
  readonly changesBy?: { readonly author: string; readonly date: string }
}

/** Whom tracked changes are by, unless the reader says otherwise. */
export const comparatorName = 'Peace Plan Comparator'

/** The filter that the exported matters were chosen by; `noFilter` unless what is shown was asked for. */
export function filterInForce({ scope, filter }: ExportView): MatterFilter {
  return scope === 'shown' ? filter : noFilter
}

/**
 * How the matters were chosen, in words: "1 of 62 matters. Topic: Army size." or "62 of 62 matters. No filter."
 *
 * A matter that passes the filter and is left out because the sources are silent on it is counted in a sentence
 * of its own. A topic, party or source that the record does not know is named by its id. What the reader has kept
 * is "3 kept of 62 matters, in the reader’s order."
 */
export function describeSelection(view: ExportView): string {
  const all = view.comparison.matters.length
  if (view.scope === 'kept') {
    const count = `${view.matters.length} kept of ${all} ${all === 1 ? 'matter' : 'matters'}, in the reader’s order.`
    return [count, ...describeKeptElsewhere(view.kept)].join(' ')
  }
  const count = `${view.matters.length} of ${all} ${all === 1 ? 'matter' : 'matters'}.`
  const filter = filterInForce(view)
  const choices = isFiltered(filter) ? describeFilter(filter, view) : 'No filter.'
  return [count, choices, ...describeLeftOut(view)].join(' ')
}

/** `us-28-point_geneva-revision_topic-nato_3-of-62_2026.11.24.csv`; `extension` has no dot. */
export function exportFileName(view: ExportView, extension: string): string {
  const { comparison, matters, plan, scope } = view
  const count = `${matters.length}${scope === 'kept' ? '-kept' : ''}-of-${comparison.matters.length}`
  const topics = filterInForce(view).topics.map((topic) => `topic-${topic}_`)
  return `${comparison.before.id}_${comparison.after.id}_${topics.join('')}${count}_${plan.version}.${extension}`
}

function describeKeptElsewhere(kept: KeptScope | undefined): readonly string[] {
  const { ofOtherDrafts = 0, gone = 0 } = kept ?? {}
  const are = (count: number) => `${count} kept ${count === 1 ? 'provision' : 'provisions'}`
  return [
    ...(ofOtherDrafts === 0 ? [] : [`${are(ofOtherDrafts)} of other drafts left out.`]),
    ...(gone === 0 ? [] : [`${are(gone)} no longer in this record.`]),
  ]
}

function describeLeftOut(view: ExportView): readonly string[] {
  const { before, after, matters } = view.comparison
  const exported = new Set(view.matters.map(({ key }) => key))
  const leftOut = filterMatters(matters, filterInForce(view), view.voices).filter(
    ({ key }) => !exported.has(key),
  )
  const { onlyBefore, onlyAfter } = groupMatters(leftOut)
  return [
    ...sayLeftOut(onlyBefore.length, after.shortTitle),
    ...sayLeftOut(onlyAfter.length, before.shortTitle),
  ]
}

function sayLeftOut(count: number, draft: string): readonly string[] {
  return count === 0 ? [] : [`The ${countSilent(draft, count)} ${count === 1 ? 'is' : 'are'} left out.`]
}
