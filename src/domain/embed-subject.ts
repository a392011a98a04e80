/** What an embed shows of two drafts: one matter, one topic or all of it. */
import type { Comparison, Matter } from './compare-drafts'
import { isDifference, isReported } from './compare-drafts'
import type { MatterFilter } from './filter-matters'
import { filterMatters, noFilter } from './filter-matters'
import type { Topic } from './record'

export type EmbedSubject =
  | { readonly kind: 'matter'; readonly key: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'pair' }

/** The filter that leaves a topic, or all. A matter is no filter. */
export function filterOf(subject: EmbedSubject): MatterFilter {
  return subject.kind === 'topic' ? { ...noFilter, topics: [subject.id] } : noFilter
}

/** The matters of it in their given order; none where neither draft has the matter or the topic. */
export function mattersOf(subject: EmbedSubject, matters: readonly Matter[]): readonly Matter[] {
  return subject.kind === 'matter'
    ? matters.filter(({ key }) => key === subject.key)
    : filterMatters(matters, filterOf(subject))
}

/** "Size of Ukraine’s armed forces", "NATO"; for all of it the names of both drafts. What is not known is named by its id. */
export function nameSubject(
  subject: EmbedSubject,
  { before, after, matters }: Pick<Comparison, 'before' | 'after' | 'matters'>,
  topics: readonly Topic[],
): string {
  switch (subject.kind) {
    case 'matter':
      return matters.find(({ key }) => key === subject.key)?.title ?? subject.key
    case 'topic':
      return topics.find(({ id }) => id === subject.id)?.label ?? subject.id
    case 'pair':
      return `${before.shortTitle} and ${after.shortTitle}`
  }
}

/**
 * How many matters there are and how the drafts stand on them: "62 matters: 14 differ; 2 are the same in both; on 46 the
 * sources are silent for one draft." What there is none of is left out.
 */
export function describeCounts(matters: readonly Matter[]): string {
  const reported = matters.filter(isReported)
  const differing = reported.filter(isDifference).length
  const same = reported.length - differing
  const silent = matters.length - reported.length
  const parts = [
    ...(differing === 0 ? [] : [`${differing} ${differing === 1 ? 'differs' : 'differ'}`]),
    ...(same === 0 ? [] : [`${same} ${same === 1 ? 'is' : 'are'} the same in both`]),
    ...(silent === 0 ? [] : [`on ${silent} the sources are silent for one draft`]),
  ]
  const all = `${matters.length} ${matters.length === 1 ? 'matter' : 'matters'}`
  return parts.length === 0 ? `${all}.` : `${all}: ${parts.join('; ')}.`
}
