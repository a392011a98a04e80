/** What a matter rests on: passages to read, and places cited without their words. */
import type { Account, Citation, CoreSource, Evidence, Passage, Provision, Quotation, Source } from './record'

/** Sources by id. A source that could not be loaded is not in it. */
export type SourceShelf = ReadonlyMap<string, Source>

/** How many different sources a provision or a matter rests on. */
export function countSources(...provisions: readonly (Provision | null)[]): number {
  return new Set(provisions.flatMap((provision) => provision?.evidence.map(({ source }) => source) ?? []))
    .size
}

/** A stored passage's id in addresses: "protothema-17". */
export function passageId(source: string, paragraph: number): string {
  return `${source}-${paragraph}`
}

/** A place cited for a provision, in addresses: "gen-army.rbcua-geneva". Two drafts may cite one source. */
export function citationId(provision: string, source: string): string {
  return `${provision}.${source}`
}

/** What a mention of a provision's evidence opens in the panel: the passage, or the place cited. */
export function evidenceId({ id }: Provision, item: Evidence): string {
  return item.kind === 'quotation' ? passageId(item.source, item.paragraph) : citationId(id, item.source)
}

/** "Proto Thema ¶17", "Axios, point 6"; the id of a source that could not be loaded. */
export function citeLabel(item: Evidence, sources: SourceShelf): string {
  const name = sources.get(item.source)?.shortName ?? item.source
  if (item.kind === 'quotation') return `${name} ¶${item.paragraph}`
  return item.locator === null ? name : `${name}, ${item.locator}`
}

/** A date as readers know it: "3 Dec 2025". */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${day} ${names[(month ?? 1) - 1]} ${year}`
}

/** What rests on evidence: a provision at its place in a comparison, or anything else that stands alone. */
export type Cited = {
  /** Place of the draft in the comparison, 0 for A; null for what belongs to no draft. */
  readonly at: number | null
  /** Id of the provision; null for what is none. */
  readonly provision: string | null
  readonly evidence: readonly Evidence[]
  /** Empty where accounts agree. */
  readonly accounts: readonly Account[]
}

/**
 * The provisions of a matter, A first, as what rests on evidence. A copy that reads differently is cited too,
 * with its reading, where the provision does not cite it already.
 */
export function citedIn(
  provisions: readonly (Provision | null)[],
  sources: SourceShelf = new Map(),
): readonly Cited[] {
  return provisions.flatMap((provision, at) => {
    if (provision === null) return []
    const copies = provision.witnesses.flatMap(({ source, reading }): readonly Citation[] => {
      if (source === null || provision.evidence.some((item) => item.source === source)) return []
      const shelved = sources.get(source)
      const seen = shelved?.kind !== 'public' || shelved.read !== 'address-only'
      return [{ kind: 'citation', source, locator: null, seen, note: `Copies differ. ${reading}` }]
    })
    const { id, evidence, accounts } = provision
    return [{ at, provision: id, evidence: [...evidence, ...copies], accounts }]
  })
}

/** A quotation with the place of the draft that it supports. */
export type PlacedQuotation = { readonly at: number | null; readonly quotation: Quotation }

/** A stored paragraph as the panel shows it. */
export type ShownPassage = {
  readonly passage: Passage
  /** Empty for a paragraph shown as context only. */
  readonly quotations: readonly PlacedQuotation[]
  /** How many paragraphs of the article lie between the one shown before and this one. */
  readonly skipped: number
}

export type PassageGroup = { readonly source: CoreSource; readonly passages: readonly ShownPassage[] }

/**
 * Passages quoted, grouped by source in order of first use, with one stored
 * paragraph of context on each side.
 */
export function gatherPassages(cited: readonly Cited[], sources: SourceShelf): readonly PassageGroup[] {
  const quotations = cited.flatMap(({ at, evidence }) =>
    evidence.flatMap((item) => (item.kind === 'quotation' ? [{ at, quotation: item }] : [])),
  )
  const ids = [...new Set(quotations.map(({ quotation }) => quotation.source))]
  return ids.flatMap((id) => {
    const source = sources.get(id)
    if (source?.kind !== 'core') return []
    return [
      {
        source,
        passages: showPassages(
          source,
          quotations.filter(({ quotation }) => quotation.source === id),
        ),
      },
    ]
  })
}

function showPassages(source: CoreSource, quotations: readonly PlacedQuotation[]): readonly ShownPassage[] {
  const quoted = new Set(quotations.map(({ quotation }) => quotation.paragraph))
  const isNear = (paragraph: number) => [...quoted].some((at) => Math.abs(at - paragraph) <= 1)
  const shown = source.passages
    .filter(({ paragraph }) => isNear(paragraph))
    .toSorted((a, b) => a.paragraph - b.paragraph)
  return shown.map((passage, at) => {
    const previous = shown[at - 1]
    return {
      passage,
      quotations: quotations.filter(({ quotation }) => quotation.paragraph === passage.paragraph),
      skipped: previous === undefined ? 0 : passage.paragraph - previous.paragraph - 1,
    }
  })
}

/** Citations under the account or the draft that they support. */
export type CitationGroup = Pick<Cited, 'at' | 'provision'> & {
  /** The account; null where accounts agree. */
  readonly account: Account | null
  readonly citations: readonly Citation[]
}

/** Places cited without quotation, A first, each account on its own. */
export function gatherCitations(cited: readonly Cited[]): readonly CitationGroup[] {
  return cited
    .flatMap(({ at, provision, evidence, accounts }): readonly CitationGroup[] => {
      const citations = evidence.filter((item) => item.kind === 'citation')
      if (accounts.length === 0) return [{ at, provision, account: null, citations }]
      const byAccount = accounts.map((account) => ({
        at,
        provision,
        account,
        citations: citations.filter(({ source }) => account.sources.includes(source)),
      }))
      const claimed = new Set(accounts.flatMap(({ sources }) => sources))
      const rest = citations.filter(({ source }) => !claimed.has(source))
      return [...byAccount, { at, provision, account: null, citations: rest }]
    })
    .filter(({ citations, account }) => citations.length > 0 || (account?.named.length ?? 0) > 0)
}

/** The quotation of an account's source, or its citation: what a mention of the source leads to. */
export function evidenceFor(provision: Provision, source: string): Evidence | undefined {
  return provision.evidence.find((item) => item.source === source)
}
