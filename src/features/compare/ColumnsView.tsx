import type { FocusEvent } from 'react'
import { Fragment, memo, use, useCallback, useMemo } from 'react'
import type { AlignedRow } from '../../domain/align-drafts'
import { filterRows, rowsByTopic } from '../../domain/align-drafts'
import { isDifference } from '../../domain/compare-drafts'
import { describeFilter } from '../../domain/describe-filter'
import { isFiltered, noFilter } from '../../domain/filter-matters'
import type { Loading } from '../../store/loading'
import type { Columns } from '../../store/use-aligned-rows'
import { useComparator } from '../../store/use-comparator'
import { useDeferredFilter, useFilterNames } from '../../store/use-filter'
import { useAnnouncement } from '../../ui/announce'
import { useFewAtATime } from '../../ui/use-few-at-a-time'
import { useMedia, wide } from '../../ui/use-media'
import { FoundContext } from '../../views/Hits'
import { LoadedPart } from '../../views/LoadedPart'
import { MatterPlaces } from '../../views/MatterPlaces'
import { lazily } from '../../ui/lazily'
import { ColumnCell } from './ColumnCell'
import { ColumnHeads } from './ColumnHeads'
import { role } from './column-roles'
import { LookAlikes } from './LookAlikes'
import { MatterTitle } from './MatterTitle'
import { ToldLine } from './ToldLine'
import './columns.css'
import { useChosenMatter } from './use-chosen-matter'

const SearchEnd = lazily(async () => (await import('./SearchEnd')).SearchEnd)

const FIRST_ROWS = 1

type ColumnsViewProps = {
  /** Key of the matter whose sources are open; null when they are closed. */
  selected: string | null
  /** Whether what it shows has been waited for. */
  isNews: boolean
}

/** Two to four drafts beside one another, each marked against the chosen base, as soon as all of them are here. */
export function ColumnsView({ loaded, ...rest }: ColumnsViewProps & { loaded: Loading<Columns> }) {
  return (
    <LoadedPart
      part={loaded}
      failure="One of these drafts could not be read. Take it out, or compare two of the others."
    >
      {(columns) => <LoadedColumns columns={columns} {...rest} />}
    </LoadedPart>
  )
}

function LoadedColumns({
  columns: { drafts, base, rows, comparisons },
  selected,
  isNews,
}: ColumnsViewProps & { columns: Columns }) {
  const { filter, voices } = useDeferredFilter()
  const names = useFilterNames()
  const found = use(FoundContext)
  const filtered = useComparator((state) => isFiltered(state.filter))
  const topics = useComparator((state) => state.index.topics)
  const clear = useComparator((state) => state.clearFilters)
  const fits = useMedia(wide)
  const shown = useMemo(() => filterRows(rows, filter, voices), [rows, filter, voices])
  useChosenMatter(shown)
  const byTopic = rowsByTopic(shown, topics)
  const inOrder = byTopic.flatMap((topic) => topic.rows.map(({ key }) => key))
  const drawn = useFewAtATime(inOrder, true, FIRST_ROWS, selected === null ? -1 : inOrder.indexOf(selected))
  const extent = filtered ? `${shown.length} of ${rows.length} matters.` : `${rows.length} matters.`
  const marks = 'Marks show words not in the base.'
  const query = filter.query.trim()
  const beside = found.places?.besideInWords ?? ''
  const selection = [
    extent,
    describeFilter(filter, names),
    beside === '' ? '' : `Also found: ${beside}.`,
    marks,
  ]
  useAnnouncement(found.status === 'reading' ? null : selection.filter(Boolean).join(' '), isNews)
  const findsMatter = useCallback(
    (other: string) => filterRows(rows, { ...noFilter, query: other }).length > 0,
    [rows],
  )
  return (
    <div className="px-4 pb-12 medium:px-6 wide:px-8">
      <p className="border-t border-rule py-2 text-meta text-ink2">
        {!filtered && <span className="wide:hidden">{extent} </span>}
        The sentences compared here are ours, worded in parallel so that marks show differences of substance.{' '}
        {marks} The sources’ own words are one click away.
      </p>
      <LookAlikes drafts={drafts} />
      <div
        id="provisions"
        role="region"
        aria-label="Drafts in columns"
        // What scrolls sideways is scrolled by the keys as well.
        tabIndex={fits ? -1 : 0}
        className="columns-scroller wide:outline-none"
        data-whole={drawn.size === inOrder.length}
        {...showingColumns}
      >
        <table
          {...role.table}
          className="columns w-full table-fixed border-t-2 border-ink"
          style={{ ['--columns' as string]: drafts.length }}
        >
          <caption className="sr-only">
            What each draft has on each matter, compared with the {drafts[base]?.shortTitle}
          </caption>
          <ColumnHeads
            drafts={drafts}
            base={base}
            judged={comparisons.map((comparison) => comparison?.judged ?? null)}
          />
          {byTopic
            .map(({ topic, rows: all }) => ({ topic, mine: all.filter(({ key }) => drawn.has(key)) }))
            .filter(({ mine }) => mine.length > 0)
            .map(({ topic, mine }) => (
              <tbody key={topic.id} {...role.rowgroup}>
                <tr {...role.row}>
                  <th
                    {...role.rowheader}
                    scope="rowgroup"
                    colSpan={drafts.length + 1}
                    className="pt-2.5 text-start text-meta font-semibold text-ink2"
                  >
                    {topic.label}
                  </th>
                </tr>
                {mine.map((row) => (
                  <Fragment key={row.key}>
                    <Row row={row} base={base} comparisons={comparisons} selected={row.key === selected} />
                    {found.places?.listed.has(row.key) === true && (
                      <tr {...role.row} className="border-b border-rule">
                        <td {...role.cell} />
                        <td {...role.cell} colSpan={drafts.length} className="pb-2">
                          <MatterPlaces matter={row.key} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                ))}
              </tbody>
            ))}
        </table>
        {shown.length === 0 && query === '' && (
          <p className="flex flex-wrap items-center gap-4 py-8">
            No provision matches these filters.
            <button type="button" className="boxed" onClick={clear}>
              Clear filters
            </button>
          </p>
        )}
      </div>
      {/* What follows the list comes once the list is there. */}
      {drawn.size === inOrder.length && found.status !== 'none' && (
        <SearchEnd filter={filter} shown={shown.length} all={rows.length} findsMatter={findsMatter} />
      )}
      <ToldLine />
    </div>
  )
}

/** Brings what the keys led to into view with the whole of its column; browsers would leave it at the edge. */
const showingColumns = {
  onFocus: ({ target, currentTarget: scroller }: FocusEvent<HTMLElement>) => {
    const cell = target.closest<HTMLElement>('td[data-draft], th[scope="col"]')
    if (cell !== null && target.matches(':focus-visible')) scroller.scrollLeft = cell.offsetLeft
  },
}

type RowProps = Pick<Columns, 'base' | 'comparisons'> & { row: AlignedRow; selected: boolean }

const Row = memo(function Row({ row, base, comparisons, selected }: RowProps) {
  return (
    <tr
      {...role.row}
      id={`matter-${row.key}`}
      data-matter={row.key}
      data-differs={row.cells.some(({ matter }) => matter !== null && isDifference(matter))}
      data-selected={selected}
      className="border-b border-rule align-top data-[selected=true]:bg-panel"
    >
      <th {...role.rowheader} scope="row" className="py-2 pe-3 text-start font-serif text-value font-[650]">
        <MatterTitle matter={row} />
      </th>
      {row.cells.map((cell, at) => (
        <td {...role.cell} key={cell.draft.id} data-draft={cell.draft.shortTitle} className="py-2 pe-5">
          <ColumnCell row={row} at={at} base={base} comparisons={comparisons} />
        </td>
      ))}
    </tr>
  )
})
