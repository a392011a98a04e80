import type { ReactNode } from 'react'
import type { PositionCell, PositionMatrix } from '../../domain/position-matrix'
import { Disc } from '../../ui/Disc'
import { CellButton } from './CellButton'
import { Scroller } from './Scroller'

export type MatrixProps = {
  matrix: PositionMatrix
  /** What stands against what. */
  caption: string
  /** Head of the first column. */
  rowsAre: string
  /** True where the columns are drafts, which carry their sign; the last column is of none. */
  columnsAreDrafts: boolean
  /** Whether what is open stands in this cell. */
  isOpen: (cell: PositionCell) => boolean
  topics: number
  onOpen: (cell: PositionCell) => void
}

/** The matrix as a table, which scrolls on its own where the screen is too narrow for it. */
export function MatrixTable(props: MatrixProps) {
  const { matrix, caption, rowsAre, columnsAreDrafts, isOpen, topics, onOpen } = props
  return (
    <Scroller label={caption}>
      <table
        className="w-full table-fixed border-t-2 border-ink"
        style={{ minWidth: `${(columnsAreDrafts ? 7 : 11) + matrix.columns.length * 7.4}rem` }}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink align-middle">
            <Head width={columnsAreDrafts ? '7rem' : '11rem'} sticky>
              {rowsAre}
            </Head>
            {matrix.columns.map(({ id, label }, at) => (
              <Head key={id}>
                <span className="flex items-center gap-1.5">
                  {columnsAreDrafts && id !== 'none' && <Disc at={at} />}
                  {label}
                </span>
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.id} className="border-b border-rule align-baseline">
              <th scope="row" className="sticky start-0 z-10 bg-page py-2.5 pe-3 text-start">
                <span className="font-serif text-value font-[650]">{row.label}</span>
                <span className="sr-only">, </span>
                <span className="block text-meta font-normal text-ink3">
                  {row.count}
                  <span className="sr-only"> {row.count === 1 ? 'position' : 'positions'}</span>
                </span>
              </th>
              {row.cells.map((cell) => (
                <td
                  key={cell.id}
                  className="selected-bar py-2.5 ps-3 pe-2"
                  data-selected={cell.groups.length > 0 && isOpen(cell)}
                >
                  <CellButton
                    cell={cell}
                    open={cell.groups.length > 0 && isOpen(cell)}
                    topics={topics}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

type HeadProps = { width?: string; sticky?: boolean; children: ReactNode }

function Head({ width, sticky = false, children }: HeadProps) {
  return (
    <th
      scope="col"
      style={width === undefined ? undefined : { width }}
      data-sticky={sticky}
      className="py-2 ps-3 pe-2 text-start text-meta font-semibold data-[sticky=true]:sticky data-[sticky=true]:start-0 data-[sticky=true]:z-10 data-[sticky=true]:bg-page data-[sticky=true]:ps-0"
    >
      {children}
    </th>
  )
}
