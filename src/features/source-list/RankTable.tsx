import { rankLabel, rankMeaning } from '../../domain/describe-source'
import type { RankCount } from '../../domain/record-health'

/** How many sources there are of each rank, and how much of them was read. */
export function RankTable({ ranks }: { ranks: readonly RankCount[] }) {
  return (
    <table className="mt-6 w-full max-w-[56rem] border-t border-ink">
      <caption className="pb-1 text-start text-meta font-semibold">Sources by rank</caption>
      <thead>
        <tr className="border-b border-ink text-meta">
          {['Rank', 'Sources', 'Read whole', 'Read in part', 'Not read by us'].map((name) => (
            <th
              key={name}
              scope="col"
              className="py-1.5 ps-3 text-end font-semibold first:ps-0 first:text-start"
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranks.map(({ rank, sources, read }) => (
          <tr key={rank} className="border-b border-rule align-baseline">
            <th scope="row" className="py-2 text-start font-normal">
              <span className="font-serif text-value font-[650]">{rankLabel(rank)}</span>
              <span className="hidden text-meta text-ink3 medium:block">{rankMeaning[rank]}</span>
            </th>
            {[sources, read.whole, read.excerpt, read['address-only']].map((count, at) => (
              <td key={['sources', 'whole', 'part', 'none'][at]} className="py-2 ps-3 text-end tabular-nums">
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
