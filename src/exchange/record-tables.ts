/**
 * The record as tables, one for each kind of thing. An empty cell says that there is no value. Where a draft is
 * not known to speak of a matter, a word says why: `not-reported`, `removed` or `unverified`.
 */
import type { Table } from './table'
import { changeTable } from './tables/changes'
import { codeBookTable } from './tables/code-book'
import { conflictTable, sideTable } from './tables/conflicts'
import { draftTable } from './tables/drafts'
import { eventTable } from './tables/events'
import { evidenceTable } from './tables/evidence'
import { figureTable } from './tables/figures'
import { matterTable, topicTable } from './tables/matters'
import { pairTable } from './tables/pairs'
import { partyTable, positionTable } from './tables/positions'
import { provisionTable } from './tables/provisions'
import { passageTable, sourceTable } from './tables/sources'
import type { RecordValues } from './tables/record-values'

export function recordTables(record: RecordValues): readonly Table[] {
  return [
    draftTable(record),
    topicTable(record),
    matterTable(record),
    provisionTable(record),
    figureTable(record),
    pairTable(record),
    sourceTable(record),
    passageTable(record),
    evidenceTable(record),
    partyTable(record),
    positionTable(record),
    conflictTable(record),
    sideTable(record),
    eventTable(record),
    codeBookTable(record),
    changeTable(record),
  ]
}
