import { useState } from 'react'
import type { Comparison } from '../../domain/compare-drafts'
import { asksForSilence, noFilter, orderMatters } from '../../domain/filter-matters'
import type { ExportView } from '../../exchange/export-view'
import { countSilent } from '../../exchange/side-words'
import { pageAddress } from '../../platform/location'
import { toSharedAddress } from '../../store/address'
import { firstChoices } from '../../store/choices'
import { readyOr } from '../../store/loading'
import { useColumns } from '../../store/use-aligned-rows'
import { useComparator, useComparatorStore } from '../../store/use-comparator'
import { useShownMatters, useSources } from '../../store/use-comparison'
import { useFilterInForce } from '../../store/use-filter'
import { useKeptPairs } from './use-kept-pairs'

/** What the reader takes away, as the view that every format writes, and the choices that made it. */
export function useExportView(shownPair: Comparison) {
  const columns = usePairsOfColumns()
  const kept = useKeptPairs()
  const onKeptPage = useComparator((state) => state.page === 'kept')
  const [chosenPair, choosePair] = useState<Comparison | null>(null)
  const comparison = chosenPair ?? (onKeptPage ? kept[0]?.comparison : columns[0]) ?? shownPair
  const shownPairs = columns.length > 0 ? columns : [shownPair]
  const keptHere = kept.find((one) => one.comparison === comparison)
  // The list of what is kept shows that, and nothing else of the comparison.
  const isShown = shownPairs.includes(comparison) && !(onKeptPage && keptHere !== undefined)
  const { plan, topics, parties } = useComparator((state) => state.index)
  const { filter, voices } = useFilterInForce()
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const sources = useSources()
  const shown = useShownMatters(comparison)
  const [chosenScope, chooseScope] = useState<ExportView['scope']>(onKeptPage ? 'kept' : 'shown')
  const other = keptHere === undefined ? 'shown' : isShown ? chosenScope : 'kept'
  const scope = chosenScope === 'everything' ? chosenScope : other
  const [withSilence, setWithSilence] = useState(
    [comparison.before, comparison.after].some(({ id }) => silenceOpen.get(id) ?? asksForSilence(filter)),
  )
  const [withCitations, setWithCitations] = useState(true)
  const [changesBy, setChangesBy] = useState({ author: '', date: '' })

  const state = useComparatorStore().getState()
  const address = pageAddress(
    toSharedAddress(
      {
        ...firstChoices([comparison.before.id, comparison.after.id]),
        page: 'compare',
        order: state.order,
        filter: scope === 'shown' ? filter : noFilter,
      },
      state.index,
    ),
  )
  const ordered = orderMatters(
    comparison,
    state.order,
    topics.map(({ id }) => id),
  )
  const seen = withSilence ? shown.all : shown.reported
  const view: ExportView = {
    plan,
    topics,
    parties,
    comparison,
    filter,
    voices,
    scope,
    sources,
    address,
    withCitations,
    changesBy,
    ...(scope === 'kept' && keptHere !== undefined ? { kept: keptHere.scope } : {}),
    matters: { shown: seen, everything: ordered, kept: keptHere?.matters ?? [] }[scope],
  }
  return {
    view,
    /** Two drafts each: those shown, then those of which something is kept. */
    pairs: [...new Set([...shownPairs, ...kept.map((one) => one.comparison)])].map((pair) => ({
      pair,
      isShown: shownPairs.includes(pair),
    })),
    choosePair,
    counts: {
      shown: isShown ? seen.length : null,
      everything: comparison.matters.length,
      kept: keptHere?.matters.length ?? null,
    },
    chooseScope,
    /** "46 matters not reported in the Geneva revision", of either draft; empty where both are reported on. */
    silent: scope === 'shown' ? nameSilent(comparison, shown) : '',
    withSilence,
    setWithSilence,
    setWithCitations,
    changesBy,
    setChangesBy,
  }
}

export type ExportChoice = ReturnType<typeof useExportView>

function nameSilent(
  { before, after }: Comparison,
  { onlyBefore, onlyAfter }: Pick<ReturnType<typeof useShownMatters>, 'onlyBefore' | 'onlyAfter'>,
): string {
  return [
    { draft: after, count: onlyBefore.length },
    { draft: before, count: onlyAfter.length },
  ]
    .filter(({ count }) => count > 0)
    .map(({ draft, count }) => countSilent(draft.shortTitle, count))
    .join(' and the ')
}

/** In columns, the base against each other draft: an export speaks of two. Empty for two drafts. */
function usePairsOfColumns(): readonly Comparison[] {
  const inColumns = useComparator((state) => state.drafts.length > 2)
  const columns = readyOr(useColumns(true))
  return inColumns ? (columns?.comparisons.filter((comparison) => comparison !== null) ?? []) : []
}
