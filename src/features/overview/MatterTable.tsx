import type { SortingState } from '@tanstack/react-table'
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { countSources } from '../../domain/citations'
import type { Comparison, Matter } from '../../domain/compare-drafts'
import { describeChange, describeRelation } from '../../domain/describe-change'
import { orderMatters } from '../../domain/filter-matters'
import { compareQuantities } from '../../domain/quantities'
import type { Standing } from '../../domain/standing'
import { standingLabel, standingOfMatter } from '../../domain/standing'
import { draftCell } from '../../domain/status-cells'
import { isInBoth } from '../../domain/summarise-comparison'
import { useComparator } from '../../store/use-comparator'
import { DraftCells } from '../../ui/Cells'
import { Count } from '../../ui/Count'
import { Disc } from '../../ui/Disc'
import { Icon } from '../../ui/Icon'
import { StandingSign } from '../../ui/StandingSign'
import { Unbroken } from '../../ui/Unbroken'
import { TableLink } from './TableLink'

type Row = {
  readonly matter: Matter
  readonly title: string
  readonly sentence: string
  readonly standing: Standing
  readonly sources: number
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
})
const helper = createColumnHelper<typeof features, Row>()
const columns = helper.columns([
  helper.accessor('title', { header: 'Matter', sortFn: 'alphanumeric', sortDescFirst: false }),
  helper.accessor('sentence', { header: 'In one sentence', enableSorting: false }),
  helper.accessor(({ standing }) => standingLabel[standing], {
    id: 'standing',
    header: 'Standing of B',
    sortFn: 'alphanumeric',
    sortDescFirst: false,
  }),
  helper.accessor('sources', { header: 'Sources', sortFn: 'basic', sortDescFirst: true }),
])

const groups = [
  // The first group's title and count stand in the head of the table.
  { id: 'both', title: null, holds: isInBoth },
  { id: 'removed', title: 'Removed', holds: ({ relation }: Matter) => relation === 'removed' },
  { id: 'added', title: 'Added', holds: ({ relation }: Matter) => relation === 'added' },
  {
    id: 'other',
    title: 'Other',
    holds: (matter: Matter) =>
      !isInBoth(matter) && !['removed', 'added', 'only-before', 'only-after'].includes(matter.relation),
  },
] as const

/** The matters that are reported on, one sentence each: those in both drafts, then the removed and the added. */
export function MatterTable({ comparison }: { comparison: Comparison }) {
  const topics = useComparator((state) => state.index.topics)
  const [sorting, setSorting] = useState<SortingState>([])
  // The table takes a new array for new data and would sort it again on every render.
  const data = useMemo(
    () =>
      toRows(
        comparison,
        topics.map(({ id }) => id),
      ),
    [comparison, topics],
  )
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ matter }) => matter.key,
    state: { sorting },
    onSortingChange: setSorting,
  })
  const rows = table.getRowModel().rows.map(({ original }) => original)
  const [before, after] = [comparison.before.shortTitle, comparison.after.shortTitle]
  return (
    <table id="provisions" tabIndex={-1} className="matters w-full border-t-2 border-ink outline-none">
      <caption className="sr-only">
        Matters reported on in {before} and {after}, in one sentence each
      </caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} className="border-b border-ink text-start">
            {group.headers.map((header) => {
              const sorted = header.column.getIsSorted()
              const label = String(header.column.columnDef.header)
              return (
                <th
                  key={header.id}
                  scope="col"
                  data-column={header.id}
                  aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
                  className="py-1 pe-4 text-start align-middle text-meta font-semibold last:pe-0 data-[column=standing]:hidden wide:data-[column=standing]:table-cell"
                >
                  {header.column.getCanSort() ? (
                    <button
                      type="button"
                      className="flex min-h-6 items-center gap-1 font-semibold in-data-[column=sources]:ms-auto pointer-coarse:min-h-11"
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      {header.id === 'title' ? (
                        <FirstGroup count={rows.filter(({ matter }) => isInBoth(matter)).length} />
                      ) : (
                        label
                      )}
                      {sorted !== false && <Icon name="chevron" turned={sorted === 'asc'} />}
                    </button>
                  ) : (
                    <span className="flex min-h-6 flex-wrap items-center gap-1.5">
                      <Disc at={0} /> {before} <span aria-hidden="true">→</span>
                      <span className="sr-only">to</span> <Disc at={1} /> {after}
                      <span className="sr-only">, in one sentence</span>
                    </span>
                  )}
                </th>
              )
            })}
          </tr>
        ))}
      </thead>
      {groups.map(({ id, title, holds }) => {
        const mine = rows.filter(({ matter }) => holds(matter))
        if (mine.length === 0) return null
        return (
          <tbody key={id}>
            {title !== null && (
              <tr className="border-b border-ink">
                <th scope="rowgroup" colSpan={4} className="pt-3 pb-1 text-start text-meta font-semibold">
                  {title}
                  <Count of={mine.length} />
                </th>
              </tr>
            )}
            {mine.map((row) => (
              <MatterRow key={row.matter.key} row={row} />
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

/** The first group's title and count, as the head of the column of matters. */
function FirstGroup({ count }: { count: number }) {
  return (
    <span>
      Reported in both drafts
      <Count of={count} />
      <span className="sr-only">, by title</span>
    </span>
  )
}

function toRows(comparison: Comparison, topicOrder: readonly string[]): Row[] {
  return orderMatters(comparison, 'changed-first', topicOrder)
    .filter(({ relation }) => relation !== 'only-before' && relation !== 'only-after')
    .map((matter) => {
      return {
        matter,
        title: matter.title,
        sentence: describeChange(matter, compareQuantities(matter)),
        standing: standingOfMatter(matter),
        sources: countSources(matter.before, matter.after),
      }
    })
}

function MatterRow({ row: { matter, sentence, standing, sources } }: { row: Row }) {
  return (
    <tr className="border-b border-rule align-baseline">
      <th scope="row" className="py-1.5 pe-4 text-start font-serif text-value font-[650]">
        <span className="flex gap-3">
          <span className="pt-px">
            <DraftCells before={draftCell(matter, 'before')} after={draftCell(matter, 'after')} />
          </span>
          <span>
            <TableLink matter={matter.key} className="hover:underline">
              {matter.title}
            </TableLink>
            <span className="sr-only">, {describeRelation(matter)}</span>
          </span>
        </span>
      </th>
      <td className="py-1.5 pe-4 font-serif text-value text-pretty">
        <Unbroken text={sentence} />{' '}
        <span className="whitespace-nowrap wide:hidden">
          <StandingSign kind={standing} label={standingLabel[standing]} />
        </span>
      </td>
      <td className="hidden py-1.5 pe-4 whitespace-nowrap wide:table-cell">
        <StandingSign kind={standing} label={standingLabel[standing]} />
      </td>
      <td className="py-1.5 whitespace-nowrap" data-column="sources">
        <TableLink matter={matter.key}>
          {sources} {sources === 1 ? 'source' : 'sources'}
          <span className="sr-only"> for {matter.title}</span>
        </TableLink>
      </td>
    </tr>
  )
}
