/** What the scripts share that run before a page is painted: bringing the app with what it will ask for. */
import { firstPaths } from './dataset/record-paths'

/** What the build wrote to the element of a script: names parted by spaces. */
export type Built = DOMStringMap

/**
 * Brings the app's code and asks for the record's first files.
 *
 * @param files names parted by spaces; the file that starts the app comes last
 * @throws where a file of the code does not arrive
 */
export async function bringCode(files: string | undefined): Promise<void> {
  const parts = split(files)
  for (const file of parts) preload(file, 'modulepreload')
  preload(firstPaths.index)
  preload(firstPaths.sources)
  // One after another, each in a task of its own in Chromium: together they would run in one long task.
  for (const file of parts) await import(/* @vite-ignore */ new URL(file, document.baseURI).href)
}

/** Asks for drafts by their ids and for what an editor judged of two of them. */
export function preloadDrafts({ drafts, pairs }: Built, ids: ReadonlySet<string>): void {
  for (const id of split(drafts)) if (ids.has(id)) preload(firstPaths.draft(id))
  for (const pair of split(pairs)) {
    const [before = '', after = ''] = pair.split('..')
    if (ids.has(before) && ids.has(after)) preload(firstPaths.pair(before, after))
  }
}

export function split(names: string | undefined): readonly string[] {
  return names?.split(' ') ?? []
}

export function preload(href: string, rel = 'preload'): void {
  const link = document.createElement('link')
  link.rel = rel
  // Anonymous, as modules and the record are asked for.
  link.crossOrigin = ''
  if (rel === 'preload') link.as = 'fetch'
  link.href = href
  document.head.append(link)
}
