/** Files that one page alone reads. They are kept with that page and not with the record. */
import { useEffect, useState } from 'react'
import { loadChanges, loadCodeBook, loadDataPackage } from '../dataset/load-open-data'
import type { ReadText } from '../dataset/load-record'
import type { Result } from '../domain/problem'
import type { Change, CodeBookEntry } from '../domain/record'
import type { DataPackage } from '../domain/record-package'
import type { Loading } from './loading'
import { loading } from './loading'

/** Where the files stand, relative to the page. */
export { recordPaths } from '../dataset/record-paths'

type Load<Value> = (readText: ReadText) => Promise<Result<Value>>

export type ServedFile<Value> = { readonly part: Loading<Value>; readonly retry: () => void }

/** What the tables of the open data are. */
export function useDataPackage(readText: ReadText): ServedFile<DataPackage> {
  return useServedFile(loadDataPackage, readText)
}

/** How topics stand to the categories of PA-X. */
export function useCodeBook(readText: ReadText): ServedFile<readonly CodeBookEntry[]> {
  return useServedFile(loadCodeBook, readText)
}

/** What changed in the data, newest first. */
export function useChanges(readText: ReadText): ServedFile<readonly Change[]> {
  return useServedFile(loadChanges, readText)
}

/** @param load the same function on every render, or the file is asked for again */
function useServedFile<Value>(load: Load<Value>, readText: ReadText): ServedFile<Value> {
  const [part, setPart] = useState<Loading<Value>>(loading)
  useEffect(() => void ask(load, readText, setPart), [load, readText])
  return { part, retry: () => void ask(load, readText, setPart) }
}

async function ask<Value>(load: Load<Value>, readText: ReadText, put: (part: Loading<Value>) => void) {
  put(loading)
  const result = await load(readText)
  put(result.ok ? { status: 'ready', value: result.value } : { status: 'failed', problems: result.problems })
}
