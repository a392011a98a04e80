/** What a page is to ears before any of it is read: its landmarks, headings, tables, lists and groups. */
import type { Page } from '@playwright/test'
import { layOutAll } from './fixture.ts'

export type TreePart = {
  readonly role: string
  /** As it is heard: without the space that stands before a comma hidden from the eye. */
  readonly name: string
  /** Of a heading; 0 for what is none. */
  readonly level: number
  readonly parts: readonly TreePart[]
}

export const landmarks = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
] as const

/** The accessibility tree of the page, what is out of sight included. */
export async function readTree(page: Page): Promise<TreePart> {
  await layOutAll(page)
  const snapshot = await page.locator('body').ariaSnapshot()
  const root = { role: 'document', name: '', level: 0, parts: [] as TreePart[] }
  const open: { parts: TreePart[]; depth: number }[] = [{ parts: root.parts, depth: -1 }]
  for (const line of snapshot.split('\n')) {
    const { indent = '', entry = '' } = /^(?<indent> *)- (?<entry>.*)$/.exec(line)?.groups ?? {}
    // YAML quotes a key that holds a colon.
    const bare = entry.startsWith("'") ? entry.slice(1).replaceAll("''", "'") : entry
    const found = /^(?<role>[a-z]+)(?: (?<name>"(?:[^"\\]|\\.)*"))?(?<state>[^:]*)/.exec(bare)?.groups
    const { role = '', name = '""', state = '' } = found ?? {}
    if (role === '' || role === 'text') continue
    const part = {
      role,
      name: String(JSON.parse(name)).replaceAll(/ (?=[,.:])/g, ''),
      level: Number(/level=(\d)/.exec(state)?.[1] ?? 0),
      parts: [] as TreePart[],
    }
    while ((open.at(-1)?.depth ?? -1) >= indent.length) open.pop()
    open.at(-1)?.parts.push(part)
    open.push({ parts: part.parts, depth: indent.length })
  }
  return root
}

/** A part and all parts in it, in the order in which they are read. */
export function allParts(tree: TreePart): readonly TreePart[] {
  return [tree, ...tree.parts.flatMap(allParts)]
}

/** The outline of a tree, a line each: what is in a landmark is indented, what is in an article, list or table counted. */
export function outline({ parts }: TreePart, depth = 0): readonly string[] {
  const lines: string[] = []
  const add = (words: string) => lines.push('  '.repeat(depth) + words.trim())
  for (const [at, part] of parts.entries()) {
    const { role, name, level } = part
    const count = (of: string) => allParts(part).filter((inner) => inner.role === of).length
    if (landmarks.some((landmark) => landmark === role)) {
      add(`${role} ${name}`)
      lines.push(...outline(part, depth + 1))
    } else if (role === 'heading') add(`h${level} ${name}`)
    else if (role === 'table') add(`table ${name}: ${count('row')} rows`)
    else if (role === 'list') add(name === '' ? 'list' : `list ${name}: ${count('listitem')}`)
    // What opens below its summary is a group without a name.
    else if (role === 'group' && name !== '') add(`group ${name}`)
    else if (role === 'article') {
      if (parts[at - 1]?.role === 'article') continue
      const rest = parts.slice(at).findIndex((next) => next.role !== 'article')
      add(`articles: ${rest === -1 ? parts.length - at : rest}`)
    } else lines.push(...outline(part, depth))
  }
  return lines
}
