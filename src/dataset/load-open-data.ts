/** Served files that one page alone reads: what the tables are, how topics are mapped, and what changed. */
import type { Result } from '../domain/problem'
import type { Change, CodeBookEntry } from '../domain/record'
import type { DataPackage } from '../domain/record-package'
import type { ReadText } from './load-record'
import { loadFile } from './load-record'
import { recordPaths } from './record-paths'

export function loadDataPackage(readText: ReadText): Promise<Result<DataPackage>> {
  return loadFile('dataPackage', recordPaths.dataPackage, readText)
}

export function loadCodeBook(readText: ReadText): Promise<Result<readonly CodeBookEntry[]>> {
  return loadFile('codeBook', recordPaths.codeBook, readText)
}

export function loadChanges(readText: ReadText): Promise<Result<readonly Change[]>> {
  return loadFile('changes', recordPaths.changes, readText)
}
