/**
 * Runs before the page is painted, as a file of its own: puts the theme on, hides what the build wrote where the
 * address asks for something else, and brings the app with what it will ask for.
 */
import { bringCode, preload, preloadDrafts, split } from './bring-app'
import { applyChosenTheme } from './platform/theme'

/** In milliseconds. Where a page in the background is never painted, the app does not wait for it. */
const PAINT_AT_MOST = 3000

/** What there is to ask for. */
const built = document.currentScript?.dataset ?? {}
const place = location.hash.replace(/^#?\/?/, '')
const [page = '', named = ''] = place.split(/[/?]/)

let isBrought = false

applyChosenTheme()
if (place === '') {
  // The text is here already, and what the app needs would be in the way of its styles and of its paint.
  setTimeout(bringApp, PAINT_AT_MOST)
  // A browser that keeps its timings to itself, as against fingerprinting, tells of no paint either.
  requestAnimationFrame(() => {
    if (performance.getEntries().length === 0) bringApp()
  })
  new PerformanceObserver(bringApp).observe({ type: 'paint', buffered: true })
} else {
  document.documentElement.dataset['elsewhere'] = ''
  bringApp()
}

function bringApp(): void {
  if (isBrought) return
  isBrought = true
  void bringCode(built['app'])
  // In a task of its own: all of it at once would hold up the page for longer.
  if (page === '' || page === 'overview' || page === 'compare') setTimeout(bringPage)
}

function bringPage(): void {
  const chosen = built['chosen'] ?? ''
  const files = page === 'compare' ? built['compare'] : built['overview']
  for (const file of split(files)) preload(file, 'modulepreload')
  preloadDrafts(built, new Set((named === '' ? chosen : named).split('..')))
}
