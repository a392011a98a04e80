/** How well the record is supported, counted from the record itself. */
import type { CitingParts } from './cited-for'
import type { SourceShelf } from './citations'
import type { QuoteStatus } from './evidence'
import { findQuote } from './evidence'
import { knownAbsences } from './known-absence'
import type { CuratedPair, Draft, Evidence, Quotation, Source } from './record'

/** A part of a whole, such as 24 positions of 71. */
export type Share = { readonly count: number; readonly of: number }

export type RecordHealth = {
  readonly quotations: {
    readonly total: number
    readonly byStatus: Readonly<Record<QuoteStatus, number>>
    /** Quotations whose source or paragraph is not here to look in. */
    readonly unread: number
  }
  /** Entries all of whose evidence is one source. */
  readonly oneSource: { readonly provisions: Share; readonly positions: Share; readonly events: Share }
  readonly unverified: Share
  readonly disputed: Share
  /** For each draft, the matters of the whole record that it has no provision on. That is silence and not a removal. */
  readonly notReported: readonly { readonly draft: Draft; readonly share: Share }[]
  readonly ranks: readonly RankCount[]
}

export type RankCount = {
  readonly rank: Source['rank']
  readonly sources: number
  readonly read: Readonly<Record<Reading, number>>
}

/** How much of a source the editors have read. */
export type Reading = 'whole' | 'excerpt' | 'address-only'

/** A source whose passages are stored was read whole. */
export function readingOf(source: Source): Reading {
  return source.kind === 'core' ? 'whole' : source.read
}

export const ranks = [1, 2, 3, 4] as const satisfies readonly Source['rank'][]

export function measureRecord(
  parts: CitingParts,
  sources: SourceShelf,
  pairs: readonly CuratedPair[],
): RecordHealth {
  const provisions = parts.drafts.flatMap((draft) => draft.provisions)
  const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): Share => ({
    count: items.filter(holds).length,
    of: items.length,
  })
  return {
    quotations: checkQuotations(quotationsOf(parts), sources),
    oneSource: {
      provisions: share(provisions, restsOnOne),
      positions: share(parts.positions, restsOnOne),
      events: share(parts.events, restsOnOne),
    },
    unverified: share(provisions, ({ verified }) => !verified),
    disputed: share(provisions, ({ certainty }) => certainty === 'disputed'),
    notReported: countSilence(parts.drafts, pairs),
    ranks: countRanks([...sources.values()]),
  }
}

function restsOnOne({ evidence }: { readonly evidence: readonly Evidence[] }): boolean {
  return new Set(evidence.map(({ source }) => source)).size === 1
}

function quotationsOf({ drafts, positions, conflicts, events }: CitingParts): readonly Quotation[] {
  const lists = [
    ...drafts.flatMap((draft) => [draft.evidence, ...draft.provisions.map(({ evidence }) => evidence)]),
    ...positions.map(({ evidence }) => evidence),
    ...conflicts.flatMap(({ sides }) => sides.map(({ evidence }) => evidence)),
    ...events.map(({ evidence }) => evidence),
  ]
  return lists.flat().filter((item) => item.kind === 'quotation')
}

function checkQuotations(quotations: readonly Quotation[], sources: SourceShelf): RecordHealth['quotations'] {
  const statuses = quotations.map(({ source: id, paragraph, selector }) => {
    const source = sources.get(id)
    const passage =
      source?.kind === 'core' ? source.passages.find((stored) => stored.paragraph === paragraph) : undefined
    return passage === undefined ? 'unread' : findQuote(passage.text, selector).status
  })
  const count = (wanted: (typeof statuses)[number]) => statuses.filter((status) => status === wanted).length
  return {
    total: quotations.length,
    byStatus: {
      'word-for-word': count('word-for-word'),
      'typography-differs': count('typography-differs'),
      'not-found': count('not-found'),
      ambiguous: count('ambiguous'),
    },
    unread: count('unread'),
  }
}

/** What a draft is known to lack is not silence. */
function countSilence(drafts: readonly Draft[], pairs: readonly CuratedPair[]): RecordHealth['notReported'] {
  const absences = knownAbsences(pairs)
  const keysOf = (draft: Draft) => new Set(draft.provisions.map(({ key }) => key))
  const matters = new Set(drafts.flatMap((draft) => [...keysOf(draft)]))
  return drafts.map((draft) => ({
    draft,
    share: {
      count: [...matters].filter(
        (key) => !keysOf(draft).has(key) && absences.get(draft.id)?.has(key) !== true,
      ).length,
      of: matters.size,
    },
  }))
}

function countRanks(sources: readonly Source[]): readonly RankCount[] {
  return ranks.map((rank) => {
    const mine = sources.filter((source) => source.rank === rank)
    const read = (reading: Reading) => mine.filter((source) => readingOf(source) === reading).length
    return {
      rank,
      sources: mine.length,
      read: {
        whole: read('whole'),
        excerpt: read('excerpt'),
        'address-only': read('address-only'),
      },
    }
  })
}
