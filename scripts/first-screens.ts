/** Which built file a module goes to: what the first screens need in two files, and nothing else in those. */

/** What the bundler tells of a module. */
type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }

const start = '/src/main.tsx'
const overview = '/src/features/overview/OverviewPage.tsx'
const comparison = '/src/app/ComparePage.tsx'
/** Stands on the overview, and comes with it. */
const figures = '/src/features/figures/FiguresSection.tsx'

type Group = { name: (id: string, graph: Graph) => string | null; priority: number }

/**
 * Groups of modules by the first screens that need them at once: `shared` for every page, or for both first screens;
 * `comparing` for the comparison. Every other module, the pages themselves among them, is left to the bundler, which
 * parts them as they are loaded. Dozens of small files, as it would make of these too, compress worse, by 7 kB (gzip)
 * on the comparison.
 *
 * @param root folder of the project
 */
export function firstScreenGroups(root: string): Group[] {
  const known = new Map<string, ReadonlySet<string>>()
  const needs = (page: string, id: string, graph: Graph) => {
    const needed = known.get(page) ?? reach(root + page, graph)
    known.set(page, needed)
    return id !== root + page && needed.has(id)
  }
  const isShared = (id: string, graph: Graph) =>
    needs(comparison, id, graph) && [overview, figures, start].some((page) => needs(page, id, graph))
  return [
    // What both groups would take, with what it imports, goes to the first.
    { name: (id, graph) => (isShared(id, graph) ? 'shared' : null), priority: 2 },
    { name: (id, graph) => (needs(comparison, id, graph) ? 'comparing' : null), priority: 1 },
  ]
}

/** A module and all that it imports at once, directly or by others. */
function reach(from: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([from])
  // A set that grows is walked to its end.
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  return found
}
