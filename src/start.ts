/**
 * Runs before the page is painted, as a file of its own: puts the theme on, hides what the build wrote where the
 * address asks for something else, and asks for what the app will ask for once its code is here.
 */
import { recordPaths } from './dataset/record-paths'
import { applyChosenTheme } from './platform/theme'

applyChosenTheme()

const place = location.hash.replace(/^#?\/?/, '')
if (place !== '') document.documentElement.dataset['elsewhere'] = ''

/** What there is to ask for, which the build wrote to this script's element: names parted by spaces. */
const { overview, compare, chosen, drafts, pairs } = document.currentScript?.dataset ?? {}
const [page = '', named = ''] = place.split(/[/?]/)

preload(recordPaths.index)
preload(recordPaths.sources)
if (page === '' || page === 'overview' || page === 'compare') {
  const ids = new Set((named === '' ? (chosen ?? '') : named).split('..'))
  for (const file of split(page === 'compare' ? compare : overview)) preload(file, 'modulepreload')
  for (const id of split(drafts)) if (ids.has(id)) preload(recordPaths.draft(id))
  for (const pair of split(pairs)) {
    const [before = '', after = ''] = pair.split('..')
    if (ids.has(before) && ids.has(after)) preload(recordPaths.pair(before, after))
  }
}

function split(names: string | undefined): readonly string[] {
  return names?.split(' ') ?? []
}

function preload(href: string, rel = 'preload'): void {
  const link = document.createElement('link')
  link.rel = rel
  link.crossOrigin = 'anonymous'
  if (rel === 'preload') link.as = 'fetch'
  link.href = href
  document.head.append(link)
}
