import type { Comparison } from '../../domain/compare-drafts'
import { describeFilter } from '../../domain/describe-filter'
import { filterRows, rowsByTopic } from '../../domain/align-drafts'
import { isFiltered } from '../../domain/filter-matters'
import { explainSilence } from '../../domain/known-absence'
import type { Topic } from '../../domain/record'
import type { ExportView } from '../../exchange/export-view'
import { describeSelection } from '../../exchange/export-view'
import { outlineView } from '../../exchange/outline'
import type { ReportMatter } from '../../exchange/report'
import { writeReport } from '../../exchange/report'
import { lookAlikes, sentencesAreOurs, silentHeading } from '../../exchange/side-words'
import { pageAddress } from '../../platform/location'
import { toSharedAddress } from '../../store/address'
import { isSilenceOpen } from '../../store/derive-comparison'
import { readyOr } from '../../store/loading'
import { useColumns } from '../../store/use-aligned-rows'
import { useShownMatters, useSources } from '../../store/use-comparison'
import { useComparator, useComparatorStore } from '../../store/use-comparator'
import { useFilterInForce, useFilterNames } from '../../store/use-filter'
import type { Printed, PrintedPart } from '../../views/PrintedSheet'
import { PrintedSheet } from '../../views/PrintedSheet'
import { printMatters, printRows, quantityOnPaper } from '../../views/printed-matters'

type PrintedComparisonProps = {
  comparison: Comparison
  /** Key of the matter whose sources are open; null when they are closed. */
  selected: string | null
}

/** The comparison as it goes to paper from the browser: what the reader sees. */
export function PrintedComparison({ comparison, selected }: PrintedComparisonProps) {
  const printed = usePrinted(comparison, selected)
  const view = useComparator((state) => state.view)
  const sources = useSources()
  return (
    <div data-paper className="text-ui">
      <PrintedSheet printed={printed} sources={sources} withSummary={view === 'changes'} />
    </div>
  )
}

function usePrinted(comparison: Comparison, selected: string | null): Printed {
  const { plan, topics, parties } = useComparator((state) => state.index)
  const { filter, voices } = useFilterInForce()
  const names = useFilterNames()
  const silenceOpen = useComparator((state) => state.silenceOpen)
  const inColumns = useComparator((state) => state.view === 'columns')
  const sources = useSources()
  const shown = useShownMatters(comparison)
  const columns = readyOr(useColumns(true))
  const state = useComparatorStore().getState()
  const address = pageAddress(toSharedAddress({ ...state, matter: null, passage: null }, state.index))
  const common = {
    plan,
    topics,
    parties,
    filter,
    voices,
    sources,
    scope: 'shown',
    withCitations: true,
  } as const

  if (inColumns && columns !== null) {
    const rows = filterRows(columns.rows, filter, voices)
    const groups = rowsByTopic(rows, topics).map(({ topic, rows: mine }) => ({
      topic: topic.label,
      matters: printRows(mine, columns.comparisons, common),
    }))
    const base = `Compared with the ${columns.drafts[columns.base]?.shortTitle}.`
    const choices = isFiltered(filter) ? describeFilter(filter, names) : 'No filter.'
    return {
      drafts: columns.drafts,
      parts: [{ title: 'Matters', explanation: null, groups }],
      count: `${rows.length} of ${columns.rows.length} matters. ${choices}`,
      outline: null,
      address,
      remarks: [sentencesAreOurs, 'Marks show words not in the base.', base, ...lookAlikes(columns.drafts)],
    }
  }
  const { before, after } = comparison
  const silences = [
    { draft: after, matters: shown.onlyBefore },
    { draft: before, matters: shown.onlyAfter },
  ]
  const opened = silences.flatMap(({ draft, matters }) =>
    isSilenceOpen(silenceOpen.get(draft.id), filter, matters, selected) ? matters : [],
  )
  const view: ExportView = {
    ...common,
    comparison,
    matters: [...shown.reported, ...opened],
  }
  const report = writeReport(view)
  const printed = (matters: ExportView['matters']): readonly ReportMatter[] =>
    report.matters.filter(({ matter }) => matters.includes(matter))
  const silentParts = silences.flatMap(({ draft, matters }): readonly PrintedPart[] => {
    if (matters.length === 0) return []
    return [
      {
        title: silentHeading(draft.shortTitle, matters.length),
        explanation: explainSilence(draft),
        groups: byTopic(topics, printed(matters)),
      },
    ]
  })
  return {
    drafts: [before, after],
    parts: [
      {
        title: 'Matters reported',
        explanation: null,
        groups: [{ topic: null, matters: printMatters(printed(shown.reported)) }],
      },
      ...silentParts,
    ],
    count: describeSelection(view),
    outline: outlineView({ ...view, matters: shown.all }, quantityOnPaper),
    address,
    remarks: [sentencesAreOurs, ...report.notices],
  }
}

function byTopic(topics: readonly Topic[], matters: readonly ReportMatter[]): PrintedPart['groups'] {
  return topics
    .map(({ id, label }) => ({
      topic: label,
      mine: matters.filter(({ matter }) => matter.topics[0] === id),
    }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ topic, mine }) => ({ topic, matters: printMatters(mine) }))
}
