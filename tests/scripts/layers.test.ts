/** The layers hold: a line that reaches past its layer is reported, one that keeps to it is not. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { dependencies } from '../../package.json'

/** Files by path, each a list of lines that are judged one by one. */
type House = Readonly<Record<string, readonly string[]>>

const imports = (...names: readonly string[]) => names.map((name) => `import '${name}'`)

/** A package added later is refused in a feature until the rules let it pass. */
const packages = Object.keys(dependencies)

const refused: House = {
  'src/domain/plan.ts': [
    ...imports('react', 'diff', 'zod/mini', '../dataset/load', '../store/address', '../app/App', '../main'),
    `export const load = () => import('../store/address')`,
    `export { toAddress } from '../store/address'`,
    `export * from '../store/address'`,
    `export type { Choices } from '../store/address'`,
    `export type Kept = import('../store/address').Choices`,
    `export const speak = () => console.log('x')`,
    `export default 1`,
  ],
  'src/domain/diff-text.ts': imports('zod', '../store/address', 'diff/lib/index.js'),
  'src/domain/search-index.ts': imports('diff', 'react', '../store/address', 'minisearch/SearchableMap'),
  'src/domain/record-draft.ts': imports('diff', 'react', '../dataset/load', 'zod/v3'),
  'src/dataset/load.ts': imports(
    'react',
    '../store/address',
    '../exchange/csv',
    '../ui/Button',
    '../app/App',
  ),
  'src/exchange/csv.ts': imports('react', '../dataset/load', '../store/address', '../platform/download'),
  'src/exchange/tables/drafts.ts': imports(
    'react',
    '../../dataset/load',
    '../../store/address',
    '../../main',
  ),
  'src/store/address.ts': imports('react', '../exchange/csv', '../features/compare/Pane', '../app/App'),
  'src/store/use-comparator.ts': imports(
    'react-dom',
    '../ui/Button',
    '../features/compare/Pane',
    '../app/App',
  ),
  'src/ui/Button.tsx': [
    ...imports('zustand', '../domain/plan', '../store/address', '../features/compare/Pane', '../app/App'),
    `export const Markup = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />`,
    `export const fill = (element: Element) => { element.innerHTML = 'x' }`,
  ],
  'src/views/Quote.tsx': imports('papaparse', '../dataset/load', '../features/compare/Pane', '../app/App'),
  'src/platform/download.ts': imports('react', '../domain/plan', '../store/address', '../app/App'),
  'src/features/compare/Pane.tsx': [
    ...imports(...packages.filter((name) => !name.startsWith('react') && !name.startsWith('@tanstack/'))),
    ...imports('../filters/Filters', '../../features/filters/Filters'),
    ...imports('../../app/App', '../../main'),
    `export const load = () => import('../filters/Filters')`,
    `export { loadDataset } from '../../dataset/load'`,
    `import '../../dataset/load'`,
  ],
  'src/features/compare/parts/Row.tsx': [
    ...imports('papaparse', '../../filters/Filters', '../../../features/filters/Filters'),
    ...imports('../../../app/App', '../../../main'),
    `export { loadDataset } from '../../../dataset/load'`,
  ],
}

const allowed: House = {
  'src/domain/compare-drafts.ts': imports('./plan', './text/tokenize'),
  'src/domain/diff-text.ts': imports('diff', './tokenize'),
  'src/domain/search-index.ts': imports('minisearch', './search-terms'),
  'src/domain/record-schema.ts': imports('zod', 'zod/mini', './plan'),
  'src/dataset/load.ts': imports('zod/mini', './fetch-json', '../domain/plan'),
  'src/exchange/csv.ts': imports('papaparse', 'zod/mini', './formats', '../domain/plan'),
  'src/exchange/tables/drafts.ts': imports('zod/mini', './matters', '../table', '../../domain/plan'),
  'src/store/address.ts': imports('zustand', 'zustand/vanilla', '../domain/plan', '../dataset/load'),
  'src/store/use-comparator.ts': imports('react', 'zustand', './address', '../domain/plan'),
  'src/store/use-theme.tsx': imports('react', 'zustand'),
  'src/ui/Button.tsx': imports('react', './icons/Disc'),
  'src/views/Quote.tsx': imports('react', './Hits', '../domain/plan', '../exchange/csv', '../store/address'),
  'src/platform/download.ts': imports('./clipboard'),
  'src/features/compare/Pane.tsx': [
    ...imports('react', '@tanstack/react-table', 'zustand/react/shallow', './Row', './parts/Row'),
    ...imports('../../domain/plan', '../../store/use-comparator', '../../ui/Button'),
    ...imports('../../exchange/csv', '../../platform/download'),
    `export type { Dataset } from '../../dataset/load'`,
  ],
  'src/features/compare/parts/Row.tsx': [
    ...imports('react', './Cell', '../Pane', '../other-parts/Row'),
    ...imports('../../../domain/plan', '../../../store/use-comparator', '../../../ui/Button'),
    `export type { Dataset } from '../../../dataset/load'`,
  ],
  'src/app/App.tsx': imports(
    'react',
    'zustand',
    '../features/compare/Pane',
    '../dataset/load',
    './theme.css',
  ),
  'src/main.tsx': imports('react-dom/client', './app/App'),
}

describe('the layers', () => {
  let reported: Record<'refused' | 'allowed', ReadonlySet<string>>

  beforeAll(() => {
    reported = { refused: lint(refused), allowed: lint(allowed) }
  }, 60_000)

  it.each(linesOf(refused))('refuse, in $path, $line', ({ place }) => {
    expect(reported.refused).toContain(place)
  })

  it.each(linesOf(allowed))('let pass, in $path, $line', ({ place }) => {
    expect(reported.allowed).not.toContain(place)
  })
})

function linesOf(house: House) {
  return Object.entries(house).flatMap(([path, lines]) =>
    lines.map((line, index) => ({ path, line, place: `${path}:${index + 1}` })),
  )
}

/** Places ("path:line") that the project's own rules report in a house of these files. */
function lint(house: House): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  try {
    copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
    for (const [path, lines] of Object.entries(house)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
    }
    const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint')
    const run = spawnSync(process.execPath, [oxlint, '--format', 'unix'], { cwd: folder, encoding: 'utf8' })
    if (run.status !== 0 && !/^\d+ problems?$/m.test(run.stdout)) {
      throw new Error(`oxlint did not run: ${run.stdout}${run.stderr}`)
    }
    return new Set([...run.stdout.matchAll(/^(src\/[^:]+:\d+):/gm)].map(([, place = '']) => place))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
