import { passageId } from '../../domain/citations'
import type { EvidencePlace } from '../evidence-places'
import { entryId, evidencePlaces } from '../evidence-places'
import type { Table } from '../table'
import { choice, flag, integer, must, perhaps, refersTo, table, text } from '../table'
import type { RecordValues } from './record-values'

const entryKinds = ['draft', 'provision', 'position', 'conflict', 'event'] as const

export function evidenceTable(record: RecordValues): Table {
  const head = {
    name: 'evidence',
    title: 'Evidence',
    description:
      'What every draft, provision, position, conflict and event rests on, one row for each place.',
    primaryKey: ['entry_kind', 'entry', 'number'],
    foreignKeys: [refersTo('source', 'sources'), refersTo('passage', 'passages')],
  }
  return table<EvidencePlace>(
    head,
    [
      choice('entry_kind', 'The table of the entry.', entryKinds, ({ thing }) => thing.kind),
      text('entry', 'Id of the entry.', ({ thing }) => entryId(thing)),
      integer('number', 'Number of the place within the entry, from 1.', ({ number }) => number, must),
      integer('side', 'Side of a conflict, from 1; empty for other entries.', ({ side }) => side, {}),
      text('source', 'The source.', ({ item }) => item.source),
      choice(
        'kind',
        'quotation: words of a stored passage. citation: a place named without its words.',
        ['quotation', 'citation'],
        ({ item }) => item.kind,
      ),
      perhaps('passage', 'The passage quoted from.', ({ item }) =>
        item.kind === 'quotation' ? passageId(item.source, item.paragraph) : null,
      ),
      perhaps('quotation', 'The words, exactly as stored.', ({ item }) =>
        item.kind === 'quotation' ? item.selector.exact : null,
      ),
      perhaps('locator', 'The place in the source, in words.', ({ item }) => item.locator),
      flag('seen', 'For a citation, whether an editor has read the page.', ({ item }) =>
        item.kind === 'citation' ? item.seen : null,
      ),
      perhaps('note', 'Note on a citation.', ({ item }) => (item.kind === 'citation' ? item.note : null)),
    ],
    evidencePlaces(record),
  )
}
