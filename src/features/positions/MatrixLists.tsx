import { Disc } from '../../ui/Disc'
import { Unbroken } from '../../ui/Unbroken'
import { CellButton } from './CellButton'
import type { MatrixProps } from './MatrixTable'
import { NoPosition } from './NoPosition'

/** The matrix where there is no room for a table: each row a list of its cells, in the same order. */
export function MatrixLists({ matrix, columnsAreDrafts, isOpen, topics, onOpen }: MatrixProps) {
  const places = new Map(matrix.columns.map((column, at) => [at, column]))
  return matrix.rows.map((row) => {
    const cells = row.cells.map((cell, at) => ({ cell, at, label: places.get(at)?.label ?? '' }))
    const silent = cells.filter(({ cell }) => cell.groups.length === 0)
    return (
      <section key={row.id} className="border-t-2 border-ink pt-2 pb-5">
        <h3 className="font-serif text-value font-[650]">
          {row.label}
          <span className="sr-only">, </span>
          <span className="ps-2 font-sans text-meta font-normal text-ink3">
            {row.count} {row.count === 1 ? 'position' : 'positions'}
          </span>
        </h3>
        <ul>
          {cells
            .filter(({ cell }) => cell.groups.length > 0)
            .map(({ cell, at, label }) => (
              <li
                key={cell.id}
                className="selected-bar matrix-cell border-b border-rule py-2 data-[selected=true]:ps-3"
                data-selected={isOpen(cell)}
              >
                <p className="flex items-center gap-1.5 pb-1 text-meta text-ink3">
                  {columnsAreDrafts && matrix.columns[at]?.id !== 'none' && (
                    <span className="text-ink">
                      <Disc at={at} />
                    </span>
                  )}
                  {label}
                </p>
                <CellButton cell={cell} open={isOpen(cell)} topics={topics} onOpen={onOpen} />
              </li>
            ))}
          {silent.length > 0 && (
            <li className="pt-2 text-meta text-ink3">
              {/* The room is after the box: before the names it would be an indent where they begin a line. */}
              <span className="pe-2">
                <NoPosition topics={topics} />
              </span>
              <Unbroken text={silent.map(({ label }) => label).join('; ')} />
            </li>
          )}
        </ul>
      </section>
    )
  })
}
