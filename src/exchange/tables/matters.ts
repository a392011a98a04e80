import type { Draft, Provision, Topic } from '../../domain/record'
import type { Table } from '../table'
import { once, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'

export function topicTable({ topics }: RecordValues): Table {
  const head = {
    name: 'topics',
    title: 'Topics',
    description: 'Topics in display order.',
    primaryKey: ['id'],
  }
  return table<Topic>(
    head,
    [
      text('id', 'Permanent id of the topic.', ({ id }) => id, once),
      text('label', 'Name of the topic.', ({ label }) => label, once),
    ],
    topics,
  )
}

/** By key, each matter as the first draft that has it names it. */
export function mattersOf(drafts: readonly Draft[]): ReadonlyMap<string, Provision> {
  const matters = new Map<string, Provision>()
  for (const provision of drafts.flatMap((draft) => draft.provisions)) {
    if (!matters.has(provision.key)) matters.set(provision.key, provision)
  }
  return matters
}

export function matterTable({ drafts }: RecordValues): Table {
  const head = {
    name: 'matters',
    title: 'Matters',
    description: 'What drafts are compared on, in order of first appearance. The same key in every draft.',
    primaryKey: ['key'],
    foreignKeys: [refersTo('topic', 'topics')],
  }
  return table<Provision>(
    head,
    [
      text('key', 'Permanent key of the matter.', ({ key }) => key, once),
      text('title', 'The matter in at most five words.', ({ title }) => title, once),
      text('topic', 'The topic under which it is counted.', ({ topics: [first = ''] }) => first),
    ],
    [...mattersOf(drafts).values()],
  )
}
