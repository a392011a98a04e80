import type { CodeBookEntry } from '../../domain/record'
import { codeBookSchema } from '../../domain/record'
import type { Table } from '../table'
import { choice, ids, once, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'

export function codeBookTable({ codeBook }: RecordValues): Table {
  const { fit } = codeBookSchema.def.element.shape
  const head = {
    name: 'code-book',
    title: 'Code book: topics and PA-X categories',
    description:
      'How our topics stand to the categories of the Peace Agreements Database (PA-X). The mapping is ours.',
    primaryKey: ['topic'],
    foreignKeys: [refersTo('topic', 'topics')],
  }
  return table<CodeBookEntry>(
    head,
    [
      text('topic', 'The topic.', ({ topic }) => topic, once),
      choice(
        'fit',
        'close: a category means the same. partial: a category holds a part of it. none: there is none.',
        fit.options,
        (entry) => entry.fit,
      ),
      ids('categories', 'Top-level categories of PA-X.', ({ categories }) => categories),
      text('explanation', 'What is coded there and what is not.', ({ explanation }) => explanation),
    ],
    codeBook,
  )
}
