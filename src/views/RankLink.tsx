import { rankLabel } from '../domain/describe-source'
import type { Source } from '../domain/record'
import { useItemLink } from '../store/use-item-link'
import { InnerLink } from '../ui/InnerLink'

/** A source's rank, leading to what ranks mean. */
export function RankLink({ rank }: Pick<Source, 'rank'>) {
  return (
    <InnerLink
      {...useItemLink('sources', `rank-${rank}`)}
      className="relative inline-block leading-6 whitespace-nowrap underline decoration-ctl underline-offset-4 hover:decoration-ink"
    >
      {rankLabel(rank)}
    </InnerLink>
  )
}
