/** Files that the first screens need; apart, since a script that runs before the first paint carries these alone. */
export const firstPaths = {
  index: 'data/v1/index.json',
  sources: 'data/v1/sources.json',
  draft: (id: string) => `data/v1/drafts/${id}.json`,
  pair: (before: string, after: string) => `data/v1/pairs/${before}..${after}.json`,
} as const

/** Where the files of the record are served, relative to the page. Marked pure, so that that script can leave it out. */
export const recordPaths = /* @__PURE__ */ Object.assign({}, firstPaths, {
  positions: 'data/v1/positions.json',
  conflicts: 'data/v1/conflicts.json',
  events: 'data/v1/events.json',
  codeBook: 'data/v1/code-book.json',
  changes: 'data/v1/changes.json',
  dataPackage: 'data/v1/datapackage.json',
  annotations: 'data/v1/annotations.jsonld',
  table: (name: string) => `data/v1/${name}.csv`,
  schema: (name: string) => `data/v1/schema/${name}.schema.json`,
  draftXml: (id: string) => `data/v1/drafts/${id}.xml`,
} as const)
