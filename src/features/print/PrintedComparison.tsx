import type { Comparison } from '../../domain/compare-drafts'
import { describeFilter } from '../../domain/describe-filter'
import { filterRows, rowsByTopic } from '../../domain/align-drafts'
import { isFiltered } from '../../domain/filter-matters'
import type { Draft, Quotation, Topic } from '../../domain/record'
import { formatDate } from '../../domain/citations'
import type { ExportView } from '../../exchange/export-view'
import { describeCompleteness, sentencesAreOurs } from '../../exchange/side-words'
import { isSilenceOpen } from '../../store/derive-comparison'
import { readyOr } from '../../store/loading'
import { useColumns } from '../../store/use-aligned-rows'
import { useShownMatters, useSources } from '../../store/use-comparison'
import { useComparator } from '../../store/use-comparator'
import { useFilterInForce, useFilterNames } from '../../store/use-filter'
import { EndNotes } from './EndNotes'
import { PrintedMatterView } from './PrintedMatterView'
import type { PrintedMatter } from './printed-matters'
import { gatherCited, gatherNotes, printMatters, printRows } from './printed-matters'

type PrintedComparisonProps = {
  comparison: Comparison
  /** Key of the matter whose sources are open; null when they are closed. */
  selected: string | null
}

/** A part of the printed comparison: matters under a heading, or a closed group with its count. */
type Part = {
  readonly title: string
  /** What is to be known of the part; null where its matters speak for themselves. */
  readonly explanation: string | null
  /** Matters under topics, or under none; empty for a closed group. */
  readonly groups: readonly { readonly topic: string | null; readonly matters: readonly PrintedMatter[] }[]
}

const judgedWords = {
  curated: '',
  reversed: 'Judged by the editors in the other direction; the sentences on changes are derived.',
  derived: 'No editor has judged this pair; the relations are derived.',
} as const satisfies Record<Comparison['judged'], string>

/** The comparison as it goes to paper: what the reader sees, in one column, with passages as notes at its end. */
export function PrintedComparison({ comparison, selected }: PrintedComparisonProps) {
  const { drafts, parts, count, remarks } = usePrinted(comparison, selected)
  const view = useComparator((state) => state.view)
  const matters = parts.flatMap(({ groups }) => groups.flatMap((group) => group.matters))
  const notes = gatherNotes(matters)
  return (
    <div data-paper className="text-ui">
      <h1 className="font-serif text-2xl font-semibold">Peace Plan Comparator</h1>
      <p>{drafts.map(describeDraft).join(drafts.length === 2 ? ', and ' : '; ')}.</p>
      <p>
        {sentencesAreOurs} {drafts.length === 2 ? '' : 'Marks show words not in the base. '}
        {remarks.join(' ')}
      </p>
      <p className="border-b-2 border-ink pb-2">{count}</p>
      {parts.map((part) => (
        <PartView key={part.title} part={part} notes={notes} withSummary={view === 'changes'} />
      ))}
      <EndNotes notes={notes} cited={gatherCited(matters, notes)} />
    </div>
  )
}

function describeDraft(draft: Draft, at: number): string {
  return `${draft.shortTitle} [${'ABCD'[at]}], ${formatDate(draft.date)}, ${describeCompleteness(draft)}`
}

type PartViewProps = { part: Part; notes: readonly Quotation[]; withSummary: boolean }

function PartView({ part: { title, explanation, groups }, notes, withSummary }: PartViewProps) {
  return (
    <section aria-label={title}>
      <h2 className={explanation === null ? 'sr-only' : 'pt-4 font-semibold'}>{title}</h2>
      {explanation !== null && <p className="border-b border-ink pb-2">{explanation}</p>}
      {groups.map(({ topic, matters }) => (
        <div key={topic}>
          {topic !== null && <h3 className="pt-3 text-meta font-semibold">{topic}</h3>}
          {matters.map((matter) => (
            <PrintedMatterView
              key={matter.key}
              matter={matter}
              notes={notes}
              level={topic === null ? 3 : 4}
              withSummary={withSummary}
            />
          ))}
        </div>
      ))}
    </section>
  )
}

type Printed = {
  readonly drafts: readonly Draft[]
  readonly parts: readonly Part[]
  /** How many matters of how many, and by which filter. */
  readonly count: string
  /** How the relations were judged, and documents that the drafts are easily taken for. */
  readonly remarks: readonly string[]
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
  const choices = isFiltered(filter) ? describeFilter(filter, names) : 'No filter.'

  if (inColumns && columns !== null) {
    const rows = filterRows(columns.rows, filter, voices)
    const groups = rowsByTopic(rows, topics).map(({ topic, rows: mine }) => ({
      topic: topic.label,
      matters: printRows(mine, columns.comparisons, common),
    }))
    const base = `Compared with the ${columns.drafts[columns.base]?.shortTitle}.`
    return {
      drafts: columns.drafts,
      parts: [{ title: 'Matters', explanation: null, groups }],
      count: `${rows.length} of ${columns.rows.length} matters. ${choices}`,
      remarks: [base, ...lookAlikes(columns.drafts)],
    }
  }
  const { before, after, judged } = comparison
  const view = (matters: ExportView['matters']): ExportView => ({ ...common, comparison, matters })
  const silentParts = ([after, before] as const).flatMap((draft, at): readonly Part[] => {
    const matters = at === 0 ? shown.onlyBefore : shown.onlyAfter
    if (matters.length === 0) return []
    const open = isSilenceOpen(silenceOpen, filter, matters, selected)
    return [
      {
        title: `Not reported in the ${draft.shortTitle}: ${matters.length} ${matters.length === 1 ? 'matter' : 'matters'}`,
        explanation: 'The sources are silent. That does not mean the draft lacks them.',
        groups: open ? byTopic(topics, matters, (mine) => printMatters(view(mine))) : [],
      },
    ]
  })
  return {
    drafts: [before, after],
    parts: [
      {
        title: 'Matters reported',
        explanation: null,
        groups: [{ topic: null, matters: printMatters(view(shown.reported)) }],
      },
      ...silentParts,
    ],
    count: `${shown.all.length} of ${comparison.matters.length} matters. ${choices}`,
    remarks: [judgedWords[judged], ...lookAlikes([before, after])].filter((remark) => remark !== ''),
  }
}

function lookAlikes(drafts: readonly Draft[]): readonly string[] {
  return drafts.flatMap(({ shortTitle, lookAlike }) =>
    lookAlike === null ? [] : [`Not to be confused with the ${shortTitle}: ${lookAlike}`],
  )
}

function byTopic(
  topics: readonly Topic[],
  matters: ExportView['matters'],
  print: (matters: ExportView['matters']) => readonly PrintedMatter[],
): Part['groups'] {
  return topics
    .map(({ id, label }) => ({ topic: label, mine: matters.filter(({ topics: [first] }) => first === id) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ topic, mine }) => ({ topic, matters: print(mine) }))
}
