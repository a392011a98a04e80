/** Where the files of the record are served, relative to the page. */
export const recordPaths = {
  index: 'data/v1/index.json',
  sources: 'data/v1/sources.json',
  positions: 'data/v1/positions.json',
  conflicts: 'data/v1/conflicts.json',
  events: 'data/v1/events.json',
  codeBook: 'data/v1/code-book.json',
  changes: 'data/v1/changes.json',
  dataPackage: 'data/v1/datapackage.json',
  annotations: 'data/v1/annotations.jsonld',
  table: (name: string) => `data/v1/${name}.csv`,
  schema: (name: string) => `data/v1/schema/${name}.schema.json`,
  draft: (id: string) => `data/v1/drafts/${id}.json`,
  draftXml: (id: string) => `data/v1/drafts/${id}.xml`,
  pair: (before: string, after: string) => `data/v1/pairs/${before}..${after}.json`,
} as const
