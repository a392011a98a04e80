/**
 * Runs before the page is painted, as a file of its own: puts the theme on, hides what the build wrote where the
 * address asks for something else, and brings the app with what it will ask for.
 */
import { recordPaths } from './dataset/record-paths'
import { applyChosenTheme } from './platform/theme'

/** Where a page in the background is never painted, the app does not wait for it. */
const PAINT_AT_MOST = 3000

/** What there is to ask for, which the build wrote to this script's element: names parted by spaces. */
const { app, overview, compare, chosen, drafts, pairs } = document.currentScript?.dataset ?? {}
const place = location.hash.replace(/^#?\/?/, '')
const [page = '', named = ''] = place.split(/[/?]/)

let isBrought = false

applyChosenTheme()
if (place === '') {
  // The text is here already, and what the app needs would be in the way of its styles.
  requestAnimationFrame(() => setTimeout(bringApp))
  setTimeout(bringApp, PAINT_AT_MOST)
} else {
  document.documentElement.dataset['elsewhere'] = ''
  bringApp()
}

function bringApp(): void {
  if (isBrought) return
  isBrought = true
  const [entry = '', ...parts] = split(app)
  void import(/* @vite-ignore */ new URL(entry, document.baseURI).href)
  for (const file of parts) preload(file, 'modulepreload')
  preload(recordPaths.index)
  preload(recordPaths.sources)
  if (page !== '' && page !== 'overview' && page !== 'compare') return
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
