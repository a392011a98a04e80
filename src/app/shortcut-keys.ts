/** Single keys for those who compare at the keyboard. Never in a text field, never over a dialog. */
import type { Act } from '../features/shortcuts/shortcuts'
import { actOf } from '../features/shortcuts/shortcuts'
import { readSetting } from '../platform/stored-setting'
import { chooseTheme, currentTheme } from '../platform/theme'
import { views } from '../store/choices'
import type { ComparatorStore } from '../store/comparator-store'
import type { StepKind } from '../ui/matter-steps'
import { focusedMatter, isListWhole, matterBeside, matterInSight, returnToMatter } from '../ui/matter-steps'
import { tellInLine } from '../ui/tell-in-line'

/** Does what a key is for. Where the reader has turned single keys off, Escape works all the same. */
export function pressKey(event: KeyboardEvent, store: ComparatorStore): void {
  if (document.querySelector('dialog[open]') !== null) return
  const menu = inSight('[data-menu][aria-expanded=true]')
  if (event.key === 'Escape' && menu !== undefined) {
    menu.click()
    menu.focus()
    return
  }
  if (event.key === 'Escape' && document.activeElement?.closest('#sources') != null) {
    closeSources(store)
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  if (readSetting('shortcuts') === 'off') return
  const act = actOf(event.key)
  if (act === undefined) return
  event.preventDefault()
  perform(act, store)
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type=checkbox], [type=radio])')
  )
}

function closeSources(store: ComparatorStore): void {
  const { matter } = store.getState()
  const shown = matter ?? document.querySelector<HTMLElement>('[data-selected=true]')?.dataset['matter']
  store.getState().closeSources()
  returnToMatter(shown ?? '', true)
}

const comparisonActs: ReadonlySet<Act> = new Set<Act>([
  'next-matter',
  'previous-matter',
  'next-difference',
  'previous-difference',
  'sources',
  'keep',
  'view-1',
  'view-2',
  'view-3',
  'view-4',
  'differences',
  'swap',
  'filter',
])

function perform(act: Act, store: ComparatorStore): void {
  const state = store.getState()
  // What the comparison alone can show is left alone elsewhere.
  if (state.page !== 'compare' && comparisonActs.has(act)) return
  switch (act) {
    case 'next-matter':
    case 'previous-matter':
      return step(store, 'matter', act === 'next-matter' ? 1 : -1)
    case 'next-difference':
    case 'previous-difference':
      return step(store, 'difference', act === 'next-difference' ? 1 : -1)
    case 'sources': {
      const matter = currentMatter()
      if (matter !== undefined) state.openSources(matter, null)
      return
    }
    case 'keep':
      return keepCurrent()
    case 'next-passage':
    case 'previous-passage':
      return stepPassage(act === 'next-passage' ? 1 : -1)
    case 'view-1':
    case 'view-2':
    case 'view-3':
    case 'view-4':
      return state.chooseView(views[Number(act.slice(-1)) - 1] ?? 'side-by-side')
    case 'differences':
      return state.toggleDifferencesOnly()
    case 'swap':
      return state.swapDrafts()
    case 'filter': {
      const rail = document.querySelector<HTMLElement>('#rail input')
      if (rail === null || rail.offsetParent === null) state.openDialog('filter')
      else rail.focus()
      return
    }
    case 'find':
      return find()
    case 'export':
      return state.openDialog('export')
    case 'theme':
      return chooseTheme(currentTheme() === 'dark' ? 'light' : 'dark')
    case 'shortcuts':
      return state.openDialog('shortcuts')
  }
}

/** Goes to the search field; where the masthead has no room for it, opens what holds one. */
function find(): void {
  const field = inSight('#find') ?? inSight('#find-below') ?? inSight('#find-in-menu')
  if (field !== undefined) return field.focus()
  const tool = inSight('[data-tool=find]')
  if (tool !== undefined) return tool.click()
  inSight('[data-menu]')?.click()
  requestAnimationFrame(() => inSight('#find-in-menu')?.focus())
}

function inSight(selector: string): HTMLElement | undefined {
  const found = document.querySelector<HTMLElement>(selector)
  return found?.checkVisibility() === true ? found : undefined
}

function currentMatter(): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[data-matter]')
  const selected = document.querySelector<HTMLElement>('[data-selected=true]')
  return (focused ?? selected)?.dataset['matter']
}

/** The button takes the focus, so that those who hear the page are told what has become of it. */
function keepCurrent(): void {
  const button = matterInSight()?.querySelector<HTMLElement>('[data-keep]')
  button?.focus({ preventScroll: true })
  button?.click()
}

/** Goes to the next or previous matter; says so at either end. A reader at none yet begins with the one in sight. */
function step(store: ComparatorStore, kind: StepKind, by: 1 | -1): void {
  const next = matterBeside(matterInSight(), by, kind, focusedMatter() === null)
  if (next !== undefined) return store.getState().stepToMatter(next)
  // While the list is being drawn, more follows.
  if (!isListWhole()) return
  tellInLine(`No ${by === 1 ? 'further' : 'earlier'} ${kind === 'matter' ? 'provision' : 'difference'} here.`)
}

function stepPassage(by: 1 | -1): void {
  const marked = [...document.querySelectorAll<HTMLElement>('#sources [data-passage]:has(mark)')]
  const current = document.activeElement?.closest<HTMLElement>('[data-passage]')
  const next = marked[(current == null ? (by === 1 ? -1 : marked.length) : marked.indexOf(current)) + by]
  next?.querySelector<HTMLElement>('button')?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
