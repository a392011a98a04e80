/** Which files the browser is asked for with a part that is loaded late: those that the page may lack. */
import { basename } from 'node:path'

/** Files that start the app, so that whoever asks for a part has them. */
const ofTheApp = ['index', 'embed', 'shared', 'rolldown-runtime']
/** Files that the comparison is made of, beside those. */
const ofTheComparison = ['ComparePage', 'comparing']
/** Parts that are fetched before they are asked for: their files may come one after another. */
const ahead = new Set(['PrintedComparison', 'publish-matter'])

type Host = { readonly hostId: string; readonly hostType: 'html' | 'js' }

/**
 * For Vite's `modulePreload.resolveDependencies`. By default it has each part ask for all that it imports, and for the
 * part itself beside the import, and each of these is looked for among the links of the page: 25 of the 600
 * milliseconds of script that a comparison takes, and 3 of the first filter. Leaving a file out costs a request that
 * begins later, never the file.
 *
 * @param file of the part
 * @param needed files of code that it imports, directly or by others, with itself; styles are asked for in any case
 * @param host the file that asks for the part
 */
export function lateFiles(file: string, needed: string[], { hostId, hostType }: Host): string[] {
  if (hostType === 'html') return needed
  if (ahead.has(stem(file))) return []
  const known = ofTheComparison.includes(stem(hostId)) ? [...ofTheApp, ...ofTheComparison] : ofTheApp
  return needed.filter((name) => name !== file && !known.includes(stem(name)))
}

/** The name of a built file without its digest: `assets/ListEnd-BOEy1Y1U.js` is `ListEnd`. */
function stem(file: string): string {
  return basename(file).replace(/-[\w-]{8}\.\w+$/, '')
}
