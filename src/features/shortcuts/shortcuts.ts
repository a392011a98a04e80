/** The single keys of the page, as the dialog lists them and as the page obeys them. */

export type Act =
  | 'next-matter'
  | 'previous-matter'
  | 'next-difference'
  | 'previous-difference'
  | 'sources'
  | 'keep'
  | 'next-passage'
  | 'previous-passage'
  | 'view-1'
  | 'view-2'
  | 'view-3'
  | 'view-4'
  | 'differences'
  | 'swap'
  | 'filter'
  | 'find'
  | 'export'
  | 'theme'
  | 'shortcuts'

export const shortcuts: readonly {
  readonly keys: readonly string[]
  readonly acts: readonly Act[]
  readonly does: string
}[] = [
  { keys: ['j', 'k'], acts: ['next-matter', 'previous-matter'], does: 'Next, previous provision' },
  { keys: ['n', 'p'], acts: ['next-difference', 'previous-difference'], does: 'Next, previous difference' },
  { keys: ['o'], acts: ['sources'], does: 'Sources of the provision' },
  { keys: ['b'], acts: ['keep'], does: 'Keep the provision, or keep it no longer' },
  { keys: [']', '['], acts: ['next-passage', 'previous-passage'], does: 'Next, previous passage' },
  {
    keys: ['1', '2', '3', '4'],
    acts: ['view-1', 'view-2', 'view-3', 'view-4'],
    does: 'Side by side, inline, columns, changes',
  },
  { keys: ['d'], acts: ['differences'], does: 'Differences only' },
  { keys: ['s'], acts: ['swap'], does: 'Swap A and B' },
  { keys: ['f'], acts: ['filter'], does: 'Filter' },
  { keys: ['/'], acts: ['find'], does: 'Find a provision' },
  { keys: ['e'], acts: ['export'], does: 'Export' },
  { keys: ['t'], acts: ['theme'], does: 'Light or dark theme' },
  { keys: ['?'], acts: ['shortcuts'], does: 'This list' },
]

/** No single key of the page: what can be left obeys it by itself, and where single keys are turned off as well. */
export const escape = {
  keys: ['Esc'],
  does: 'Leave a dialog, a panel or the find field, also with single keys off',
} as const

/** What a key does; undefined for a key that does nothing here. */
export function actOf(key: string): Act | undefined {
  return shortcuts.flatMap(({ keys, acts }) => (keys.includes(key) ? (acts[keys.indexOf(key)] ?? []) : []))[0]
}
